/**
 * Runs of passives without an actor: two in one sentence, or one in each of two sentences in a row. A single passive is
 * often right ("the ferry was built in 1994"); a run hides who did what. With "by" and an actor nothing is hidden.
 */

import { isParticiple } from '../lists/participles.ts';
import type { Remark, Rule } from '../remark.ts';
import type { Sentence, Span, Word } from '../text.ts';

const BE = new Set("am is are was were be been being isn't aren't wasn't weren't it's that's got gets".split(' '));
/** Words that may stand between "be" and the participle. */
const BETWEEN =
  /^(?:not|never|also|then|now|later|already|still|finally|first|only|just|always|soon|often|even|[a-z]+ly)$/;
/** An actor named behind the participle, within so many words: "was stopped late that night by the foreman". */
const ACTOR_WITHIN = 6;

/** The passive verbs of a sentence that name no actor. */
export function passives({ words }: Sentence): Span[] {
  const found: Span[] = [];
  for (let n = 0; n < words.length; n += 1) {
    if (!BE.has((words[n] as Word).lower)) continue;
    let m = n + 1;
    while (m < words.length && m - n <= 3 && BETWEEN.test((words[m] as Word).lower)) m += 1;
    const participle = words[m];
    if (!participle || !isParticiple(participle.lower)) continue;
    const hasActor = words.slice(m + 1, m + 1 + ACTOR_WITHIN).some(({ lower }) => lower === 'by');
    if (!hasActor) found.push({ start: (words[n] as Word).start, end: participle.end });
    n = m;
  }
  return found;
}

export const passiveRun: Rule = {
  id: 'passive-run',
  name: 'Passive',
  title: 'Runs of passives',
  why: 'When nobody acts, nobody can be asked why, and the reader cannot tell your part from the others’.',
  todo: 'Say who did it: “I decided”, “the vendor refused”. Keep the passive only where the actor does not matter.',
  section: '/writing/style/#passive',
  judge({ paragraphs }) {
    return paragraphs.flatMap(({ sentences }) => {
      const all = sentences.map(passives);
      return all.flatMap((own, n): Remark[] => {
        const beside = [all[n - 1], all[n + 1]].some((other) => other !== undefined && other.length > 0);
        if (own.length < 2 && !(own.length === 1 && beside)) return [];
        const note = own.length > 1 ? 'Several in one sentence: who did this?' : 'One of a row: who did this?';
        return own.map((span) => ({ rule: 'passive-run', ...span, note }));
      });
    });
  },
};
