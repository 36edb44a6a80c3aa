/** Keeping a page that is read before there is a service worker: nothing of it goes through one. */

import { BASE } from '../base.ts';
import { cachesOf, inside, isPage, pageAddress } from './names.ts';
import { isWholePage } from './whole-page.ts';

/** Puts the page that is open among the pages seen, from what the browser has just loaded of it. */
export async function keepPage(): Promise<void> {
  const path = inside(location.href, BASE);
  if (path === undefined || !isPage(path)) return;
  const address = pageAddress(path, BASE);
  const response = await fetch(address, { cache: 'force-cache' });
  if (isWholePage(response)) await (await caches.open(cachesOf(BASE).seen)).put(address, response);
}
