import { defineConfig } from '@playwright/test';
import { FIREFOX, CHROMIUM } from './lib/browsers.ts';

/** Where the built site is served, with the production headers. */
const PORT = 4329;

export default defineConfig({
  testDir: '.',
  testMatch: '*/*.spec.ts',
  outputDir: '../test-results',
  fullyParallel: true,
  forbidOnly: Boolean(process.env['CI']),
  workers: 2,
  reporter: [['list']],
  timeout: 30_000,
  use: { baseURL: `http://127.0.0.1:${PORT}`, screenshot: 'only-on-failure' },
  webServer: {
    command: 'node scripts/serve.ts',
    cwd: '..',
    env: { PORT: String(PORT) },
    url: `http://127.0.0.1:${PORT}/`,
    reuseExistingServer: false,
  },
  projects: [
    { name: 'chromium', use: CHROMIUM },
    // What Firefox adds is another engine: the journeys, not the checks of every page kind.
    { name: 'firefox', use: FIREFOX, testMatch: 'journeys/*.spec.ts' },
  ],
});
