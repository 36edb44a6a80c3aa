/** Drafts that are written over by an import, or would have been: the other version is kept and offered (decision 10). */

import type { Field, Fields } from '../document.ts';
import { isText } from '../guards.ts';
import { hashText } from '../texts.ts';

/**
 * Adds to `merged` the version of each draft that did not win, unless the winner was written over it.
 *
 * @returns how many drafts are kept so
 */
export function keepDrafts(
  ours: Fields<unknown>,
  theirs: Fields<unknown>,
  merged: Map<string, Field<unknown>>,
): number {
  let kept = 0;
  for (const [path, their] of theirs) {
    const our = ours.get(path);
    const winner = merged.get(path);
    if (!path.endsWith('/text') || !our || !winner) continue;
    const loser = winner === our ? their : our;
    const text = loser.value;
    if (!isText(text) || text.trim() === '' || text === winner.value) continue;
    const id = path.slice(0, -'/text'.length);
    const hash = hashText(text);
    if (merged.get(`${id}/before`)?.value === hash) continue;
    // Another text may have the same hash: then this one goes beside it.
    for (let n = 1; ; n += 1) {
      const place = `${id}/kept/${hash}${n === 1 ? '' : `-${n}`}`;
      const there = merged.get(place);
      if (there?.value === text) break;
      if (there && there.value !== '') continue;
      // Emptied means let go, but this version has not been offered here: it comes after that.
      merged.set(place, { at: Math.max(loser.at, (there?.at ?? 0) + 1), value: text });
      break;
    }
    kept += 1;
  }
  return kept;
}
