/** A path: what to do in which order for readers in one situation, by day. */

import { z } from 'astro/zod';
import { asks, inShort, internal, line, pageFields, slug } from '../common.ts';

/** What a step asks for; what it leads to must be of that sort. */
export const STEP_WORDS = {
  read: 'Read',
  quiz: 'Test yourself',
  checklist: 'Work through',
  aloud: 'Answer aloud',
  tool: 'Use',
} as const;
export type StepWord = keyof typeof STEP_WORDS;

const minutes = z.int().min(1).max(600);

/** `content/paths/<situation>.yaml` */
export const pathSchema = z.strictObject({
  ...pageFields,
  /** Where its reader stands, as they would say it: "My interview is in three days". The home page asks with it. */
  situation: line.max(60),
  inShort,
  asks: asks.default({}),
  days: z
    .array(
      z.strictObject({
        /** Id of the day's heading, unique in the path. */
        id: slug,
        /** "Today", "The day before". Its minutes follow in the heading. */
        title: line.max(40),
        /** What the day promises; its steps add up to it. */
        minutes,
        steps: z
          .array(
            z.strictObject({
              /** Unique in the path and never reused: a reader's tick is stored under it. */
              id: slug,
              do: z.enum(Object.keys(STEP_WORDS) as [StepWord, ...StepWord[]]),
              /** The page, section, quiz, checklist, question or tool. */
              to: internal,
              minutes,
              /** What it is good for, one sentence. */
              why: line.min(15).max(160),
              /** Goes first when the day gets short. */
              skip: z.literal(true).optional(),
            }),
          )
          .min(1)
          .max(12),
      }),
    )
    .min(1)
    .max(31),
  /** Where to go on from here. */
  next: z.array(internal).min(1).max(5),
});

export type PathData = z.infer<typeof pathSchema>;
