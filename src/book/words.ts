/** Counting words and the time they take. */

/**
 * Pace of an answer told calmly, in words per minute. Conversational English runs at about 150;
 * an answer with pauses, to someone who types along, is slower.
 */
export const SPOKEN_WORDS_PER_MINUTE = 140;

/**
 * Silent reading of non-fiction by people for whom English is a second or third language, words per minute. First-language
 * readers average 238 (Brysbaert 2019, mean of 190 studies); our reader is tired and reads on a phone.
 */
export const READING_WORDS_PER_MINUTE = 180;

/** A word: a run of letters, their marks and digits, and what joins such runs (`don’t`, `1,050`, `9:30`, `drill-down`). */
export const WORD = /[\p{L}\p{M}\p{N}]+(?:[’'.,:/-][\p{L}\p{M}\p{N}]+)*/gu;

/** Number of words. Any text; 0 for none. */
export function countWords(text: string): number {
  return text.match(WORD)?.length ?? 0;
}

/** Minutes and seconds of speaking, to five seconds: `1 min 55 s`. */
export function spokenLength(words: number): string {
  const seconds = Math.max(5, Math.round((words / SPOKEN_WORDS_PER_MINUTE) * 12) * 5);
  const minutes = Math.floor(seconds / 60);
  const rest = seconds % 60;
  if (minutes === 0) return `${rest} s`;
  return rest === 0 ? `${minutes} min` : `${minutes} min ${rest} s`;
}

/** Whole minutes of reading, at least one. */
export function readingMinutes(words: number): number {
  return Math.max(1, Math.round(words / READING_WORDS_PER_MINUTE));
}

/**
 * Straight quotes as the renderer sets them, for words that reach a page without passing through it: a quote opens
 * at the start, after a space or an opening bracket, and closes elsewhere.
 */
export function typographic(text: string): string {
  return text
    .replace(/(^|[\s([{–—-])"/g, '$1“')
    .replace(/"/g, '”')
    .replace(/(^|[\s([{–—“-])'/g, '$1‘')
    .replace(/'/g, '’');
}

/** The same data with its straight quotes set; addresses and ids have none. */
export function typeset<Data>(data: Data): Data {
  if (typeof data === 'string') return typographic(data) as Data;
  if (Array.isArray(data)) return data.map((value: unknown) => typeset(value)) as Data;
  if (typeof data !== 'object' || data === null) return data;
  return Object.fromEntries(Object.entries(data).map(([key, value]) => [key, typeset(value as unknown)])) as Data;
}

const SENTENCES = new Intl.Segmenter('en', { granularity: 'sentence' });

/** A sentence that says nothing by itself: it leads to a list, or tells that a person or program is made up. */
const EMPTY = /:$|^[^,;]{1,40} (is|are) invented\.$/;

/** The first sentence of a text that says something by itself; '' where none does. */
export function tellingSentence(text: string): string {
  const sentences = [...SENTENCES.segment(text.replace(/\s+/g, ' ').trim())].map(({ segment }) => segment.trim());
  return sentences.find((sentence) => !EMPTY.test(sentence)) ?? '';
}

/** The first sentence of a text, marks included; the whole text where it has no second one. */
export function firstSentence(text: string): string {
  const [first] = SENTENCES.segment(text.replace(/\s+/g, ' ').trim());
  return first?.segment.trim() ?? '';
}
