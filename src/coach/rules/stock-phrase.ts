/** Phrases that fit any story and therefore none. Where several begin alike, the longest is marked. */

import { find } from '../lists/phrases.ts';
import { STOCK_PHRASES } from '../lists/stock-phrases.ts';
import { bySentence } from '../remark.ts';
import type { Rule } from '../remark.ts';

export const stockPhrase: Rule = {
  id: 'stock-phrase',
  name: 'Stock phrase',
  title: 'Stock phrases',
  why: 'It claims a virtue and leaves out the act; the person at the next desk could say it of their own project.',
  todo: 'Write what someone in the room would have seen or heard you do.',
  section: '/behavioral/common-mistakes/#stock-phrases',
  judge: bySentence('stock-phrase', (sentence) =>
    find(STOCK_PHRASES, sentence).map(({ start, end, value }) => ({ start, end, note: value })),
  ),
};
