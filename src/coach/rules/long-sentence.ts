/**
 * Sentences too long to be read once. The limit is ours: GOV.UK advises 25 words ("Sentence length: why 25 words is our
 * limit", 2014); an essay with figures in its sentences needs a little more room.
 */

import { bySentence } from '../remark.ts';
import type { Rule } from '../remark.ts';

/** Words in the longest sentence that passes. */
export const LONGEST_SENTENCE = 30;
/** The same for a sentence that is spoken, seventeen seconds of it: commas and pauses carry a listener further. */
export const LONGEST_SPOKEN = 40;

export const longSentence: Rule = {
  id: 'long-sentence',
  name: 'Long sentence',
  title: 'Long sentences',
  why: 'Past thirty words a reader in a hurry goes back to the start, and your point comes at the end.',
  todo: 'Cut it where you would breathe, or at its “and”, “which” or “because”.',
  section: '/writing/style/#plain-sentences',
  judge: longerThan(LONGEST_SENTENCE),
};

export const longSpokenSentence: Rule = {
  ...longSentence,
  why: 'Past forty words a listener has lost the start, and your point comes at the end.',
  section: '/behavioral/delivery/#short-sentences',
  judge: longerThan(LONGEST_SPOKEN),
};

function longerThan(longest: number): Rule['judge'] {
  return bySentence('long-sentence', ({ start, end, words }) =>
    words.length > longest ? [{ start, end, note: `${words.length.toLocaleString('en-US')} words.` }] : [],
  );
}
