/** Questions that the next sentence answers. */

import type { Rule } from '../rule.ts';
import { thousands, withoutQuotations } from '../wording.ts';

/** Words up to which a sentence that follows a question is its answer and not the next thought. */
const ANSWER = 8;
/** Times in a thousand words. */
const MOST = 1;
/** How many a page may have however short it is. */
const FREE = 2;

export const ownQuestions: Rule = {
  id: 'own-questions',
  title: 'questions the page answers itself',
  allowed: 'State the answer.',
  measure(page) {
    const paragraphs = page.blocks.filter(({ role }) => role === 'prose');
    const spots = paragraphs.flatMap(({ sentences }) =>
      sentences.filter(({ text, isQuoted }, n) => {
        const next = sentences[n + 1];
        return !isQuoted && next?.isWhole && next.words <= ANSWER && asks(text) && !asks(next.text);
      }),
    );
    const isBroken = spots.length > Math.max(FREE, MOST * thousands(page));
    const bound = `at most ${MOST} in 1,000 words`;
    return {
      value: String(spots.length),
      bound,
      isBroken,
      spots: spots.map(({ line, text }) => ({ line, words: text })),
    };
  },
};

const asks = (text: string): boolean => /\?\)?$/.test(withoutQuotations(text));
