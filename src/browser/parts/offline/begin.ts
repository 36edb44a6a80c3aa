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

/** Registers the worker. A page that is read before it serves any is kept by the page itself. */
async function begin(container: ServiceWorkerContainer): Promise<void> {
  await register();
  if (container.controller || !(await container.getRegistration())) return;
  const { keepPage } = await import('./keep-page.ts');
  await keepPage();
}

if (import.meta.env.PROD && serviceWorker && !connection?.saveData) {
  const start = () => void begin(serviceWorker).catch(() => undefined);
  if ('requestIdleCallback' in globalThis) requestIdleCallback(start);
  else setTimeout(start, REST);
}
