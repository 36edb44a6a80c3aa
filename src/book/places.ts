/** What may lie where below `content/`. */

import { nameFault, namesIn } from './kinds/files.ts';
import { COLLECTIONS, kindNamed } from './kinds/index.ts';
import type { CollectionName } from './kinds/index.ts';
import type { Names } from './kinds/kind.ts';
import type { Fault } from './types.ts';

/** What a file is, told by its path alone. */
export interface Place extends Names {
  readonly file: string;
  readonly collection: CollectionName;
  readonly kind: ReturnType<typeof kindNamed>;
}

export const LOCK_FILE = 'content/permalinks.lock';
export const REDIRECTS_FILE = kindNamed('redirects').place;

/** The place of a file, or the fault of lying where nothing reads it. */
export function placeOf(file: string): Place | Fault {
  for (const { collection, kind } of COLLECTIONS) {
    const names = namesIn(kind, file);
    if (!names) continue;
    const fault = nameFault(kind, names);
    return fault ? { file, line: 1, ...fault } : { file, collection, kind, ...names };
  }
  const places = COLLECTIONS.map(({ kind }) => kind.place.replace(/^content\//, ''));
  return {
    file,
    line: 1,
    what: 'Nothing reads a file of this name in this place.',
    allowed: `content/ holds ${places.join(', ')}, searches/<name>.txt, permalinks.lock.`,
  };
}
