/**
 * The service worker. Each release has its own and its own list of files to load ahead; a new one waits until no page is
 * open that the old one serves, so a page never meets the files of another release.
 */

import { PrecacheController } from 'workbox-precaching/PrecacheController.js';
import { registerRoute } from 'workbox-routing/registerRoute.js';
import { goesWithList, inside, isNamedByContent, isPage, NOT_SAVED } from '../parts/offline/names.ts';
import { ahead, BASE, CACHES, worker } from './scope.ts';
import type { LifeEvent } from './scope.ts';
import { keepOpenPages, refreshSeen } from './seen.ts';
import { forFilesWithList, forNamedFiles, forOtherFiles, forPages } from './strategies.ts';

const precache = new PrecacheController({ cacheName: CACHES.ahead });
precache.addToCacheList([...ahead]);

worker.addEventListener('install', (event) => event.waitUntil(precache.install(event).then(refreshSeen)));

worker.addEventListener('activate', (event) => event.waitUntil(begin(event)));

async function begin(event: LifeEvent): Promise<void> {
  await precache.activate(event);
  // What the release before asked for beside its list; this one asks for other files.
  await caches.delete(CACHES.used);
  await worker.registration.navigationPreload?.enable();
  await worker.clients.claim();
  await keepOpenPages();
}

let isRestoring = false;

/** Loads again what the reader or the browser cleared while the worker stayed. */
async function restore(event: LifeEvent): Promise<void> {
  if (isRestoring || (await precache.matchPrecache(BASE + NOT_SAVED))) return;
  isRestoring = true;
  try {
    const asAtInstall = { type: 'install', waitUntil: (work: Promise<unknown>) => event.waitUntil(work) };
    await precache.install(asAtInstall as LifeEvent);
  } finally {
    isRestoring = false;
  }
}

/** Whether a request is for something inside the site that fits. */
const when =
  (fits: (path: string, request: Request) => boolean) =>
  ({ url, request }: { readonly url: URL; readonly request: Request }): boolean => {
    const path = inside(url, BASE);
    return path !== undefined && fits(path, request);
  };

registerRoute(
  when((path, request) => request.mode === 'navigate' && isPage(path)),
  // Without a network for all of it, the next page tries again.
  forPages(precache, (event) => event.waitUntil(restore(event).catch(() => undefined))),
);
// What is asked for without storing is being saved with all of its release.
registerRoute(
  when((path, request) => isNamedByContent(path) && request.cache !== 'no-store'),
  forNamedFiles(),
);
registerRoute(
  when((path, request) => goesWithList(path) && request.cache !== 'no-store'),
  forFilesWithList(),
);
registerRoute(
  when((path) => path === 'favicon.svg' || path.startsWith('pagefind/')),
  forOtherFiles(precache),
);
