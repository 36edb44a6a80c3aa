/** What tools, lists and search load of the book, as texts of JSON. */

import { createHash } from 'node:crypto';
import { pack, type Beside } from './book/answer-file.ts';
import { answerList, shownOf } from './book/answers.ts';
import { cardDecks } from './book/cards.ts';
import type { Book } from './book/index.ts';
import { STEP_WORDS } from './book/kinds/path/schema.ts';
import { pathQuestions, pathSlices, stepName } from './book/path-slices.ts';
import { countSearches, packCounts } from './book/search-counts.ts';
import { questionSlices, quizSlices, wordings } from './book/slices.ts';
import { workNames } from './book/work.ts';
import { hashText } from './browser/device/texts.ts';
import { knownWords } from './known-words.ts';
import { STANDING, TOOLS } from './site.config.ts';
import { rubricOf } from './tools/writing-desk/rubric.ts';

/** Text of each slice by name. */
export function makeSlices(book: Book): ReadonlyMap<string, string> {
  const names = workNames(book, {
    nameOfStep: (step) => `${STEP_WORDS[step.do]}: ${stepName(book, step.to, TOOLS)}`,
    hash: hashText,
    essay: rubricOf(book.parts).map(({ id }) => id),
  });
  const { list, texts, shorts } = answerList(book, STANDING);
  const addresses = list.pages.map(([address]) => address);
  const beside: Readonly<Record<Beside, string>> = {
    searches: JSON.stringify(packCounts(countSearches(book.searches, addresses))),
    texts: JSON.stringify(texts),
    shorts: JSON.stringify(shorts),
    words: JSON.stringify(knownWords(book, list, [texts, shorts])),
  };
  const questions = questionSlices(book).map(({ row, detail }) => {
    const [name, text] = [`question-${row.slug}`, JSON.stringify(detail)];
    return { row: { ...row, detail: hashed(name, text) }, file: [name, text] as const };
  });
  return new Map([
    // A row names the file with its detail: what a reader does not open is not sent.
    ['questions', JSON.stringify(questions.map(({ row }) => row))],
    ...questions.map(({ file }) => file),
    ['wordings', JSON.stringify(wordings(book))],
    ['paths', JSON.stringify(pathSlices(book, TOOLS))],
    ['path-questions', JSON.stringify(pathQuestions(book))],
    ['quizzes', JSON.stringify(quizSlices(book))],
    ['work', JSON.stringify(names)],
    ...Object.entries(cardDecks(book)).map(([deck, cards]) => [`cards-${deck}`, JSON.stringify(cards)] as const),
    ['answers', JSON.stringify(pack(list, shownOf(texts, shorts)))],
    ...Object.entries(beside),
  ]);
}

/** Name of a slice with the hash of its text. */
export function hashed(name: string, text: string): string {
  return `${name}.${createHash('sha256').update(text).digest('hex').slice(0, 8)}`;
}
