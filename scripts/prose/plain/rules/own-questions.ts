/** Questions that the next sentence answers. */

import type { Rule } from '../rule.ts';
import { isRunning, thousands, withoutQuotations } from '../wording.ts';

/** Words up to which a sentence that follows a question is its answer and not the next thought. */
const ANSWER = 8;
/** Times in a thousand words. */
const MOST = 1;

export const ownQuestions: Rule = {
  id: 'own-questions',
  title: 'questions the page answers itself',
  allowed: 'State the answer.',
  measure(page) {
    const spots = page.blocks.filter(isRunning).flatMap(({ sentences }) =>
      sentences.filter(({ text }, n) => {
        const next = sentences[n + 1];
        return next?.isClosed && next.words <= ANSWER && /\?\)?$/.test(withoutQuotations(text));
      }),
    );
    const isBroken = spots.length > Math.max(1, MOST * thousands(page));
    const bound = `at most ${MOST} in 1,000 words`;
    return {
      value: String(spots.length),
      bound,
      isBroken,
      spots: spots.map(({ line, text }) => ({ line, words: text })),
    };
  },
};
