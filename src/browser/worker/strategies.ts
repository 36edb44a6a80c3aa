/** Where an answer comes from: for pages first the network, for files named by their content first the device. */

import type { WorkboxPlugin } from 'workbox-core/types.js';
import type { PrecacheController } from 'workbox-precaching/PrecacheController.js';
import { CacheFirst } from 'workbox-strategies/CacheFirst.js';
import { NetworkFirst } from 'workbox-strategies/NetworkFirst.js';
import { NetworkOnly } from 'workbox-strategies/NetworkOnly.js';
import { StaleWhileRevalidate } from 'workbox-strategies/StaleWhileRevalidate.js';
import { inside, pageAddress } from '../parts/offline/names.ts';
import { anywhere, kept, notHere } from './kept.ts';
import { BASE, CACHES } from './scope.ts';
import type { LifeEvent } from './scope.ts';
import { isWholePage, trim } from './seen.ts';

/** Seconds after which a copy is shown in place of a page that does not come. */
const PATIENCE = 5;

const addressOf = (url: string): string => pageAddress(inside(url, BASE) ?? '', BASE);

/**
 * A page of the network, kept as seen; else the copy that was seen last, loaded ahead or saved; else the page that says so.
 * @param arrived is called when the network has brought a page
 */
export function forPages(precache: PrecacheController, arrived: (event: LifeEvent) => void): NetworkFirst {
  const keeping: WorkboxPlugin = {
    cacheKeyWillBeUsed: ({ request }) => Promise.resolve(addressOf(request.url)),
    cacheWillUpdate: ({ response }) => Promise.resolve(isWholePage(response) ? response : null),
    cacheDidUpdate: ({ event }) => {
      arrived(event);
      return trim();
    },
    cachedResponseWillBeUsed: async ({ request, cachedResponse }) =>
      cachedResponse ?? (await kept(precache, addressOf(request.url))),
    handlerDidError: () => notHere(precache),
  };
  return new NetworkFirst({ cacheName: CACHES.seen, networkTimeoutSeconds: PATIENCE, plugins: [keeping] });
}

/** Keeps a file once it was used, and takes it from whichever cache has it. */
const keepingUsed: WorkboxPlugin = {
  cacheWillUpdate: ({ response }) =>
    Promise.resolve(response.status === 200 && response.type === 'basic' ? response : null),
  cachedResponseWillBeUsed: async ({ request, cachedResponse }) => cachedResponse ?? (await anywhere(request.url)),
};

/** A file named by its content: a copy is as good as the file. */
export function forNamedFiles(): CacheFirst {
  return new CacheFirst({ cacheName: CACHES.used, plugins: [keepingUsed] });
}

/**
 * What goes with the answer list: the copy at once, since its rows fit the list of that name whichever release it is of, and
 * for the next time that of the network. Its words may be a release old for one search.
 */
export function forFilesWithList(): StaleWhileRevalidate {
  return new StaleWhileRevalidate({ cacheName: CACHES.used, plugins: [keepingUsed] });
}

/** Another file: the network's, or a copy where there is no network. Kept only when all of its release is saved. */
export function forOtherFiles(precache: PrecacheController): NetworkOnly {
  const copy: WorkboxPlugin = {
    handlerDidError: ({ request }) => kept(precache, new URL(request.url).pathname),
  };
  return new NetworkOnly({ plugins: [copy] });
}
