/** Two versions of a text, compared word by word. The library: jsdiff. Pure. */

import { diffWordsWithSpace } from 'diff';
import { countWords } from '../../book/words.ts';

/** A stretch of the newer text that is in both, or only there, or of the older one that is gone. */
export interface Run {
  readonly kind: 'same' | 'added' | 'removed';
  readonly text: string;
}

export interface Comparison {
  readonly runs: readonly Run[];
  /** In words. */
  readonly added: number;
  readonly removed: number;
}

/** Milliseconds after which two long texts that share little are given up on. */
const PATIENCE = 3000;

/** Compares `before` with `after`. @returns undefined where the two are too long and too different for a word by word view */
export function compare(before: string, after: string): Comparison | undefined {
  const changes = diffWordsWithSpace(before, after, { timeout: PATIENCE }) as
    ReturnType<typeof diffWordsWithSpace> | undefined;
  if (!changes) return undefined;
  const runs = together(
    changes.map(({ value, added, removed }) => ({
      kind: added ? 'added' : removed ? 'removed' : 'same',
      text: value,
    })),
  );
  const words = (kind: Run['kind']) =>
    runs.filter((run) => run.kind === kind).reduce((sum, { text }) => sum + countWords(text), 0);
  return { runs, added: words('added'), removed: words('removed') };
}

/** Joins changes that only a blank parts: what went is then read in one go, and what came behind it. */
function together(runs: readonly Run[]): Run[] {
  const joined: Run[] = [];
  let [gone, come] = ['', ''];
  const flush = () => {
    if (gone !== '') joined.push({ kind: 'removed', text: gone });
    if (come !== '') joined.push({ kind: 'added', text: come });
    [gone, come] = ['', ''];
  };
  for (const [n, { kind, text }] of runs.entries()) {
    const isBetween = /^[^\S\n]+$/.test(text) && gone !== '' && come !== '' && runs[n + 1]?.kind !== 'same';
    if (kind === 'removed') gone += text;
    else if (kind === 'added') come += text;
    else if (isBetween && n + 1 < runs.length) [gone, come] = [gone + text, come + text];
    else {
      flush();
      joined.push({ kind, text });
    }
  }
  flush();
  return joined;
}
