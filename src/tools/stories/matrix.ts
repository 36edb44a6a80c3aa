/** Stories against the 16 principles: what is missing, and what carries too much. Pure. */

import { PRINCIPLES } from '../../book/principles.ts';
import type { PrincipleSlug } from '../../book/principles.ts';
import { isAmount } from '../../coach/lists/numbers.ts';
import { readText } from '../../coach/text.ts';
import type { Story } from './story.ts';

/** Principles that a story may stand for before it carries too much. */
export const MOST_MARKS = 3;

export interface Row {
  readonly slug: PrincipleSlug;
  readonly name: string;
  readonly strong: readonly Story[];
  readonly could: readonly Story[];
}

export interface Matrix {
  /** One for each principle, in the official order. */
  readonly rows: readonly Row[];
  /** Rows without any story, and rows without a strong one. */
  readonly gaps: readonly Row[];
  readonly weak: readonly Row[];
  /** Stories marked with more than three principles, the most first. */
  readonly overloaded: readonly Story[];
  /** Stories without a number, and those with a number that has no start. */
  readonly withoutNumber: readonly Story[];
  readonly withoutStart: readonly Story[];
}

const isFilled = (text: string): boolean => text.trim() !== '';

/** Whether a story has a number: what one of its numbers came to, or one in its result. */
const hasNumber = (story: Story): boolean =>
  story.figures.some(({ after }) => isFilled(after)) || readText(story.text('result')).words.some(isAmount);

/** Lays out the stories that are not archived, in the order given. */
export function matrixOf(stories: readonly Story[]): Matrix {
  const live = stories.filter(({ isArchived }) => !isArchived);
  const rows = PRINCIPLES.map(({ slug, name }) => ({
    slug,
    name,
    strong: live.filter(({ marks }) => marks.get(slug) === 'strong'),
    could: live.filter(({ marks }) => marks.get(slug) === 'could'),
  }));
  return {
    rows,
    gaps: rows.filter(({ strong, could }) => strong.length + could.length === 0),
    weak: rows.filter(({ strong, could }) => strong.length === 0 && could.length > 0),
    overloaded: live.filter(({ marks }) => marks.size > MOST_MARKS).sort((a, b) => b.marks.size - a.marks.size),
    withoutNumber: live.filter((story) => !hasNumber(story)),
    withoutStart: live.filter(({ figures }) =>
      figures.some(({ after, before }) => isFilled(after) && !isFilled(before)),
    ),
  };
}
