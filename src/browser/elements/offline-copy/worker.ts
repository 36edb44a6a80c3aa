/** Whether the service worker, which opens saved pages without a network, began. */

/**
 * Resolves once a worker answers for the site, or once it is clear that none does: its installing failed, as when one of the files
 * that it loads ahead is missing.
 */
export function answers({ active, waiting, installing }: ServiceWorkerRegistration): Promise<boolean> {
  if (active) return Promise.resolve(true);
  const worker = installing ?? waiting;
  if (!worker) return Promise.resolve(false);
  return new Promise((resolve) => {
    const tell = (): void => {
      if (worker.state === 'activated') resolve(true);
      if (worker.state === 'redundant') resolve(false);
    };
    worker.addEventListener('statechange', tell);
    // It may have ended since it was looked up.
    tell();
  });
}
