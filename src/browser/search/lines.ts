/** The answer list as lines: what each page and section is called and asks. Pure. */

import type { AnswerList } from '../../book/answers.ts';
import { toWords, type Word } from '../../book/stems.ts';
import type { Unit } from './tokens.ts';

/** What a line of a kind counts. */
export const FIELDS = { ask: 1, name: 0.95, heading: 0.85, also: 0.85 } as const;
export type Field = keyof typeof FIELDS;

export interface Line {
  readonly field: Field;
  readonly words: readonly Word[];
}

/** A line, its words with all that can stand for each. */
export interface ReadLine {
  readonly field: Field;
  readonly units: readonly Unit[];
  readonly tokens: ReadonlySet<string>;
}

/** The lines of a list by page: those of the page as a whole, then those of each of its sections. */
export function linesOf(list: AnswerList<readonly Word[]>): Line[][][] {
  const pages = list.pages.map((row): Line[][] => [[], ...row[6].map(() => [])]);
  const add = (page: number, section: number, field: Field, said: readonly (readonly Word[])[]): void => {
    pages[page]?.[section]?.push(...said.map((words) => ({ field, words })));
  };
  for (const [page, [, title, kind, , names, asks, sections]] of list.pages.entries()) {
    const isGlossary = list.kinds[kind] === 'Glossary';
    add(page, 0, 'name', [toWords(title), ...names]);
    add(page, 0, 'ask', asks);
    for (const [index, [, heading, others, asked, more]] of sections.entries()) {
      const called = toWords(heading);
      add(page, index + 1, isGlossary ? 'name' : 'heading', [called]);
      add(page, index + 1, 'also', others);
      add(page, index + 1, 'ask', asked);
      // A term is one more name of the section that says more about it.
      if (more) add(more[0], 1 + sectionOf(list, more), 'also', [called, ...others]);
    }
  }
  return pages;
}

/** Place of a section in its page; -1, the page as a whole, where the page has none of that id. */
function sectionOf({ pages }: AnswerList<unknown>, [page, wanted]: readonly [page: number, id: string]): number {
  return pages[page]?.[6].findIndex(([id]) => id === wanted) ?? -1;
}
