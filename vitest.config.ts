import { defineConfig } from 'vitest/config';

// Unit tests beside the code. Checks over the built site have a configuration of their own in tests/.
export default defineConfig({
  test: {
    include: ['src/**/*.test.ts', 'scripts/**/*.test.ts'],
    // Property tests take their time on a busy machine; no test is about speed.
    testTimeout: 30_000,
  },
});
