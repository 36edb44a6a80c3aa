/** Looking for what is on the device. Files named by content may come from any cache; pages from the newest copy. */

import type { PrecacheController } from 'workbox-precaching/PrecacheController.js';
import { NOT_SAVED } from '../parts/offline/names.ts';
import { BASE, CACHES } from './scope.ts';

const SAME = { ignoreVary: true };

/** A file of the saved handbook, or of what was saved of it so far. */
async function inSaved(address: string): Promise<Response | undefined> {
  for (const name of await caches.keys()) {
    if (!name.startsWith(CACHES.saved)) continue;
    const found = await (await caches.open(name)).match(address, SAME);
    if (found) return found;
  }
  return undefined;
}

/** A page or file whose name stays, from what was loaded ahead or saved. */
export async function kept(precache: PrecacheController, address: string): Promise<Response | undefined> {
  return (await precache.matchPrecache(address)) ?? inSaved(address);
}

/** A file named by its content, from whichever cache has it. */
export const anywhere = (url: string): Promise<Response | undefined> => caches.match(url, SAME);

/** What is said of a page that is not on the device. */
export async function notHere(precache: PrecacheController): Promise<Response> {
  const page = await kept(precache, BASE + NOT_SAVED);
  if (page) return new Response(page.body, { status: 503, headers: page.headers });
  const words = 'This page is not saved on this device, and there is no network.';
  return new Response(words, { status: 503, headers: { 'Content-Type': 'text/plain; charset=utf-8' } });
}
