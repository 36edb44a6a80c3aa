/** A change told in degrees, with no number in its sentence: "improved a lot", "saved a lot of money". */

import { isAmount } from '../lists/numbers.ts';
import { VAGUE_RESULT } from '../lists/verdict-signs.ts';
import { bySentence } from '../remark.ts';
import type { Rule } from '../remark.ts';

export const vagueResult: Rule = {
  id: 'vague-result',
  name: 'Vague result',
  title: 'Results without a number',
  why: '“A lot” can be large or nothing, and the first question will be how much.',
  todo: 'Give the number before, the number after, and who counted. Without a count, say what anyone could see.',
  section: '/behavioral/common-mistakes/#no-numbers',
  judge: bySentence('vague-result', ({ start, end, words }, { source }) =>
    words.some(isAmount)
      ? []
      : [...source.slice(start, end).matchAll(VAGUE_RESULT)].map(({ 0: found, index }) => ({
          start: start + index,
          end: start + index + found.length,
          note: 'From what to what, and who counted?',
        })),
  ),
};
