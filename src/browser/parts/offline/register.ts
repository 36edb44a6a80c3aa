/** Letting the service worker begin. */

import { under } from '../base.ts';
import { admitScript } from '../trusted-types.ts';
import { WORKER_FILE } from './names.ts';

/** Registers the worker, or looks for a newer one. @throws where the browser does not allow one, as in some private windows */
export async function register(): Promise<void> {
  const url = under(`/${WORKER_FILE}`);
  admitScript(url);
  await navigator.serviceWorker.register(url);
}
