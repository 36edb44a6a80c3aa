/** Stores what pages left behind as they went, for whoever shows a kind without opening its records. */

import type { Kind } from '../document.ts';
import type { RecordsOutside } from './contract.ts';
import { leftBehind, readLeft } from './leaving.ts';
import { writeAll } from './shelf.ts';

/** What cannot be read or stored stays where it is. */
export async function storeLeft(
  kind: Kind<unknown>,
  { place, storage, now }: Pick<RecordsOutside, 'place' | 'storage' | 'now'>,
): Promise<void> {
  for (const key of leftBehind(storage, kind)) {
    const left = readLeft(storage, kind, key);
    if (!left) continue;
    try {
      const { newer } = await writeAll(place, kind, left, now());
      if (newer.size === 0) storage().removeItem(key);
    } catch {
      // The next one tries again.
    }
  }
}
