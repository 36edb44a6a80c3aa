/** Whether a sentence tells what is done today: told at the end of a story, it is what the story changed. */

import { isPastForm } from './lists/past-tense.ts';
import type { Sentence, Span } from './text.ts';

const TELLERS = new Set(['i', 'we']);
/** Words that may stand before the verb: "I never leave". */
const BETWEEN = /^(?:never|always|still|only|now|also|usually|first|then|[a-z]+ly)$/;
/** Words behind "I" that tell an opinion, a wish, a possibility or the past, and no practice. */
const NO_PRACTICE = new Set(
  (
    'am think believe guess hope mean suspect feel know remember say admit have would could should might may will can ' +
    "must was were had did didn't couldn't wouldn't shouldn't wasn't weren't hadn't haven't won't became want wish and or but"
  ).split(' '),
);
/** A practice that is told of things: "each part is signed off", "a setting has an end date". */
const OF_THINGS =
  /\b(?:(?:do|does) not|don['’]t|doesn['’]t|cannot be|can['’]t be|(?:is|are) (?:signed|checked|counted|tested|read|sent|asked|reviewed|run|done|written|on (?:my|our)|the first)|(?:now|first) (?:sends?|raises?|runs?|needs?|has|gets?)|(?:has|have) (?:a|an|two|three|its|their)|(?:each|every|any|no|all) (?:\w+ ){1,6}(?:is|are|has|have|needs?|gets?|goes|go|must|comes?|starts?)|(?:sits?|hangs?|speaks?|runs?|stands?) (?:in|on|by|at|every)|switch(?:es)? (?:\w+ )?off|in (?:their|its) (?:second|third|fourth|fifth) year|(?:is|are|sits?|stands?) (?:\w+ ){1,5}now)\b|\bnow[.!]?$/iu;

/** Whether a sentence is in the present tense of a practice: "I count what a filter throws away, each week." */
export function tellsPractice({ words, start, end }: Sentence & Span, source: string): boolean {
  const said = source.slice(start, end);
  if (OF_THINGS.test(said)) return true;
  return words.some(({ lower }, n) => {
    if (!TELLERS.has(lower)) return false;
    let m = n + 1;
    while (m < words.length && m - n <= 3 && BETWEEN.test(words[m]?.lower ?? '')) m += 1;
    const verb = words[m]?.lower;
    return verb !== undefined && /^[a-z]+$/.test(verb) && !NO_PRACTICE.has(verb) && !isPastForm(verb);
  });
}
