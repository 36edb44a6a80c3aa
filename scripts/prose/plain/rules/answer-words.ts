/** How long the strong answer of a story question is. */

import { spokenLength } from '../../../../src/book/words.ts';
import type { Rule } from '../rule.ts';

const LEAST = 180;
const MOST = 280;

export const answerWords: Rule = {
  id: 'answer-words',
  title: 'words of the strong answer',
  allowed: 'One to two minutes of speech. What the listener can ask for goes into the follow-ups.',
  measure({ answer }) {
    if (!answer) return undefined;
    const { words, line } = answer;
    const value = `${words}, ${spokenLength(words)}`;
    return { value, bound: `${LEAST} to ${MOST}`, isBroken: words < LEAST || words > MOST, spots: [], line };
  },
};
