/** The journeys of readers and the checks of every kind of page. */

import { defineConfig } from '@playwright/test';
import { FIREFOX, CHROMIUM } from './lib/browsers.ts';
import { servedAt } from './lib/served.ts';

const served = servedAt(4329);

export default defineConfig({
  ...served,
  testDir: '.',
  testMatch: '*/*.spec.ts',
  outputDir: '../test-results',
  // A driver fails a test now and then that is sound: one of 800 runs cost a whole release. A test that passes only at its
  // second try is listed as flaky, with its error, and is to be looked into.
  retries: 1,
  use: { ...served.use, screenshot: 'only-on-failure' },
  projects: [
    { name: 'chromium', use: CHROMIUM },
    // What Firefox adds is another engine: the journeys, not the checks of every page kind.
    { name: 'firefox', use: FIREFOX, testMatch: 'journeys/*.spec.ts' },
  ],
});
