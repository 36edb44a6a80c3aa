import { defineConfig } from 'vitest/config';

// Checks over the built site: dist/, or the folder that DIST names. One worker without isolation, so that the
// files share what tests/dist/site.ts has read: each page is read and parsed once in a run.
export default defineConfig({
  test: {
    root: import.meta.dirname,
    include: ['dist/*.test.ts'],
    environment: 'node',
    isolate: false,
    maxWorkers: 1,
    testTimeout: 300_000,
  },
});
