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
  use: { ...served.use, screenshot: 'only-on-failure' },
  projects: [
    { name: 'chromium', use: CHROMIUM },
    // What Firefox adds is another engine: the journeys, not the checks of every page kind.
    // Its driver fails a sound test now and then: such a test has a second try, and is then listed as flaky with its error.
    { name: 'firefox', use: FIREFOX, testMatch: 'journeys/*.spec.ts', retries: 1 },
  ],
});
