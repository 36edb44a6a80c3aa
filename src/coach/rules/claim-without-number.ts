/**
 * Claims of a change with no number in the sentence or in the next one. "We reduced errors." By how many? A number one
 * sentence later counts, for good prose often says first what happened and then how much.
 */

import { CHANGE_VERBS, UNMEASURED, UNREAL } from '../lists/change-verbs.ts';
import { isAmount } from '../lists/numbers.ts';
import type { Remark, Rule } from '../remark.ts';
import type { Sentence, Word } from '../text.ts';

/** Objects stand within so many words: "raised the same old question". */
const OBJECT_WITHIN = 4;
const DETERMINERS = new Set('the a an my our his her their this that these those its no new manual better'.split(' '));

/** The verb of a sentence that claims a change, as far as it claims one. */
function claim({ words }: Sentence): Word | undefined {
  return words.find((word, n) => {
    if (!CHANGE_VERBS.has(word.lower)) return false;
    const before = words.slice(Math.max(0, n - 2), n).map(({ lower }) => lower);
    if (before.some((lower) => UNREAL.has(lower))) return false;
    // "the reduced team", "an improved plan": an adjective between a determiner and its noun.
    if (DETERMINERS.has(before.at(-1) ?? '')) return false;
    return !words.slice(n + 1, n + 1 + OBJECT_WITHIN).some(({ lower }) => UNMEASURED.has(lower));
  });
}

export const claimWithoutNumber: Rule = {
  id: 'claim-without-number',
  name: 'Claim without a number',
  title: 'Claims without a number',
  why: 'A change without its size is an opinion, and the first thing you will be asked is by how much.',
  todo: 'Give the number before, the number after, and who counted. Without a count, say what could be seen.',
  section: '/writing/style/#claims-without-numbers',
  judge({ paragraphs }) {
    return paragraphs.flatMap(({ sentences }) =>
      sentences.flatMap((sentence, n): Remark[] => {
        const verb = claim(sentence);
        if (!verb || sentence.words.some(isAmount) || sentences[n + 1]?.words.some(isAmount)) return [];
        const { start, end } = verb;
        return [{ rule: 'claim-without-number', start, end, note: 'From what to what, and who counted?' }];
      }),
    );
  },
};
