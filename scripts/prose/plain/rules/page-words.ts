/** How long a page may be. */

import type { Form } from '../page.ts';
import type { Rule } from '../rule.ts';

/** Least and most words of a body, by kind of page; a kind that is not listed has no bounds. */
const BOUNDS: Partial<Readonly<Record<Form, readonly [least: number, most: number]>>> = {
  chapter: [700, 1_500],
  story: [0, 1_200],
  technical: [0, 1_600],
  design: [0, 2_400],
};

export const pageWords: Rule = {
  id: 'page-words',
  title: 'words of the page',
  allowed: 'Cut what a reader cannot use tomorrow, or move it to the page it belongs to. Too short: make it a section.',
  measure({ form, words }) {
    const [least, most] = BOUNDS[form] ?? [];
    if (least === undefined || most === undefined) return undefined;
    const bound = least > 0 ? `${least} to ${most}` : `at most ${most}`;
    return { value: String(words), bound, isBroken: words < least || words > most, spots: [] };
  },
};
