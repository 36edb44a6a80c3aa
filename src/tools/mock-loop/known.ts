/** The questions of the handbook as the tool uses them: rows at once, details once they were fetched. */

import type { QuestionDetail, QuestionRow } from '../../book/slices.ts';
import { openQuestions } from '../../browser/parts/questions/questions.ts';
import { CRITERIA } from '../../browser/parts/scoring/scoring.ts';

export interface Known {
  readonly rows: readonly QuestionRow[];
  /** Undefined for a question that is not in the handbook any more. */
  readonly row: (slug: string) => QuestionRow | undefined;
  /** Undefined until it was fetched, or where it could not be. */
  readonly detail: (slug: string) => QuestionDetail | undefined;
  /** What a listener can score: the question's own, or those of any story. */
  readonly criteria: (slug: string) => readonly string[];
  /** Fetches the details of some questions. */
  readonly fetch: (slugs: readonly string[]) => Promise<void>;
}

/** @param address of the list of questions */
export async function openKnown(address: string): Promise<Known> {
  const { rows, detailOf } = await openQuestions(address);
  const details = new Map<string, QuestionDetail>();
  const row = (slug: string) => rows.find((one) => one.slug === slug);
  return {
    rows,
    row,
    detail: (slug) => details.get(slug),
    criteria: (slug) => details.get(slug)?.criteria ?? CRITERIA,
    async fetch(slugs) {
      await Promise.all(
        slugs.map(async (slug) => {
          const listed = rows.find((one) => one.slug === slug);
          const found = listed && (await detailOf(listed));
          if (found) details.set(slug, found);
        }),
      );
    },
  };
}
