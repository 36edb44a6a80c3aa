/** Blanks that are left in a text, and the text without what was not said yet. */

import { BLANKS } from './lists/blanks.ts';
import { readText } from './text.ts';
import type { Span, Text } from './text.ts';

const read = new WeakMap<Text, readonly Span[]>();
const told = new WeakMap<Text, Text>();

/** The blanks of a text in order, found once. */
export function blanksIn(text: Text): readonly Span[] {
  let blanks = read.get(text);
  if (!blanks) {
    blanks = BLANKS.flatMap((pattern) =>
      [...text.source.matchAll(pattern)].map(({ 0: found, index }) => ({ start: index, end: index + found.length })),
    )
      .sort((a, b) => a.start - b.start)
      .filter(({ start }, n, all) => n === 0 || start >= (all[n - 1]?.end ?? 0));
    read.set(text, blanks);
  }
  return blanks;
}

/**
 * The text with white space for each sentence that has a blank, every other word at its place: what nobody has said yet can
 * pass for nothing. The same text where there is no blank.
 */
export function withoutBlanks(text: Text): Text {
  const blanks = blanksIn(text);
  if (blanks.length === 0) return text;
  let rest = told.get(text);
  if (!rest) {
    let source = '';
    let next = 0;
    for (const { start, end } of text.sentences) {
      while (next < blanks.length && (blanks[next] as Span).end <= start) next += 1;
      const isOpen = (blanks[next]?.start ?? Number.POSITIVE_INFINITY) < end;
      source = source.padEnd(start);
      source += isOpen ? ' '.repeat(end - start) : text.source.slice(start, end);
    }
    rest = readText(withBreaks(source, text.source));
    told.set(text, rest);
  }
  return rest;
}

/** The line breaks of `original` at their places, so that paragraphs stay apart. */
function withBreaks(source: string, original: string): string {
  const padded = source.padEnd(original.length);
  return original.replace(/[^\n]/g, (_, at: number) => (padded.charAt(at) === '\n' ? ' ' : padded.charAt(at)));
}

/** Words that stand around a blank in its sentence: `I decided to ___, because`. */
export function aroundBlank({ source, sentences }: Text, { start, end }: Span): Span {
  const sentence = sentences.find((one) => one.start <= start && start < one.end) ?? { start, end };
  const before = /(?:\S+\s+){0,3}$/u.exec(source.slice(Math.max(sentence.start, start - 40), start))?.[0] ?? '';
  const after = /^[^\s]{0,3}(?:\s+\S+){0,2}/u.exec(source.slice(end, Math.min(sentence.end, end + 40)))?.[0] ?? '';
  return { start: start - before.length, end: end + after.length };
}
