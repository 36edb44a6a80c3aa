/** The journeys of readers and the checks of every kind of page. */

import { defineConfig } from '@playwright/test';
import { FIREFOX, CHROMIUM } from './lib/browsers.ts';
import { servedAt } from './lib/served.ts';

const served = servedAt(4329);

export default defineConfig({
  ...served,
  // A journey often waits (for a clock, a file, the other tab): with two more than there are cores, none is idle.
  workers: served.workers + 2,
  testDir: '.',
  testMatch: '*/*.spec.ts',
  outputDir: '../test-results',
  snapshotPathTemplate: '{testDir}/quality/pictures/{arg}{ext}',
  // Else a picture that is missing is taken, and found at the second try.
  updateSnapshots: 'none',
  // A driver loses a message now and then, in Firefox most; how many tests of a run may need it is lib/second-tries.ts’ to say.
  retries: 1,
  reporter: [...served.reporter, ['./lib/second-tries.ts']],
  use: { ...served.use, screenshot: 'only-on-failure' },
  projects: [
    { name: 'chromium', use: CHROMIUM },
    // What Firefox adds is another engine. From day to day it takes the journeys that stand on what engines do in their own
    // way (keys, focus, stored data, tabs, files, the way back, layout): those with @engine in their name. With --all, every one.
    {
      name: 'firefox',
      use: FIREFOX,
      // It has all cores at work with one less.
      workers: served.workers + 1,
      testMatch: 'journeys/*.spec.ts',
      ...(process.env['TEST_ALL'] ? {} : { grep: /@engine/ }),
    },
  ],
});
