/** Runs of words that two texts share: the sign of a copied sentence, and of a reader's second déjà vu. */

import type { Fault } from '../../src/book/types.ts';
import { WORD } from '../../src/book/words.ts';
import type { Passage } from './passages.ts';

/** Words in a row that two pages may share. */
export const LONGEST_SHARED_RUN = 11;

/** Words in a row that two strong answers may share: told by two people, they have no sentence in common. */
export const LONGEST_RUN_OF_ANSWERS = 7;

/** A text whose passages may repeat one another. */
export interface Whole {
  /** What tells it from others: the path of a page, the place of an answer. */
  readonly id: string;
  readonly passages: readonly Passage[];
}

interface Place {
  readonly id: string;
  readonly file: string;
  readonly line: number;
}

/** Words of a passage with what stands in quotation marks left out; undefined marks the gap. */
function wordsOf(text: string): (string | undefined)[] {
  return text
    .split(/(["“][^"“”]*["”])/u)
    .flatMap((piece, n) => (n % 2 === 1 ? [undefined] : (piece.toLowerCase().match(WORD) ?? [])));
}

/** A fault for each passage that shares a longer run than allowed with a passage of an earlier text. */
function sharedRuns(texts: readonly Whole[], longest: number, allowed: string): Fault[] {
  const size = longest + 1;
  const first = new Map<string, Place>();
  const faults: Fault[] = [];
  for (const { id, passages } of texts) {
    for (const { file, line, text, kind, quoted } of passages) {
      if (kind !== 'body' || quoted) continue;
      const words = wordsOf(text);
      let reported = false;
      for (let n = 0; n + size <= words.length; n += 1) {
        const run = words.slice(n, n + size);
        if (run.includes(undefined)) continue;
        const key = run.join(' ');
        const earlier = first.get(key);
        if (!earlier) first.set(key, { id, file, line });
        else if (earlier.id !== id && !reported) {
          reported = true;
          faults.push({ file, line, what: `“${key} …” stands in ${earlier.file}:${earlier.line} as well.`, allowed });
        }
      }
    }
  }
  return faults;
}

/** Runs of twelve words that two pages share. */
export function repeats(passages: readonly Passage[]): Fault[] {
  const pages = Map.groupBy(passages, ({ file }) => file);
  return sharedRuns(
    [...pages].map(([id, own]) => ({ id, passages: own })),
    LONGEST_SHARED_RUN,
    `Two pages share at most ${LONGEST_SHARED_RUN} words in a row. Say it once and link there.`,
  );
}

/** Runs of eight words that two strong answers share, on the same page or on two. */
export function repeatsOfAnswers(answers: readonly Whole[]): Fault[] {
  return sharedRuns(
    answers,
    LONGEST_RUN_OF_ANSWERS,
    `Two strong answers share at most ${LONGEST_RUN_OF_ANSWERS} words in a row. Tell it as this person would.`,
  );
}
