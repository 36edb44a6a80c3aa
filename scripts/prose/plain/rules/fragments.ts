/** Sentences too short to hold together. */

import type { Rule } from '../rule.ts';
import { isOwed, percent, sentencesOf, share } from '../wording.ts';

/** Words up to which a sentence is a fragment. */
const LONGEST = 4;
const MOST = 0.04;
/** Fragments that a page may have however short it is. */
const FREE = 2;

export const fragments: Rule = {
  id: 'fragments',
  title: `sentences of ${LONGEST} words or fewer`,
  allowed: 'Join them to the sentence they belong to, and say the connection.',
  measure(page) {
    const sentences = sentencesOf(page);
    const short = sentences.filter(
      ({ words, text, isQuoted }) => words > 0 && words <= LONGEST && !isQuoted && !isOwed(text),
    );
    return {
      value: share(short.length, sentences.length),
      bound: `at most ${percent(MOST)}`,
      isBroken: short.length > Math.max(FREE, MOST * sentences.length),
      spots: short.map(({ line, text }) => ({ line, words: text })),
    };
  },
};
