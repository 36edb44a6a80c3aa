/**
 * A text as paragraphs, sentences and words, each with its place. Everything the coach says points at such a place.
 *
 * Offsets are UTF-16 code units, as in `String.slice` and in a text field's selection. Reading takes time in proportion
 * to the text's length, whatever it holds.
 */

import { WORD } from '../book/words.ts';

/** A place in the source: from `start` up to, not including, `end`. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

export interface Word extends Span {
  readonly text: string;
  /** The word in lower case, with straight apostrophes. */
  readonly lower: string;
}

export interface Sentence extends Span {
  readonly words: readonly Word[];
}

export interface Paragraph extends Span {
  readonly sentences: readonly Sentence[];
}

export interface Text {
  readonly source: string;
  readonly paragraphs: readonly Paragraph[];
  /** Those of all paragraphs, in order. */
  readonly sentences: readonly Sentence[];
  readonly words: readonly Word[];
}

/** What ends a sentence, and what may still belong to it behind the mark. */
const ENDS = new Set('.!?…。！？؟');
const CLOSERS = new Set('"”’\')]»');
const OPENERS = new Set('"“‘\'([«');

/** Words whose period does not end a sentence, in lower case and without it. */
const ABBREVIATIONS = new Set(
  'mr mrs ms dr prof st sr jr vs approx no nos fig dept inc ltd co corp est e.g i.e cf a.m p.m u.s u.k jan feb mar apr jun jul aug sept sep oct nov dec'.split(
    ' ',
  ),
);

/** Those of them that do end a sentence when a capital follows: "at 9 a.m. We". */
const MAY_END = new Set(['a.m', 'p.m', 'u.s', 'u.k', 'inc', 'ltd', 'co', 'corp', 'no']);

/** A line that stands for itself whatever is around it: a bullet, a numbered point, a row of a table. */
const OWN_LINE = /^\s*(?:[•▪◦‣·*–—-]\s|\(?(?:\d{1,2}|[a-z])[.)]\s|\|)|\t.*\t/u;

const isSpace = (character: string): boolean => /\s/u.test(character);

/**
 * Reads a text. Paragraphs are parted by blank lines; in a text without any, each line is one. Line breaks inside a
 * paragraph count as spaces, except around bullets and rows, which are paragraphs of their own.
 */
export function readText(source: string): Text {
  const paragraphs = spansOfParagraphs(source).map((span) => readParagraph(source, span));
  const sentences = paragraphs.flatMap((paragraph) => paragraph.sentences);
  return { source, paragraphs, sentences, words: sentences.flatMap((sentence) => sentence.words) };
}

/** Lines with words or signs in them, without the white space around. */
export function spansOfLines(source: string): Span[] {
  const lines: Span[] = [];
  for (let start = 0; start <= source.length;) {
    const newline = source.indexOf('\n', start);
    const end = newline < 0 ? source.length : newline;
    const span = trimmed(source, { start, end });
    if (span.end > span.start) lines.push(span);
    start = end + 1;
  }
  return lines;
}

function spansOfParagraphs(source: string): Span[] {
  const lines = spansOfLines(source);
  const parted = lines.some((line, n) => n > 0 && isBlankBetween(source, lines[n - 1] as Span, line));
  const paragraphs: Span[] = [];
  let alone = true;
  for (const [n, line] of lines.entries()) {
    const own = OWN_LINE.test(source.slice(line.start, line.end));
    const before = lines[n - 1];
    const last = paragraphs.at(-1);
    if (parted && before && last && !own && !alone && !isBlankBetween(source, before, line)) {
      paragraphs[paragraphs.length - 1] = { start: last.start, end: line.end };
    } else paragraphs.push(line);
    alone = own;
  }
  return paragraphs;
}

/** Whether an empty line stands between two lines. */
function isBlankBetween(source: string, before: Span, after: Span): boolean {
  const first = source.indexOf('\n', before.end);
  return first >= 0 && first < source.lastIndexOf('\n', after.start);
}

function trimmed(source: string, { start, end }: Span): Span {
  let [from, to] = [start, end];
  while (from < to && isSpace(source.charAt(from))) from += 1;
  while (to > from && isSpace(source.charAt(to - 1))) to -= 1;
  return { start: from, end: to };
}

function readParagraph(source: string, span: Span): Paragraph {
  const words = wordsIn(source, span);
  const sentences: Sentence[] = [];
  let next = 0;
  for (const sentence of spansOfSentences(source, span)) {
    const first = next;
    while (next < words.length && (words[next] as Word).start < sentence.end) next += 1;
    sentences.push({ ...sentence, words: words.slice(first, next) });
  }
  return { ...span, sentences };
}

function wordsIn(source: string, { start, end }: Span): Word[] {
  return [...source.slice(start, end).matchAll(WORD)].map(({ 0: text, index }) => ({
    start: start + index,
    end: start + index + text.length,
    text,
    lower: text.toLowerCase().replaceAll('’', "'"),
  }));
}

function spansOfSentences(source: string, { start, end }: Span): Span[] {
  const sentences: Span[] = [];
  let from = start;
  for (let at = start; at < end; at += 1) {
    if (!ENDS.has(source.charAt(at))) continue;
    const mark = at;
    while (at + 1 < end && ENDS.has(source.charAt(at + 1))) at += 1;
    const isPeriod = at === mark && source.charAt(at) === '.';
    while (at + 1 < end && CLOSERS.has(source.charAt(at + 1))) at += 1;
    if (!isEnd(source, mark, at + 1, end, isPeriod)) continue;
    sentences.push(trimmed(source, { start: from, end: at + 1 }));
    from = at + 1;
  }
  const rest = trimmed(source, { start: from, end });
  if (rest.end > rest.start) sentences.push(rest);
  return sentences;
}

/** Whether a sentence ends before `after`, with its mark at `mark`. */
function isEnd(source: string, mark: number, after: number, end: number, isPeriod: boolean): boolean {
  let next = after;
  while (next < end && isSpace(source.charAt(next))) next += 1;
  if (next === end) return true;
  // Chinese and Japanese write no space behind the mark.
  if (next === after) return /[。！？]/u.test(source.charAt(mark));
  while (next < end && OPENERS.has(source.charAt(next))) next += 1;
  if (/\p{Ll}/u.test(source.charAt(next))) return false;
  if (!isPeriod) return true;
  const word = wordBefore(source, mark);
  if (/^\p{Lu}$/u.test(word) && word !== 'I') return false;
  const lower = word.toLowerCase();
  if (lower === 'no') return !/\d/.test(source.charAt(next));
  return !ABBREVIATIONS.has(lower) || MAY_END.has(lower);
}

/** The run of letters and periods that ends before `at`, 12 characters of it at most. */
function wordBefore(source: string, at: number): string {
  let from = at;
  while (from > 0 && at - from < 12 && /[\p{L}.]/u.test(source.charAt(from - 1))) from -= 1;
  return source.slice(from, at);
}
