/** Erasing, and bringing back, what is in the two places: what an export takes along, and recordings, which none does. */

import { NOTHING_LEFT } from '../../browser/device/archive/index.ts';
import type { ArchiveDoor, Failure, Undo } from '../../browser/device/archive/index.ts';
import type { Recordings } from '../../browser/device/recordings.ts';
import { RECORDINGS } from './model.ts';

const failureOf = (error: unknown): Failure => (/quota/i.test(String((error as Error).name)) ? 'full' : 'refused');

/**
 * Erases lines of the list by key. Recordings are held in memory until the page is left, so that they can come back.
 *
 * @returns takes it back; or why nothing was changed
 */
export async function eraseLines(
  keys: readonly string[],
  door: Pick<ArchiveDoor, 'erase'>,
  recordings: Recordings,
): Promise<Undo | Failure> {
  const kept = keys.filter((key) => key !== RECORDINGS.key);
  const undo = kept.length > 0 ? await door.erase(kept) : () => Promise.resolve(NOTHING_LEFT);
  if (typeof undo === 'string' || kept.length === keys.length) return undo;
  await recordings.refresh();
  const gone = recordings.all();
  try {
    await recordings.remove(gone);
  } catch (error) {
    await undo();
    return failureOf(error);
  }
  return async () => {
    await recordings.refresh();
    // What was recorded since, of the same question, stays.
    const back = gone.filter(({ loop, slug }) => !recordings.of(loop, slug));
    try {
      await recordings.keep(back);
    } catch (error) {
      return failureOf(error);
    }
    const left = await undo();
    if (typeof left === 'string' || back.length === gone.length) return left;
    return { ...left, changed: new Map([...left.changed, [RECORDINGS.title, gone.length - back.length]]) };
  };
}
