/** What the answer check says of an answer's length and parts, and how it names a question. Pure. */

import { count } from '../../../book/wording.ts';
import { spokenLength } from '../../../book/words.ts';
import type { AnswerReport } from '../../../coach/answer.ts';
import type { PartName } from '../../../coach/story.ts';
import { hashText } from '../../device/texts.ts';

/** Words a minute that a reader may choose. */
export const PACES = [120, 140, 160] as const;

/** Length in words and minutes, "I" against "we", numbers. `pace` in words a minute. */
export function lengthLine({ words, counts }: AnswerReport, pace: number): string {
  if (words === 0) return 'Nothing to check yet.';
  // `spokenLength` counts with its own pace: as many words at that one take as long as these at this one.
  const time = spokenLength((words * 140) / pace);
  const acts = `${counts.i} × “I” and ${counts.we} × “we” with an act`;
  return `${count(words, 'word')}, spoken in about ${time} · ${acts} · ${count(counts.numbers, 'number')}`;
}

const PART_NAMES: Readonly<Record<PartName, string>> = {
  situation: 'Situation and headline',
  action: 'Action',
  result: 'Result',
  lesson: 'Lesson',
};

/** Parts found with their share of the words in whole percent; what was not found is named. */
export function partLines({ parts }: AnswerReport): { name: string; percent: number }[] {
  return (Object.keys(PART_NAMES) as PartName[]).map((name) => {
    const share = parts.filter((part) => part.name === name).reduce((sum, part) => sum + part.share, 0);
    return { name: PART_NAMES[name], percent: Math.round(share * 100) };
  });
}

/** Id of a question that the reader typed: the same words, the same id. */
export function ownId(question: string): string {
  return `own-${hashText(question.trim().toLowerCase().replace(/\s+/g, ' '))}`;
}

/** Scores a reader gives, from worst to best. */
export const SCORES = ['Not yet', 'Partly', 'Yes'] as const;
