/** Paragraphs that close on a saying. */

import type { Said } from '../page.ts';
import type { Rule } from '../rule.ts';
import { isOwed, percent, share } from '../wording.ts';

/** Words up to which a last sentence sounds like one. */
const LONGEST = 8;
const MOST = 0.15;
/** Such ends that a page may have however few paragraphs it has. */
const FREE = 3;

/** Verbs with which a next step begins. */
const STEP =
  /^(?:(?:so|then|now) )?(?:accept|add|agree|answer|ask|begin|book|bring|call|check|choose|compare|count|decide|expect|find|give|have|keep|learn|look|name|note|offer|open|plan|practice|prepare|print|put|read|repeat|reply|save|say|send|show|start|tell|thank|use|wait|write)\b/i;

/** Whether a last sentence is a fact with its source, a figure, a link, speech, a next step or a statement that is owed. */
function isUse({ text, leadsOn, isQuoted }: Said): boolean {
  return leadsOn || isQuoted || /\d|["”]$/.test(text) || STEP.test(text) || isOwed(text);
}

export const epigrams: Rule = {
  id: 'epigrams',
  title: `paragraphs that close on a saying of ${LONGEST} words or fewer`,
  allowed:
    'End on the last fact or the next step; cut a last sentence that only sounds well, or join it to the one before.',
  measure({ blocks }) {
    const paragraphs = blocks.filter(({ role, sentences }) => role === 'prose' && sentences.length > 1);
    const ends = paragraphs.flatMap(({ sentences }) => {
      const last = sentences.at(-1);
      return last?.isWhole && last.words > 0 && last.words <= LONGEST && !isUse(last) ? [last] : [];
    });
    return {
      value: share(ends.length, paragraphs.length),
      bound: `at most ${percent(MOST)}`,
      isBroken: ends.length > Math.max(FREE, MOST * paragraphs.length),
      spots: ends.map(({ line, text }) => ({ line, words: text })),
    };
  },
};
