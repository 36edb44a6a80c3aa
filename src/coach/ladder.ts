/**
 * Follow-ups to any story: the rungs of the ladder (/behavioral/follow-ups/#the-ladder), with the reader's own words where the
 * text has some to ask about. The same text, the same questions.
 */

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
export function ladder(text: Text): Rung[] {
  const signs = signsOf(text);
  const we = clauses(text, signs.ours)[0];
  const deeds = clauses(text, watched(signs.mine));
  // Not the first: it is mostly the headline, and asked about by everybody.
  const deed = deeds[Math.floor(deeds.length / 3)];
  const moment = signs.exact.map(({ start, end }) => text.source.slice(start, end)).find((words) => DATED.test(words));
  const person = mainPerson(text, signs);
  const numbers = numbersOf(text, signs);
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
    ...(numbers.length > 0
      ? numbers.map((number) => own(`How was “${number}” counted, and what was it before?`))
      : [general('Which number shows that it worked, and what was it before?')]),
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

/** A moment that fits into "What did you know …?" */
const DATED = /^(?:in|on|at|since|by|last|yesterday|before) /iu;
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

/** The last numbers of the text with what they count: results stand at the end. Those without a unit only if none has one. */
function numbersOf({ source, sentences }: Text, { amounts }: Signs): string[] {
  const found = amounts.toReversed().flatMap(({ start, end }) => {
    const number = source.slice(start, end);
    const sentence = sentences.find((one) => one.start <= start && start < one.end);
    // "Two of them" is asked about by nobody.
    if (!sentence || !/\d/u.test(number)) return [];
    return [{ number, unit: unitOf(source.slice(end, Math.min(sentence.end, end + 60)).replace(/\s+/gu, ' ')) }];
  });
  const counted = found.filter(({ unit }) => unit !== '');
  const asked = (counted.length > 0 ? counted : found).map(({ number, unit }) => number + unit);
  return [...new Set(asked)].slice(0, NUMBERS).reverse();
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
