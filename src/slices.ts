/** The slices of the book as files: their text, and the address with its hash under which a tool finds it. */

import { BESIDE, besideOf } from './book/answer-file.ts';
import { handedOver } from './book/handed-over.ts';
import type { Book } from './book/index.ts';
import { book } from './book.ts';
import { hashed, makeSlices } from './make-slices.ts';

type Slices = ReadonlyMap<string, string>;

let kept: { book: Book; slices: Slices; names: Map<string, string> } | undefined;

/** Text of each slice by name; the same again while the book is the same. */
export function slices(): Slices {
  return sliced().slices;
}

/** File name of a slice without its ending: `questions.1a2b3c4d`; of what goes with the answer list `answers.1a2b3c4d.texts`. */
export function sliceName(name: string): string {
  const { slices, names } = sliced();
  let known = names.get(name);
  if (known === undefined) {
    const beside = BESIDE.find((one) => one === name);
    known = beside ? besideOf(sliceName('answers'), beside) : hashed(name, slices.get(name) ?? '');
    names.set(name, known);
  }
  return known;
}

function sliced() {
  const now = book();
  if (kept?.book !== now)
    kept = { book: now, slices: handedOver<Slices>('slices') ?? makeSlices(now), names: new Map() };
  return kept;
}
