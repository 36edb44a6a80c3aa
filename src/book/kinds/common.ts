/** Values that several kinds of content share. */

import { z } from 'astro/zod';
import { PRINCIPLE_SLUGS } from '../principles.ts';
import { countWords } from '../words.ts';

/** Lower-case words joined by hyphens; part of an address, so it never changes. */
export const slug = z
  .string()
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'lower-case letters and digits joined by single hyphens, like "the-loop"');

/** A calendar day, as text: YAML would turn an unquoted date into a moment in some time zone. */
export const day = z.string().regex(/^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/, 'a day written as YYYY-MM-DD');

/** A line of text that is not blank and has no stray spaces at its ends. */
export const line = z.string().regex(/^\S(.*\S)?$/s, 'text without spaces at its ends, not empty');

/** Address of a page or section of this book: `/process/the-loop/` or `/process/the-loop/#seats`. */
export const internal = z
  .string()
  .regex(
    /^\/([a-z0-9-]+\/)*(#[a-z0-9-]+)?$/,
    'an address from the root with a closing slash, like "/process/the-loop/"',
  );

export const principleSlug = z.enum(PRINCIPLE_SLUGS);

/** How far a statement about Amazon can be relied on. */
export const CONFIDENCES = ['official', 'wide', 'single', 'opinion'] as const;
export type Confidence = (typeof CONFIDENCES)[number];
export const confidence = z.enum(CONFIDENCES);

/** An entry of the A–Z index that leads to this page, or to one section of it. */
export const topic = z.strictObject({
  /** How the entry reads in the index. A colon separates an entry from its sub-entry: "Bar raiser: veto". */
  entry: line.max(60),
  /** Id of the section it leads to; the top of the page without it. */
  at: slug.optional(),
});

/** Words an In short box has at most: a minute at the pace of a tired reader. */
export const MAX_IN_SHORT_WORDS = 90;

/** What a reader acts on who reads nothing else: three to six plain sentences, shown before everything on the page. */
export const inShort = z
  .array(line.min(15).max(260))
  .min(3)
  .max(6)
  .refine((lines) => countWords(lines.join(' ')) <= MAX_IN_SHORT_WORDS, `at most ${MAX_IN_SHORT_WORDS} words together`);

/** Name in `asks` of the page as a whole. */
export const WHOLE_PAGE = 'page';

const asked = z.array(line.min(3).max(120)).min(3).max(12);

/**
 * What people would type who look for a section, in their own words, by the section's id; under `page` for the page as
 * a whole. Search reads it; it is not shown on the page.
 */
export const asks = z.record(slug, asked);

/** The same of a page without sections. */
export const asksOfPage = z.strictObject({ [WHOLE_PAGE]: asked });

/** What every page written by people carries. */
export const pageFields = {
  /** The h1: a promise in the reader's words. */
  title: line.max(90),
  /** Two to five words for menus, contents and links. */
  label: line.max(48),
  /** What search engines and link previews show; spells "Technical Program Manager" out. */
  description: line.min(50).max(170),
  /** Day on which the words last changed in substance. */
  changed: day,
  /** Day on which the facts were last checked against their sources. */
  reviewed: day,
  /** Entries of the A–Z index. */
  topics: z.array(topic).default([]),
};
