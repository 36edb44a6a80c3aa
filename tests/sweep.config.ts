/** What is checked over every page of dist/: see tests/sweep/. One browser for each worker, many pages in it. */

import { defineConfig } from '@playwright/test';
import { CHROMIUM } from './lib/browsers.ts';

/** Beside the port of playwright.config.ts. */
const PORT = 4330;

export default defineConfig({
  testDir: 'sweep',
  testMatch: '*.sweep.ts',
  outputDir: '../test-results/sweep',
  fullyParallel: true,
  forbidOnly: Boolean(process.env['CI']),
  workers: 2,
  reporter: [['list']],
  // A share of all pages is one test; a busy machine must not fail it.
  timeout: 600_000,
  use: { ...CHROMIUM, baseURL: `http://127.0.0.1:${PORT}` },
  webServer: {
    command: 'node scripts/serve.ts',
    cwd: '..',
    env: { PORT: String(PORT) },
    url: `http://127.0.0.1:${PORT}/`,
    reuseExistingServer: false,
  },
});
