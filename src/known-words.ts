/**
 * The words that search takes for what they are: those of the book's text that the answer list lacks, and ordinary
 * English words that look like one of its own. All others are perhaps misspelled. Loaded when a query has a word that
 * the answer list does not know.
 */

import dictionary from 'dictionary-en';
import nspell from 'nspell';
import type { AnswerList } from './book/answers.ts';
import type { Book } from './book/index.ts';
import { CORRECTED, plainWords } from './book/stems.ts';

export interface KnownWords {
  /** Words of the answer list as they are written, blank between: what a misspelled one may mean. */
  readonly own: string;
  /** Words of the text, blank between; the full text can be asked for them. */
  readonly text: string;
  /** Ordinary English words that no page has, blank between: never corrected. */
  readonly english: string;
}

/** The known words of a book. @param shown what results of its list show */
export function knownWords(book: Book, list: AnswerList, shown: unknown): KnownWords {
  const own = wordsIn(list.pages);
  const text = wordsIn(
    shown,
    [...book.pages.values()].map((page) => ('body' in page ? (page.body as { text: string }).text : page)),
    [...book.pages.values()].map(({ topics }) => topics.map(({ entry }) => entry)),
    book.glossary,
    book.sources.map(({ title, about }) => [title, about]),
  );
  const near = new Set<string>();
  for (const word of own) if (word.length >= CORRECTED) for (const rest of withoutOneLetter(word)) near.add(rest);
  const isNear = (word: string): boolean => {
    for (const rest of withoutOneLetter(word)) if (near.has(rest)) return true;
    return false;
  };
  const english = everyForm().filter(
    (word) => word.length >= CORRECTED && !own.has(word) && !text.has(word) && isNear(word),
  );
  return { own: sorted([...own]), text: sorted([...text].filter((word) => !own.has(word))), english: sorted(english) };
}

const sorted = (words: readonly string[]): string => [...new Set(words)].sort().join(' ');

/** The word, and what remains of it without any one letter: two words one slip apart have one of these in common. */
function* withoutOneLetter(word: string): Generator<string> {
  yield word;
  for (let at = 0; at < word.length; at++) yield word.slice(0, at) + word.slice(at + 1);
}

/** Plain words in all strings of some data. */
function wordsIn(...data: readonly unknown[]): Set<string> {
  const words = new Set<string>();
  // A page is named by each of its terms and sources.
  const seen = new Set<unknown>();
  const read = (value: unknown): void => {
    if (seen.has(value)) return;
    seen.add(value);
    if (typeof value === 'string') for (const { plain } of plainWords(value)) words.add(plain);
    else if (typeof value === 'object' && value !== null) for (const part of Object.values(value)) read(part);
  };
  read(data);
  return words;
}

let forms: readonly string[] | undefined;

/** Every form of every word in the dictionary that is written in small letters; read once, since a dev server asks again. */
function everyForm(): readonly string[] {
  forms ??= readForms();
  return forms;
}

function readForms(): readonly string[] {
  // Not in nspell's types: all words with their endings, by word.
  const { data } = nspell(Buffer.from(dictionary.aff), Buffer.from(dictionary.dic)) as unknown as {
    readonly data: Readonly<Record<string, unknown>>;
  };
  return Object.keys(data).filter((word) => /^[a-z]+$/.test(word));
}
