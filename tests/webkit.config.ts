import { defineConfig } from 'vitest/config';

// The main journeys in WebKitGTK, over dist/, with `npm run test:all`. Its driver has one session at a time.
export default defineConfig({
  test: {
    root: import.meta.dirname,
    include: ['webkit/*.webkit.ts'],
    environment: 'node',
    globalSetup: 'webkit/setup.ts',
    maxWorkers: 1,
    isolate: false,
    // Generous, because no test is about speed: a machine with twenty other tasks must not fail one.
    testTimeout: 300_000,
    hookTimeout: 300_000,
    expect: { poll: { timeout: 60_000, interval: 100 } },
  },
});
