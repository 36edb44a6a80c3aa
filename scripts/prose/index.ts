/** What the content check cannot see in a single file: whether the prose is ours, plain, spelled alike, and well told. */

import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Parsed } from '../../src/book/parse.ts';
import type { Fault } from '../../src/book/types.ts';
import { answersIn } from './answers.ts';
import { castNumbers } from './cast-numbers.ts';
import { ownWords } from './own-words.ts';
import { passagesOf } from './passages.ts';
import { EXCEPTIONS_FILE } from './plain/exceptions.ts';
import { plainFaults } from './plain/gate.ts';
import { keptRemarks } from './remarks.ts';
import { repeats, repeatsOfAnswers } from './repeats.ts';
import { readWordList, speller, spelling } from './spelling.ts';
import { stockPhrases } from './stock-phrases.ts';
import { stories } from './stories.ts';

const WORDS = fileURLToPath(new URL('words.txt', import.meta.url));

/** All faults of the prose of content that was read below `root`, by file and line. */
export function checkProse(root: string, { content, files, pages: bodies }: Parsed): Fault[] {
  const passages = files.flatMap(passagesOf);
  const pages = answersIn(bodies);
  return [
    ...ownWords(content),
    ...repeats(passages),
    ...repeatsOfAnswers(pages.flatMap(({ answers }) => answers)),
    ...castNumbers(content, pages),
    ...stories(content, pages),
    ...keptRemarks(content, pages),
    ...stockPhrases(passages),
    ...plainFaults(files, textOf(join(root, EXCEPTIONS_FILE))),
    ...spelling(passages, speller(readWordList(WORDS))),
  ].sort((a, b) => (a.file < b.file ? -1 : Number(a.file > b.file)) || a.line - b.line);
}

/** Text of a file, empty if there is none. */
const textOf = (path: string): string => (existsSync(path) ? readFileSync(path, 'utf8') : '');
