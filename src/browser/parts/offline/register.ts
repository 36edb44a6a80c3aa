/** Letting the service worker begin. */

import { under } from '../base.ts';
import { admitScript } from '../trusted-types.ts';
import { WORKER_FILE } from './names.ts';

/** Registers the worker, or looks for a newer one. @throws where the browser does not allow one, as in some private windows */
export async function register(): Promise<ServiceWorkerRegistration> {
  const url = under(`/${WORKER_FILE}`);
  admitScript(url);
  return navigator.serviceWorker.register(url);
}
