/** The questions of the handbook for tools: a list at once, and of each its detail when it is opened. */

import type { QuestionDetail, QuestionRow } from '../../../book/slices.ts';
import { loadJson } from '../json.ts';

/** A row as the file has it, with the name of the file that holds its detail. */
export type ListedQuestion = QuestionRow & { readonly detail: string };

export interface Questions {
  /** In the order of their categories; none if they could not be fetched. */
  readonly rows: readonly ListedQuestion[];
  /** What belongs to a question, fetched once; undefined while it cannot be fetched: then what is common to all serves. */
  readonly detailOf: (row: ListedQuestion) => Promise<QuestionDetail | undefined>;
}

/** @param address of the list; the details are beside it */
export async function openQuestions(address: string): Promise<Questions> {
  const rows = (await load<readonly ListedQuestion[]>(address)) ?? [];
  const details = new Map<string, QuestionDetail>();
  return {
    rows,
    async detailOf({ slug, detail }) {
      const found = details.get(slug) ?? (await load<QuestionDetail>(address.replace(/[^/]*$/, `${detail}.json`)));
      if (found) details.set(slug, found);
      return found;
    },
  };
}

/** A file of the site, or undefined: the tool does its work without it. */
async function load<Value>(address: string): Promise<Value | undefined> {
  try {
    return (await loadJson(address)) as Value;
  } catch (error) {
    console.error('The questions could not be fetched:', error);
    return undefined;
  }
}
