/** How many numbers a listener has to keep in mind. */

import { numbersTold } from '../numbers-told.ts';
import type { Rule } from '../rule.ts';

const MOST = 7;

export const answerNumbers: Rule = {
  id: 'answer-numbers',
  title: 'numbers in the strong answer',
  allowed:
    'Keep the metric with its baseline and what a choice turned on. Say “most”, “a few”, “that spring” for the rest.',
  measure({ answer }) {
    if (!answer) return undefined;
    const told = numbersTold(answer.text);
    const spots = told.map((words) => ({ line: answer.line, words }));
    return {
      value: String(told.length),
      bound: `at most ${MOST}`,
      isBroken: told.length > MOST,
      spots,
      line: answer.line,
    };
  },
};
