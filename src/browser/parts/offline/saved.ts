/** What of the handbook is saved on this device. A release has a cache of its own, whole once the list itself stands in it. */

import { isOfflineList } from './list.ts';
import type { OfflineList } from './list.ts';
import { cachesOf, LIST_FILE } from './names.ts';

/** Storage of one site; `base` is its path with both slashes. */
export interface Shelf {
  readonly base: string;
  readonly caches: CacheStorage;
}

/** Fired on the document when more or less is saved. */
export const SAVED_CHANGED = 'loop-ready-saved';

export const savedName = (base: string, id: string): string => cachesOf(base).saved + id;

/** Names of all caches of saved files, whole or not. */
export async function savedNames({ base, caches }: Shelf): Promise<string[]> {
  return (await caches.keys()).filter((name) => name.startsWith(cachesOf(base).saved));
}

/** The release that is saved whole; undefined without one. */
export async function savedWhole(shelf: Shelf): Promise<OfflineList | undefined> {
  for (const name of await savedNames(shelf)) {
    const found = await (await shelf.caches.open(name)).match(shelf.base + LIST_FILE);
    const list: unknown = await found?.json().catch(() => undefined);
    if (isOfflineList(list)) return list;
  }
  return undefined;
}

/** Paths of a release that are saved already, when saving it was not finished. */
export async function savedPart(shelf: Shelf, list: OfflineList): Promise<ReadonlySet<string>> {
  const name = savedName(shelf.base, list.id);
  if (!(await shelf.caches.has(name))) return new Set();
  const keys = await (await shelf.caches.open(name)).keys();
  return new Set(keys.map(({ url }) => new URL(url).pathname.slice(shelf.base.length)));
}

/** Removes everything saved on request, but for one cache. */
export async function removeSaved(shelf: Shelf, but?: string): Promise<void> {
  const names = (await savedNames(shelf)).filter((name) => name !== but);
  await Promise.all(names.map((name) => shelf.caches.delete(name)));
}
