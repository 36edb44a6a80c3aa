/** Other people's perfect lines in a spoken answer. */

import { countWords } from '../../../../src/book/words.ts';
import type { Rule } from '../rule.ts';

/** Words from which on quotation marks hold a line and not a name such as “in progress”. */
const LINE = 4;
const LONGEST = 15;

export const answerQuotation: Rule = {
  id: 'answer-quotation',
  title: 'quotations in the strong answer',
  allowed:
    'Report what was said: “She told me that …, and she was right.” Keep one short line that a colleague would say.',
  measure({ answer }) {
    if (!answer) return undefined;
    const lines = [...answer.text.matchAll(/["“]([^"“”]+)["”]/gu)].map(([, words = '']) => words);
    const quoted = lines.filter((words) => countWords(words) >= LINE);
    const longest = Math.max(0, ...quoted.map(countWords));
    return {
      value: quoted.length === 0 ? '0' : `${quoted.length}, the longest of ${longest} words`,
      bound: `at most 1, of at most ${LONGEST} words`,
      isBroken: quoted.length > 1 || longest > LONGEST,
      spots: quoted.map((words) => ({ line: answer.line, words })),
      line: answer.line,
    };
  },
};
