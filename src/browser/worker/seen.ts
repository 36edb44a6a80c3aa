/** Pages that were read: one copy each, of the edition that was online then. */

import { inside, isPage, pageAddress } from '../parts/offline/names.ts';
import { BASE, CACHES, worker } from './scope.ts';

/** Pages kept; of more, those read longest ago go. */
export const MOST_SEEN = 60;

/** Whether a response is a page as it was asked for: no error, nothing of another origin, no detour, no other file. */
export function isWholePage(response: Response): boolean {
  const { status, type, redirected, headers } = response;
  return status === 200 && type === 'basic' && !redirected && /^text\/html\b/.test(headers.get('Content-Type') ?? '');
}

/** Drops what was read longest ago: a cache lists its keys in the order in which they were put. */
export async function trim(): Promise<void> {
  const cache = await caches.open(CACHES.seen);
  const keys = await cache.keys();
  await Promise.all(keys.slice(0, -MOST_SEEN).map((key) => cache.delete(key)));
}

/**
 * Brings all pages seen to the edition that is online, before the files of their own edition go: a page would stand without
 * its scripts. Unchanged ones cost an answer without a body.
 * @throws when one cannot be loaded now; the install of this edition then fails, and is tried again later
 */
export async function refreshSeen(): Promise<void> {
  const cache = await caches.open(CACHES.seen);
  for (const key of await cache.keys()) await renew(cache, key.url);
}

/** Keeps the pages that are open while the worker begins: nothing of them went through it. */
export async function keepOpenPages(): Promise<void> {
  const cache = await caches.open(CACHES.seen);
  const open = await worker.clients.matchAll({ type: 'window', includeUncontrolled: true });
  const addresses = open.flatMap(({ url }) => {
    const path = inside(url, BASE);
    return path !== undefined && isPage(path) ? [pageAddress(path, BASE)] : [];
  });
  // The network may be gone by now; the page is then kept at its next reading.
  for (const address of new Set(addresses)) await renew(cache, address).catch(() => undefined);
}

async function renew(cache: Cache, url: string): Promise<void> {
  const response = await fetch(url, { cache: 'no-cache' });
  if (response.status >= 500) throw new Error(`${url} could not be loaded (${response.status})`);
  if (isWholePage(response)) await cache.put(url, response);
  else await cache.delete(url);
}
