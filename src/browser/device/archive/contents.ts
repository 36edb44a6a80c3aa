/**
 * Everything of this site in a browser, by key: texts of localStorage under `loop-ready/…`, fields among them under
 * `loop-ready/<kind>:<path>`, and records of IndexedDB under `<kind>/<id>`. No kind is called loop-ready, so that no key is in
 * both.
 */

import { isText } from '../guards.ts';
import type { Place, Transaction } from '../records/place.ts';
import { PREFIX } from '../store.ts';

export interface Contents {
  readonly texts: ReadonlyMap<string, string>;
  /** Whether the browser refuses localStorage. */
  readonly isBlocked: boolean;
  /** Whether the browser refuses the database: then there are no records among the texts. */
  readonly isPlaceBlocked: boolean;
}

/** Where it all stands. */
export interface Places {
  /** Gives the storage; throws where the browser blocks it. */
  readonly storage: () => Storage;
  readonly place: Place;
}

export const isRecordKey = (key: string): boolean => !key.startsWith(PREFIX);

/** Name of the kind that a key is of. */
export const kindOf = (key: string): string =>
  (isRecordKey(key) ? key : key.slice(PREFIX.length)).split(/[/:]/)[0] ?? '';

function storageTexts(storage: () => Storage): ReadonlyMap<string, string> | undefined {
  const texts = new Map<string, string>();
  try {
    const place = storage();
    for (let n = 0; n < place.length; n += 1) {
      const key = place.key(n);
      if (key?.startsWith(PREFIX)) texts.set(key, place.getItem(key) ?? '');
    }
    return texts;
  } catch {
    return undefined;
  }
}

/**
 * Reads everything. Writes nothing, not even where something cannot be read.
 *
 * @param records what the database has; undefined where it is refused
 */
export function contents(storage: () => Storage, records: ReadonlyMap<string, unknown> | undefined): Contents {
  const texts = storageTexts(storage);
  // A value that is no text is none of ours: it is shown as what it says.
  const others = [...(records ?? [])].map(
    ([key, value]) => [key, isText(value) ? value : JSON.stringify(value)] as const,
  );
  return { texts: new Map([...(texts ?? []), ...others]), isBlocked: !texts, isPlaceBlocked: !records };
}

/** As `contents`, in a reading of its own. */
export async function readContents({ storage, place }: Places): Promise<Contents> {
  return contents(storage, await place.all('').catch(() => undefined));
}

/** As `contents`, inside a transaction. */
export const contentsIn = async (storage: () => Storage, transaction: Transaction): Promise<Contents> =>
  contents(storage, await transaction.all(''));
