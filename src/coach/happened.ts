/** Clauses that tell what happened, apart from those that tell what would have happened: a cost that never came is no result. */

import type { Sentence, Span, Text, Word } from './text.ts';

/** Where a clause may begin inside a sentence. A comma in a number begins none. */
const CLAUSE =
  /[,;:()—–]\s|\s(?=(?:but|because|so|while|whereas|where|which|that|if|unless|instead|rather|than)\s)|\s(?=and (?:I|we|it|they|he|she|the|that|this|in|after|so|then)\s)/gu;
/**
 * What makes a clause unreal. "Could" by itself is mostly what became possible, and that is a result; "May" with a capital is a
 * month.
 */
const UNREAL = new RegExp(
  [
    "\\b(?:[Ww]ould|[Cc]ould|[Mm]ight|[Ss]hould|may)(?:n[’']t| not)?(?: (?:still|also|probably|easily|\\w+ly))? (?:have|of)\\b",
    "\\b(?:[Ww]ould|[Cc]ould|[Mm]ight|[Ss]hould)[’']ve\\b",
    "\\b\\w+[’']d(?: \\w+ly)? have\\b",
    '\\b(?:[Ww]ould|[Mm]ight|may)\\b',
    '\\b[Cc]ould (?:cost|lose)\\b',
    '\\b(?:[Ii]f|[Uu]nless) (?:I|[wW]e|it|they|he|she|this|that|the|no|nobody|anyone|someone|you)\\b',
    '(?:^|\\s)[Hh]ad (?:I|we|it|they|he|she|this|that|the|nobody)\\b',
  ].join('|'),
  'u',
);

/** The condition of something that did not happen. */
const CONDITION = /^\s*(?:(?:if|unless) (?:\w+ ){1,3}(?:had|hadn[’']t)\b|had (?:I|we|it|they|he|she|nobody)\b)/iu;

export interface Told {
  /** The clauses that tell what happened, in one line. */
  readonly said: string;
  readonly words: readonly Word[];
}

/** Of a sentence what it says has happened. */
export function happened(sentence: Sentence & Span, { source }: Pick<Text, 'source'>): Told {
  const whole = source.slice(sentence.start, sentence.end);
  if (!UNREAL.test(whole)) return { said: whole, words: sentence.words };
  const clauses = clausesOf(whole);
  const textOf = (clause: Span | undefined) => (clause ? whole.slice(clause.start, clause.end) : '');
  const real = clauses.filter(
    (clause, n) =>
      !UNREAL.test(textOf(clause)) &&
      // What depends on "if we had": it follows where the condition begins the sentence, and else stands before it.
      !(n === 1 && CONDITION.test(textOf(clauses[0]))) &&
      !CONDITION.test(textOf(clauses[n + 1])),
  );
  const isReal = ({ start }: Word) =>
    real.some((clause) => clause.start <= start - sentence.start && start - sentence.start < clause.end);
  return {
    said: real.map(({ start, end }) => whole.slice(start, end)).join(' '),
    words: sentence.words.filter(isReal),
  };
}

function clausesOf(said: string): Span[] {
  const starts = [0, ...[...said.matchAll(CLAUSE)].map(({ 0: found, index }) => index + found.length)];
  return starts.map((start, n) => ({ start, end: starts[n + 1] ?? said.length }));
}
