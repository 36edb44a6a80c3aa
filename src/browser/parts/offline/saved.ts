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

async function pathsIn({ base, caches }: Shelf, name: string): Promise<string[]> {
  const keys = await (await caches.open(name)).keys();
  return keys.map(({ url }) => new URL(url).pathname.slice(base.length));
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
  return new Set(await pathsIn(shelf, name));
}

/** Paths saved of releases that are not whole, whichever they are: while the network cannot say which one is the newest. */
export async function begunPart(shelf: Shelf, whole: OfflineList | undefined): Promise<ReadonlySet<string>> {
  const names = (await savedNames(shelf)).filter((name) => !whole || name !== savedName(shelf.base, whole.id));
  const parts = await Promise.all(names.map((name) => pathsIn(shelf, name)));
  return new Set(parts.flat());
}

/** Removes everything saved on request, but for one cache. */
export async function removeSaved(shelf: Shelf, but?: string): Promise<void> {
  const names = (await savedNames(shelf)).filter((name) => name !== but);
  await Promise.all(names.map((name) => shelf.caches.delete(name)));
}
