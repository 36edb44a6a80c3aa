/**
 * Follow-ups to any story: the rungs of the ladder (/behavioral/follow-ups/#the-ladder), with the reader's own words where the
 * text has some to ask about. The same text, the same questions.
 */

import { withoutBlanks } from './blanks.ts';
import { happened } from './happened.ts';
import type { Span, Text } from './text.ts';
import { watched } from './verdict/deeds.ts';
import { signsOf } from './verdict/signs.ts';
import type { Signs } from './verdict/signs.ts';

/** One follow-up. */
export interface Rung {
  readonly question: string;
  /** Whether it quotes the reader's text. */
  readonly isOwn: boolean;
}

/** Characters quoted at most. */
const LONGEST_QUOTE = 70;
/** Follow-ups about numbers at most. */
const NUMBERS = 2;

/** The follow-ups of a text, in the order of the ladder; of an empty text, those of any story. */
export function ladder(written: Text): Rung[] {
  // "You said: I decided to ___" helps nobody.
  const text = withoutBlanks(written);
  const signs = signsOf(text);
  const we = clauses(text, signs.ours)[0];
  const deeds = clauses(text, watched(signs.mine));
  // Not the first: it is mostly the headline, and asked about by everybody.
  const deed = deeds[Math.floor(deeds.length / 3)];
  const moment = signs.exact.map(({ start, end }) => text.source.slice(start, end)).find((words) => DATED.test(words));
  const person = mainPerson(text, signs);
  const numbers = aboutNumbers(text, signs);
  return [
    we
      ? own(`You said ${spokenBy(we)} What did you do there yourself?`)
      : general('Which part was yours, and which was not?'),
    deed
      ? own(`${spokenBy(capital(deed))} What else could you have done, and what would it have cost?`)
      : general('What else could you have done, and what would it have cost?'),
    moment
      ? own(`What did you know ${when(moment)}, and where did it come from?`)
      : general('What did you know that day, and where did it come from?'),
    person ? own(`How would ${person} tell this story?`) : general('Who said no, and what was their reason?'),
    ...numbers,
    general('What broke?'),
    person
      ? own(`What would you have done if ${person} had refused?`)
      : general('What would you have done if they had refused?'),
    general('What is left of it today?'),
    general('What would you do differently?'),
    general('Where have you used that since?'),
  ];
}

/** In quotation marks, with the period that a quotation has which is not cut. */
const spokenBy = (words: string): string => `“${words}${words.endsWith('…') ? '' : '.'}”`;
const own = (question: string): Rung => ({ question, isOwn: true });
const general = (question: string): Rung => ({ question, isOwn: false });
const capital = (words: string): string => `${words.charAt(0).toUpperCase()}${words.slice(1)}`;

/** A moment that fits into "What did you know …?": what goes on "since 2023" or is due "by May" is none. */
const DATED = /^(?:in|on|at|last|yesterday|before) /iu;
/** A clause of fewer words says too little to be asked about: "I ride". */
const FEWEST_WORDS = 4;
/** Words before a pronoun that begins a clause of its own; in "the deadline which we missed" it does not. */
const BEGINS = /(?:^|[.!?,;:—–"“(]|\b(?:and|so|then|but|because|after|when|that))\s*$/iu;

/** The clauses that begin with deeds, those that stand for themselves. */
function clauses(text: Text, deeds: readonly Span[]): string[] {
  return deeds.flatMap((deed) => {
    const { source } = text;
    const isPronoun = /^(?:i|we)\b/iu.test(source.slice(deed.start, deed.start + 3));
    if (!isPronoun || !BEGINS.test(source.slice(Math.max(0, deed.start - 12), deed.start))) return [];
    const clause = quoteAt(text, deed);
    return clause.split(' ').length < FEWEST_WORDS ? [] : [clause];
  });
}

/** The clause that begins at a place, cut at its first comma or end, or behind a whole word. */
function quoteAt({ source, sentences }: Text, { start }: Span): string {
  const sentence = sentences.find((one) => one.start <= start && start < one.end);
  const said = source.slice(start, sentence?.end ?? start).replace(/\s+/gu, ' ');
  const clause = /^(?:[^,;:.!?()“”"—–]|[.,:](?=\S))*/u.exec(said)?.[0].trim() ?? '';
  if (clause.length <= LONGEST_QUOTE) return clause;
  return `${clause.slice(0, clause.lastIndexOf(' ', LONGEST_QUOTE)).replace(HANGING, '')} …`;
}

/** The person of a story: the one named most often, of several the first. */
function mainPerson({ words }: Text, { people }: Signs): string | undefined {
  const times = (name: string) => words.filter(({ text }) => text === name).length;
  const most = Math.max(0, ...people.map(({ name }) => times(name)));
  return people.find(({ name }) => times(name) === most)?.name;
}

/** Words at which no quotation ends. */
const HANGING =
  /(?:[ ](?:and|of|to|in|on|at|by|with|for|from|the|a|an|or|but|that|which|were|was|is|are|before|after|had|per|any|so))+$/iu;
const UNIT = /^(?:percent|thousand|million|billion|people|children|men|women|min|km|kg)$/iu;
const NO_UNIT = /^(?:was|is|this|us|has|does|its|as|his|hers|always|perhaps|less)$/iu;

/** The last numbers of a text that are looked at. */
const LOOKED_AT = 40;

/** A number with what the text says about it. */
interface Told {
  /** With what it counts: `212 payouts`. */
  readonly words: string;
  readonly hasUnit: boolean;
  /** Whether the text says how it was counted. */
  readonly isCounted: boolean;
  /** Whether the text says what it was before. */
  readonly hasStart: boolean;
  /** Whether it is of something that happened. */
  readonly isReal: boolean;
}

/** Says how a number was counted. */
const COUNTED =
  /\b(?:counted|measured|tracked|logged|recorded|timed|sampled|audited|according to|taken from|(?:in|from|by|per) (?:the|our|a|its) (?:\w+ )?(?:logs?|tracker|dashboard|survey|reports?|monitoring|ledger|invoices?)|(?:logs?|tracker|dashboard|survey|reports?|monitoring|ledger|invoices?) (?:says?|said|shows?|showed))\b/iu;
/** Says in the same sentence or the one before it what a number was before. */
const BEFORE =
  /\b(?:used to be|had been|previously|baseline|before that|(?:week|month|quarter|year)s? before)\b|\bbefore[.,;)]/iu;
/** Between the two ends of a change: the start first, or the end first. */
const START_FIRST = /^[^.;!?]{0,50}?\bto\b[^.,;!?\d]{0,20}$/iu;
const END_FIRST =
  /^[^.;!?]{0,40}?(?:\b(?:instead of|rather than|down from|up from|compared (?:with|to)|against|versus|vs\.?|from)\b)[^.,;!?\d]{0,20}$/iu;

/** Questions about the last numbers, about what the text leaves open of them; one of any story where it leaves nothing open. */
function aboutNumbers(text: Text, signs: Signs): Rung[] {
  const numbers = numbersOf(text, signs);
  if (numbers.length === 0) return [general('Which number shows that it worked, and what was it before?')];
  const open = numbers.filter(({ isCounted, hasStart }) => !isCounted || !hasStart);
  if (open.length === 0) return [general('What else could explain that result?')];
  const withUnit = open.filter(({ hasUnit }) => hasUnit);
  const asked = (withUnit.length > 0 ? withUnit : open).map(({ words, isCounted, hasStart, isReal }) => {
    if (!isReal) return `How did you work out “${words}”?`;
    if (isCounted) return `What was “${words}” before?`;
    return hasStart ? `How was “${words}” counted?` : `How was “${words}” counted, and what was it before?`;
  });
  return [...new Set(asked)].slice(0, NUMBERS).reverse().map(own);
}

/** The numbers of the text, the last first: results stand at the end. Of a change, its end alone. */
function numbersOf({ source, sentences }: Text, { amounts: all }: Signs): Told[] {
  const amounts = all.slice(-LOOKED_AT);
  const said = (one: Span | undefined) => (one ? source.slice(one.start, one.end) : '');
  const starts = new Set<string>();
  return amounts.toReversed().flatMap((amount) => {
    const n = sentences.findIndex(({ start, end }) => start <= amount.start && amount.start < end);
    const [sentence, after, before] = [sentences[n], sentences[n + 1], sentences[n - 1]];
    // "Two of them" is asked about by nobody.
    if (!sentence || !/\d/u.test(said(amount))) return [];
    const inside = amounts.filter(({ start }) => sentence.start <= start && start < sentence.end);
    const at = inside.indexOf(amount);
    const [last, next] = [inside[at - 1], inside[at + 1]];
    const isOneBefore =
      isStart(source, sentence, amount, next, last) ||
      (inside.length === 1 && BEFORE.test(said(sentence)) && /\d/.test(said(after)));
    // Where it was told first, it has nothing before it either.
    if (isOneBefore) starts.add(said(amount));
    if (starts.has(said(amount))) return [];
    const hasStart =
      (last !== undefined && isStart(source, sentence, last, amount, inside[at - 2])) ||
      (next !== undefined && isStart(source, sentence, next, inside[at + 2], amount)) ||
      (inside.length > 1 && BEFORE.test(said(sentence))) ||
      (/\d/.test(said(before)) && BEFORE.test(said(before)));
    const unit = unitOf(source.slice(amount.end, Math.min(sentence.end, amount.end + 60)).replace(/\s+/gu, ' '));
    return [
      {
        words: said(amount) + unit,
        hasUnit: unit !== '',
        isCounted:
          COUNTED.test(said(sentence)) ||
          /^(?:it was |that was |this was |i |we |they were )?(?:\w+ )?(?:counted|measured)/iu.test(said(after)),
        hasStart,
        isReal: happened(sentence, { source }).words.some(({ start }) => start === amount.start),
      },
    ];
  });
}

/** Whether a number is what another one beside it was before: "from 41 a week to 9", "9 instead of 41". */
function isStart(
  source: string,
  sentence: Span,
  { start, end }: Span,
  next: Span | undefined,
  last: Span | undefined,
): boolean {
  const before = source.slice(Math.max(sentence.start, start - 30), start);
  if (next && /\bfrom\b[^.,;!?\d]{0,16}$/iu.test(before) && START_FIRST.test(source.slice(end, next.start)))
    return true;
  return last !== undefined && END_FIRST.test(source.slice(last.end, start));
}

/** What a number counts, with the space before it: " payouts", " angry replies", "%"; empty where no sign shows it. */
function unitOf(rest: string): string {
  if (rest.startsWith('%')) return '%';
  const [, one = '', two = ''] = /^ ([\p{L}\p{M}’'-]+)(?: ([\p{L}\p{M}’'-]+))?/u.exec(rest) ?? [];
  const isUnit = (word: string) => UNIT.test(word) || (/\p{Ll}s$/u.test(word) && !NO_UNIT.test(word));
  if (isUnit(one)) return ` ${one}`;
  return isUnit(two) && !HANGING.test(` ${one}`) ? ` ${one} ${two}` : '';
}

/** A moment in the middle of a sentence: "in March 2021". */
const when = (moment: string): string => `${moment.charAt(0).toLowerCase()}${moment.slice(1).replace(/\s+/gu, ' ')}`;
