/** What the content check cannot see in a single file: whether the prose is ours, plain, and spelled alike. */

import { fileURLToPath } from 'node:url';
import { readContent } from '../../src/book/read.ts';
import type { Content, Fault } from '../../src/book/types.ts';
import { ownWords } from './own-words.ts';
import { passagesOf } from './passages.ts';
import { repeats } from './repeats.ts';
import { readWordList, speller, spelling } from './spelling.ts';
import { stockPhrases } from './stock-phrases.ts';

const WORDS = fileURLToPath(new URL('words.txt', import.meta.url));

/** All faults of the prose below `<root>/content`, by file and line. */
export function checkProse(root: string, content: Content): Fault[] {
  const passages = readContent(root).flatMap(passagesOf);
  return [
    ...ownWords(content),
    ...repeats(passages),
    ...stockPhrases(passages),
    ...spelling(passages, speller(readWordList(WORDS))),
  ].sort((a, b) => (a.file < b.file ? -1 : Number(a.file > b.file)) || a.line - b.line);
}
