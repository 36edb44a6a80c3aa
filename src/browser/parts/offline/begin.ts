/**
 * Loaded by every page after all else: lets the service worker begin once the browser is at rest. Not where the reader saves
 * data; saving the handbook still begins it. A browser that refuses shows the same pages, with a network.
 */

import { register } from './register.ts';

const { connection, serviceWorker } = navigator as {
  readonly connection?: { readonly saveData?: boolean };
  readonly serviceWorker?: ServiceWorkerContainer;
};

/** Milliseconds of rest in browsers that do not tell when they are at rest. */
const REST = 2000;

if (import.meta.env.PROD && serviceWorker && !connection?.saveData) {
  const begin = () => void register().catch(() => undefined);
  if ('requestIdleCallback' in globalThis) requestIdleCallback(begin);
  else setTimeout(begin, REST);
}
