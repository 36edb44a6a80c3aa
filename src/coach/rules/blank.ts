/** Blanks where the reader's own words go. */

import { blanksIn } from '../blanks.ts';
import type { Rule } from '../remark.ts';

export const blank: Rule = {
  id: 'blank',
  name: 'Blank',
  title: 'Blanks left',
  why: 'A sentence with a blank has not been said yet, so it counts for nothing here.',
  todo: 'Fill it in from your own work, or cut the sentence.',
  section: '/writing/before-you-submit/#passes',
  judge: (text) =>
    blanksIn(text).map(({ start, end }) => ({ rule: 'blank', start, end, note: 'Your own words go here.' })),
};
