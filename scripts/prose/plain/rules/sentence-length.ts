/** How long sentences are on the average. */

import type { Rule } from '../rule.ts';
import { sentencesOf } from '../wording.ts';

const LEAST = 10;
const MOST = 19;
/** Sentences from which on an average says something. */
const FEWEST = 10;

export const sentenceLength: Rule = {
  id: 'sentence-length',
  title: 'words per sentence',
  allowed:
    'Short: join sentences and say how they hang together (because, so, but, after that). Long: one thought each.',
  measure(page) {
    const sentences = sentencesOf(page);
    if (sentences.length < FEWEST) return undefined;
    const mean = sentences.reduce((sum, { words }) => sum + words, 0) / sentences.length;
    return { value: mean.toFixed(2), bound: `${LEAST} to ${MOST}`, isBroken: mean < LEAST || mean > MOST, spots: [] };
  },
};
