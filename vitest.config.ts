import { defineConfig } from 'vitest/config';

// Unit tests beside the code, and those of the code on content pages. Checks over the built site have a configuration of
// their own in tests/.
export default defineConfig({
  test: {
    include: ['src/**/*.test.ts', 'scripts/**/*.test.ts', 'tests/{examples,lib}/**/*.test.ts'],
    // Property tests take their time on a busy machine; no test is about speed.
    testTimeout: 300_000,
    // One environment a worker: twice as fast, and no test here depends on a fresh one (also in any order).
    pool: 'threads',
    isolate: false,
  },
});
