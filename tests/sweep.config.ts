/** What is checked over every page of dist/: see tests/sweep/. One browser for each worker, many pages in it. */

import { defineConfig } from '@playwright/test';
import { CHROMIUM } from './lib/browsers.ts';
import { servedAt } from './lib/served.ts';

const served = servedAt(4330);

export default defineConfig({
  ...served,
  testDir: 'sweep',
  testMatch: '*.sweep.ts',
  outputDir: '../test-results/sweep',
  // A share of all pages is one test; a busy machine must not fail it.
  timeout: 600_000,
  use: {
    ...CHROMIUM,
    ...served.use,
    launchOptions: {
      ...CHROMIUM.launchOptions,
      args: [
        ...(CHROMIUM.launchOptions?.args ?? []),
        // Pages that nobody goes back to are not kept, and all share a process: a fifth less to do.
        '--disable-features=BackForwardCache',
        '--renderer-process-limit=1',
      ],
    },
  },
});
