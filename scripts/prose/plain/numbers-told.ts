/** The numbers that a listener hears in a spoken answer. */

const DIGITS = /^\d/;
const ORDINAL = /^\d+(?:st|nd|rd|th)$/;
const YEAR = /^(?:19|20)\d\d(?:s)?$/;
const UNITS = new Set(
  'zero two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty thirty forty fifty sixty seventy eighty ninety dozen half hundred hundreds thousand thousands million millions billion billions'.split(
    ' ',
  ),
);
/** Whether a word in lower case is a number's name. */
export const isNumberWord = (word: string): boolean => word === 'one' || UNITS.has(word);

/** Names of numbers behind which "and" goes on. */
const SCALES = /^(?:hundred|thousand|million|billion)$/;
/** What stands before "one" where it means a thing: "the new one", "no one". */
const BEFORE_PRONOUN = /^(?:the|this|that|each|every|no|any|some|which|another|last|first|next|other|new|old)$/;
/** What stands behind "one" where it counts nothing: "one of them", "one that", "one day". */
const AFTER_PRONOUN =
  /^(?:of|another|day|that|which|who|whose|where|and|but|or|so|because|is|was|has|had|were|are|will|would|could|can|to|in|on|at|for|by|with|from|as|after|before|until|when|if|by|more|thing|way|side|than|while|who's|i|we|he|she|it|they|you)$/;

interface Token {
  readonly text: string;
  /** What stands between it and the next token. */
  readonly gap: string;
}

/**
 * Mentions of numbers, in the words of the text: `Thirty-one`, `two and a half`, `$40,000`, `9:30`. Years, ordinals and
 * "one" as a pronoun are none.
 */
export function numbersTold(text: string): string[] {
  const tokens = tokensOf(text);
  const told: string[] = [];
  for (let n = 0; n < tokens.length; n += 1) {
    if (!isNumber(tokens, n)) continue;
    const first = n;
    for (let next = nextPart(tokens, n); next !== undefined; next = nextPart(tokens, n)) n = next;
    const parts = tokens.slice(first, n + 1);
    told.push(parts.map(({ text: word, gap }, at) => (at < parts.length - 1 ? word + gap : word)).join(''));
  }
  return told;
}

/** Where the number at `n` goes on: "twenty-two", "2.1 million", "two hundred and ten", "two and a half". */
function nextPart(tokens: readonly Token[], n: number): number | undefined {
  if (!joins(tokens[n])) return undefined;
  if (isNumber(tokens, n + 1)) return n + 1;
  if (lower(tokens[n + 1]) !== 'and' || !joins(tokens[n + 1])) return undefined;
  if (lower(tokens[n + 2]) === 'a' && lower(tokens[n + 3]) === 'half') return n + 3;
  return SCALES.test(lower(tokens[n])) && isNumber(tokens, n + 2) ? n + 2 : undefined;
}

function tokensOf(text: string): Token[] {
  const found = [...text.matchAll(/[\p{L}\p{N}]+(?:[.,:’'][\p{L}\p{N}]+)*/gu)];
  return found.map(({ 0: word, index }, n) => ({
    text: word,
    gap: text.slice(index + word.length, found[n + 1]?.index ?? text.length),
  }));
}

const lower = (token: Token | undefined): string => (token?.text ?? '').toLowerCase().replaceAll('’', "'");

/** Whether a number may go on behind a token: there is a space or a hyphen and nothing else. */
const joins = (token: Token | undefined): boolean => /^(?: |-)$/.test(token?.gap ?? '');

function isNumber(tokens: readonly Token[], n: number): boolean {
  const word = lower(tokens[n]);
  if (DIGITS.test(word)) return !ORDINAL.test(word) && !YEAR.test(word);
  if (word === 'one') return isCounted(tokens, n);
  return UNITS.has(word);
}

/** Whether "one" counts: "one month", and not "found one, a job", "the new one", "one of them". */
function isCounted(tokens: readonly Token[], n: number): boolean {
  const token = tokens[n];
  if (BEFORE_PRONOUN.test(lower(tokens[n - 1])) && joins(tokens[n - 1])) return false;
  if (!joins(token)) return false;
  return !AFTER_PRONOUN.test(lower(tokens[n + 1]));
}
