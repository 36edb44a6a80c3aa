/** Serves dist/ and starts a screen nobody sees, with the driver of WebKitGTK on it, once for all journeys. */

import { resolve } from 'node:path';
import type { TestProject } from 'vitest/node';
import { ROOT } from '../../scripts/lib/processes.ts';
import { findWebKit } from '../../scripts/lib/webkit.ts';
import { serve } from '../../scripts/serve.ts';
import { BASE_PATH } from '../../src/site.config.ts';
import { startDriver } from './driver.ts';

declare module 'vitest' {
  export interface ProvidedContext {
    /** Address of the home page. */
    readonly site: string;
    /** The folder behind it: dist/, or what DIST names. */
    readonly dist: string;
    /** Address of WebKit's driver. */
    readonly driver: string;
    /** Program of the browser that it drives. */
    readonly browser: string;
  }
}

export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const webkit = await findWebKit();
  const dist = resolve(ROOT, process.env['DIST'] ?? 'dist');
  const site = await serve({ root: dist, port: 0, base: BASE_PATH });
  const driver = await startDriver(webkit);
  project.provide('site', site.url);
  project.provide('dist', dist);
  project.provide('driver', driver.url);
  project.provide('browser', webkit.browser);
  return async () => {
    await driver.stop();
    await site.close();
  };
}
