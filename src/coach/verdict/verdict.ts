/**
 * The verdict on an answer: whether it is one, what stands in its way, and at most three things to mend first. All of it by
 * signs; what would take understanding is said to be not checked.
 */

import { SPOKEN_WORDS_PER_MINUTE } from '../../book/words.ts';
import { count } from '../../book/wording.ts';
import { aroundBlank, withoutBlanks } from '../blanks.ts';
import type { Remark, Rule } from '../remark.ts';
import type { Span, Text } from '../text.ts';
import { gatesOf } from './gates.ts';
import type { Gate, GateId } from './gates.ts';
import { signsOf } from './signs.ts';
import type { Signs } from './signs.ts';
import { strengthOf } from './strength.ts';

/** From an empty field to an answer that can be told. */
export type Level = 'empty' | 'not yet' | 'repair' | 'ready';

/** One thing to mend. */
export interface Thing {
  /** What it is called: "Results without a number". */
  readonly title: string;
  /** What is so, one sentence. */
  readonly why: string;
  /** The words it is about, where there are some; the first of several. */
  readonly words?: Span;
  /** What is quoted instead, where the words alone say nothing: those around a blank. */
  readonly quote?: Span;
  /** How many more places it is about. */
  readonly more: number;
  /** What to do, one sentence. */
  readonly todo: string;
  /** The section of the handbook that says more, from the root. */
  readonly section: string;
}

export interface Verdict {
  readonly level: Level;
  readonly gates: readonly Gate[];
  /** What to mend first, three at most; none where the level is `ready`. */
  readonly first: readonly Thing[];
  /** How many things come after those. */
  readonly later: number;
  /** For putting answers in order, greater is better; never shown. */
  readonly strength: number;
}

/** Things mended at a time. */
const MOST = 3;
/** Without these it is no answer to a question about the past. */
const HARD: ReadonlySet<GateId> = new Set(['length', 'event', 'act']);
/** Rules that stand between an answer and its being told, gravest first; what a failed gate says is not said twice. */
const GRAVE: readonly { readonly rule: string; readonly unless?: GateId }[] = [
  { rule: 'confidential' },
  { rule: 'hypothetical', unless: 'event' },
  { rule: 'we', unless: 'act' },
  { rule: 'no-numbers', unless: 'result' },
  { rule: 'vague-result', unless: 'result' },
  { rule: 'number-baseline' },
  { rule: 'stock-phrase' },
];
/** Our own worked stories stand well above it, decent tellings of the development set below. */
const THIN = 2;

/**
 * Judges an answer as a whole.
 * @param remarks what the rules said about it
 * @param rules those that were asked
 * @param pace words a minute, above 0
 */
export function verdictOn(
  text: Text,
  remarks: readonly Remark[],
  rules: readonly Rule[],
  pace = SPOKEN_WORDS_PER_MINUTE,
): Verdict {
  const gates = gatesOf(text, pace);
  // What a sentence with a blank has in it counts for nothing.
  const signs = signsOf(withoutBlanks(text));
  const strength = strengthOf(signs, gates);
  if (gates.length === 0) return { level: 'empty', gates, first: [], later: 0, strength };
  const failed = new Set(gates.filter(({ state }) => state === 'failed').map(({ id }) => id));
  const isLong = failed.has('length') && signs.words > pace;
  const things = [
    ...blanksLeft(text, remarks, rules),
    ...gates.filter(({ state }) => state === 'failed').map(ofGate),
    ...GRAVE.flatMap(({ rule, unless }) => (unless && failed.has(unless) ? [] : ofRule(rule, remarks, rules))),
    // A text without an act or an event is thin anyhow.
    ...(strength < THIN && !failed.has('act') && !failed.has('event') ? thin(signs) : []),
  ];
  const isHard = [...failed].some((id) => HARD.has(id) && !(id === 'length' && isLong));
  const level = isHard ? 'not yet' : things.length > 0 ? 'repair' : 'ready';
  const first = things.slice(0, MOST);
  return { level, gates, first, later: things.length - first.length, strength };
}

/** A sentence in the words of a level; `first` as in the verdict. */
export function levelWords({ level, first, later }: Verdict): string {
  if (level === 'empty') return '';
  if (level === 'not yet') return 'Not yet an answer';
  if (level === 'ready') return 'Ready to say aloud';
  if (later > 0) return 'Needs more than three repairs';
  return `Needs ${['no', 'one repair', 'two repairs', 'three repairs'][first.length] ?? ''}`;
}

function ofGate({ fault, why, words, todo, section }: Gate): Thing {
  return { title: fault, why, ...(words && { words }), more: 0, todo, section };
}

/** How many blanks are left, the first of them with the words around it. */
function blanksLeft(text: Text, remarks: readonly Remark[], rules: readonly Rule[]): Thing[] {
  return ofRule('blank', remarks, rules).map((thing) => ({
    ...thing,
    title: `${count(thing.more + 1, 'blank')} left`,
    ...(thing.words && { quote: aroundBlank(text, thing.words) }),
  }));
}

function ofRule(id: string, remarks: readonly Remark[], rules: readonly Rule[]): Thing[] {
  const rule = rules.find((one) => one.id === id);
  const made = remarks.filter((remark) => remark.rule === id);
  const [first] = made;
  if (!rule || !first) return [];
  const { title, why, todo, section } = rule;
  return [{ title, why, words: { start: first.start, end: first.end }, more: made.length - 1, todo, section }];
}

/** What an interviewer would have to write down, and does not find. */
function thin({ amounts, comparisons, exact, people, ownFaults }: Signs): Thing[] {
  const lacks = [
    ...(amounts.length === 0 ? ['number'] : []),
    ...(amounts.length > 0 && comparisons === 0 ? ['number with another to measure it by'] : []),
    ...(exact.length === 0 ? ['date or day'] : []),
    ...(people.length === 0 ? ['person by name'] : []),
    ...(ownFaults === 0 ? ['mistake of yours'] : []),
  ];
  if (lacks.length === 0) return [];
  return [
    {
      title: 'Little to write down',
      why: `In your answer the check found ${listed(lacks)}.`,
      more: 0,
      todo: 'Put in what you can vouch for: an interviewer writes such facts down, and asks about them.',
      section: '/behavioral/star/#the-parts',
    },
  ];
}

/** `no date or day, no person by name and no mistake of yours`. */
function listed(lacks: readonly string[]): string {
  const all = lacks.map((one) => `no ${one}`);
  const last = all.pop() ?? '';
  return all.length === 0 ? last : `${all.join(', ')} and ${last}`;
}
