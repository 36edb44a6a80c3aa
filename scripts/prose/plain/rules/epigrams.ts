/** Paragraphs that close on a saying. */

import type { Rule } from '../rule.ts';
import { percent, share } from '../wording.ts';

/** Words up to which a last sentence sounds like one. */
const LONGEST = 8;
const MOST = 0.15;
/** Such ends that a page may have however few paragraphs it has. */
const FREE = 3;

export const epigrams: Rule = {
  id: 'epigrams',
  title: `paragraphs that close on ${LONGEST} words or fewer`,
  allowed:
    'End on the last fact or the next step; cut a last sentence that only sounds well, or join it to the one before.',
  measure({ blocks }) {
    const paragraphs = blocks.filter(({ role, sentences }) => role === 'prose' && sentences.length > 1);
    const ends = paragraphs.flatMap(({ sentences }) => {
      const last = sentences.at(-1);
      return last?.isClosed && last.words > 0 && last.words <= LONGEST ? [last] : [];
    });
    return {
      value: share(ends.length, paragraphs.length),
      bound: `at most ${percent(MOST)}`,
      isBroken: ends.length > Math.max(FREE, MOST * paragraphs.length),
      spots: ends.map(({ line, text }) => ({ line, words: text })),
    };
  },
};
