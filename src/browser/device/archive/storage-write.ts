/** Several keys of localStorage written together or not at all, as far as it allows. */

/** Texts by key; null takes the key away. */
export type Changes = ReadonlyMap<string, string | null>;

/** - `full`: there was no room · `refused`: the browser did not let it be written, or did not keep it */
export type Failure = 'full' | 'refused';

const length = (text: string | null) => text?.length ?? 0;

/** What stands under the keys of `changes`. */
const present = (storage: Storage, changes: Changes): Changes =>
  new Map([...changes.keys()].map((key) => [key, storage.getItem(key)]));

/** Writes what shrinks first: so nothing fails for want of room that fits in the end, and a way back always fits. */
function write(storage: Storage, changes: Changes): void {
  const now = present(storage, changes);
  const growth = ([key, text]: readonly [string, string | null]) => length(text) - length(now.get(key) ?? null);
  for (const [key, text] of [...changes].sort((a, b) => growth(a) - growth(b))) {
    if (now.get(key) === text) continue;
    if (text === null) storage.removeItem(key);
    else storage.setItem(key, text);
    if (storage.getItem(key) !== text) throw new DOMException('not kept', 'InvalidStateError');
  }
}

/**
 * Writes all changes; where one fails, puts back what was there before.
 *
 * @returns what stood under the keys before, or why nothing was changed
 */
export function apply(storage: () => Storage, changes: Changes): Changes | Failure {
  let place: Storage;
  let before: Changes;
  try {
    place = storage();
    before = present(place, changes);
  } catch {
    return 'refused';
  }
  try {
    write(place, changes);
    return before;
  } catch (error) {
    try {
      write(place, before);
    } catch (again) {
      console.error('What was stored before could not be put back:', again);
    }
    return /quota/i.test((error as Error).name) ? 'full' : 'refused';
  }
}
