/** Runs of words that two pages share: the sign of a copied sentence, and of a reader's second déjà vu. */

import type { Fault } from '../../src/book/types.ts';
import { WORD } from '../../src/book/words.ts';
import type { Passage } from './passages.ts';

/** Words in a row that no two pages may share. */
export const LONGEST_SHARED_RUN = 11;

interface Place {
  readonly file: string;
  readonly line: number;
}

/** Words of a passage with what stands in quotation marks left out; undefined marks the gap. */
function wordsOf(text: string): (string | undefined)[] {
  return text
    .split(/(["“][^"“”]*["”])/u)
    .flatMap((piece, n) => (n % 2 === 1 ? [undefined] : (piece.toLowerCase().match(WORD) ?? [])));
}

/** A fault for each passage that shares a run of twelve words with a passage of an earlier file. */
export function repeats(passages: readonly Passage[]): Fault[] {
  const size = LONGEST_SHARED_RUN + 1;
  const first = new Map<string, Place>();
  const faults: Fault[] = [];
  for (const { file, line, text, kind, quoted } of passages) {
    if (kind !== 'body' || quoted) continue;
    const words = wordsOf(text);
    let reported = false;
    for (let n = 0; n + size <= words.length; n += 1) {
      const run = words.slice(n, n + size);
      if (run.includes(undefined)) continue;
      const key = run.join(' ');
      const earlier = first.get(key);
      if (!earlier) first.set(key, { file, line });
      else if (earlier.file !== file && !reported) {
        reported = true;
        faults.push({
          file,
          line,
          what: `“${key} …” stands in ${earlier.file}:${earlier.line} as well.`,
          allowed: `Two pages share at most ${LONGEST_SHARED_RUN} words in a row. Say it once and link there.`,
        });
      }
    }
  }
  return faults;
}
