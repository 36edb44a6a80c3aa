/**
 * What the teller did, as far as a sign shows it: an "I" with a verb that somebody could have watched. In the past tense, or
 * in the present tense of a told story. Not counted are habits ("I always organize"), claims without an act ("I
 * spearheaded") and steps of a career ("I joined a bank").
 */

import { isPastAct } from '../lists/past-tense.ts';
import { CAREER_ACTS, EMPTY_ACTS, LOOSE_ACTS, TELLING } from '../lists/telling-verbs.ts';
import type { Sentence, Span, Text, Word } from '../text.ts';

export interface Deed extends Span {
  readonly who: 'I' | 'we';
  /** Whether it could have been watched; otherwise it is only something the teller says of themselves: "I managed". */
  readonly isPlain: boolean;
}

const WHO: ReadonlyMap<string, 'I' | 'we'> = new Map([
  ['i', 'I'],
  ["i'd", 'I'],
  ["i've", 'I'],
  ['we', 'we'],
  ["we'd", 'we'],
  ["we've", 'we'],
]);
const OTHERS = new Set(['he', 'she', 'they', 'who', 'it', 'you']);
const JOINING = new Set(['and', 'then', 'but', 'or']);
/** Between a pronoun and its verb. */
const BETWEEN =
  /^(?:had|have|did|do|also|already|finally|first|firstly|later|just|still|both|all|therefore|simply|only|now|personally|myself|then|so|once|immediately|even|quietly|[a-z]+ly)$/;
const HABIT = /^(?:always|usually|generally|typically|normally|often|never|sometimes|mostly|frequently)$/;
const MODAL = new Set("would could should might must may can will won't wouldn't couldn't can't cannot'".split(' '));
/** Clauses that tell what is done as a rule. */
const RULE_AT_START = /^(?:if|when|whenever|usually|generally|normally|typically|always)$/;
const JOINED_WITHIN = 12;
/** Behind "moved", where a person goes; anything else is what was moved. */
const TOWARD = new Set(['to', 'from', 'into', 'in', 'on', 'up', 'back', 'away', 'abroad', 'and']);

type Tense = 'past' | 'present' | undefined;

/** The tense in which a verb tells an act; `present` counts only in a text that tells of one time. */
function tenseOf(verb: string, who: 'I' | 'we'): Tense {
  if (EMPTY_ACTS.has(verb)) return undefined;
  if (isPastAct(verb)) return 'past';
  return who === 'I' && TELLING.has(verb) ? 'present' : undefined;
}

/** Those that could have been watched: what a reader is told as a count. */
export const watched = (deeds: readonly Deed[]): Deed[] => deeds.filter(({ isPlain }) => isPlain);

/** All deeds in order. `tellsOfOneTime` admits the present tense. */
export function deedsIn({ sentences }: Text, tellsOfOneTime: boolean): Deed[] {
  return sentences.flatMap((sentence) => deedsOf(sentence, tellsOfOneTime));
}

function deedsOf({ words }: Sentence, tellsOfOneTime: boolean): Deed[] {
  const deeds: Deed[] = [];
  const isRule = RULE_AT_START.test(words[0]?.lower ?? '');
  for (let n = 0; n < words.length; n += 1) {
    const word = words[n] as Word;
    const who = WHO.get(word.lower);
    if (!who) continue;
    const verb = verbAfter(words, n);
    if (!verb) continue;
    const next = words[verb] as Word;
    const add = (end: number, isPlain: boolean) => deeds.push({ who, start: word.start, end, isPlain });
    const tense = tenseOf(next.lower, who);
    const counts = (found: Tense) => found === 'past' || (found === 'present' && tellsOfOneTime && !isRule);
    if (LOOSE_ACTS.has(next.lower)) add(next.end, false);
    else if (counts(tense)) add(next.end, !isCareer(words, verb, who));
    // "I called Ann and asked her": the same person goes on, until another one is named.
    for (let m = verb + 1; m < Math.min(words.length - 1, verb + JOINED_WITHIN); m += 1) {
      const lower = (words[m] as Word).lower;
      if (WHO.has(lower) || OTHERS.has(lower)) break;
      const after = words[m + 1] as Word;
      if (
        JOINING.has(lower) &&
        !isCareer(words, m + 1, who) &&
        !LOOSE_ACTS.has(after.lower) &&
        counts(tenseOf(after.lower, who)) &&
        tense !== undefined
      )
        deeds.push({ who, start: after.start, end: after.end, isPlain: true });
    }
  }
  return deeds;
}

/** Number of the word that may be the verb of a pronoun; undefined where the pronoun wishes, may or does so as a rule. */
function verbAfter(words: readonly Word[], pronoun: number): number | undefined {
  for (let m = pronoun + 1; m < words.length && m - pronoun <= 4; m += 1) {
    const lower = (words[m] as Word).lower;
    if (HABIT.test(lower) || MODAL.has(lower) || lower === 'not') return undefined;
    if (!BETWEEN.test(lower)) return m;
  }
  return undefined;
}

/** Whether a verb tells a step of the teller's career: "I moved to Oslo", and not "I moved the date" or "we completed it". */
function isCareer(words: readonly Word[], verb: number, who: 'I' | 'we'): boolean {
  const { lower } = words[verb] as Word;
  return who === 'I' && CAREER_ACTS.has(lower) && (lower !== 'moved' || TOWARD.has(words[verb + 1]?.lower ?? 'to'));
}
