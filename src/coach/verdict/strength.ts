/**
 * A number by which answers are put in order: more of what an interviewer can write down and follow up, less of what fits any
 * story. It is used inside only, to say which of two tellings has more in it; it measures no talent and is shown nowhere.
 */

import { watched } from './deeds.ts';
import type { Gate, GateId } from './gates.ts';
import type { Signs } from './signs.ts';

/** Words of a full answer: signs are counted per so many, so that length alone earns nothing. */
const FULL = 280;
/** Below so many words an answer is counted as if it had them: two good sentences are no answer. */
const FEWEST = 200;

/** From so many words on, each more costs the listener: about three and a quarter minutes. */
const LONG = 450;

/** Of a count, the share of what is plenty, 1 at most. */
const upTo = (count: number, plenty: number): number => Math.min(count, plenty) / plenty;

/** What a failed gate costs: without an act or an event nothing else counts for much. */
const COST: Readonly<Record<GateId, number>> = { length: 1, event: 6, act: 8, result: 1 };

/** Order of an answer; greater is better. */
export function strengthOf(signs: Signs, gates: readonly Gate[]): number {
  const { words } = signs;
  if (words === 0) return -20;
  const rate = (count: number): number => (count * FULL) / Math.max(words, FEWEST);
  const told = rate(watched(signs.mine).length);
  const ours = signs.ours.length;
  const mine = signs.mine.length;
  // Numbers, dates and names count where somebody acts on them for a reason: neither a table of figures nor a list of
  // deeds is a story.
  const story = upTo(mine, 4) * (0.3 + 0.7 * upTo(rate(signs.joints), 6));
  const failed = gates.reduce((sum, { id, state }) => sum + (state === 'failed' ? COST[id] : 0), 0);
  return (
    -failed +
    3 * upTo(told, 8) +
    2 * upTo(told, 2) +
    story *
      (2 * upTo(rate(signs.amounts.length), 10) +
        1.5 * upTo(rate(signs.comparisons), 3) +
        1 * upTo(rate(signs.exact.length), 3) +
        1.5 * upTo(rate(signs.people.length), 2) +
        1 * upTo(rate(signs.opposed), 5) +
        1.5 * upTo(rate(signs.ownFaults), 2) +
        0.5 * upTo(signs.quotes, 1)) -
    (signs.amounts.length === 0 ? 2 : 0) -
    (signs.exact.length + signs.people.length === 0 ? 1.5 : 0) -
    1.5 * upTo(rate(signs.vagueWords), 8) -
    4 * upTo(rate(signs.stockPhrases), 10) -
    1.5 * upTo(rate(signs.loneNumbers), 3) -
    1.5 * upTo(rate(signs.ceremony), 6) -
    1 * upTo(rate(signs.applause.length), 3) -
    1 * upTo(rate(signs.vagueResults.length), 2) -
    1 * upTo(signs.stockLessons, 1) -
    1.5 * (ours + mine === 0 ? 0 : Math.max(0, ours / (ours + mine) - 0.4) / 0.6) -
    3 * upTo(rate(signs.notACase.length), 8) -
    3 * upTo(rate(signs.career.length), 5) -
    2 * upTo(rate(signs.fillers), 6) -
    3 * Math.max(0, 1 - words / FEWEST) -
    4 * upTo(Math.max(0, words - LONG), 200)
  );
}
