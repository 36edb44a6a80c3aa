import { defineConfig } from 'vitest/config';

// Checks over the site built once more: the same bytes, under a base path, behind other web servers. One worker without
// isolation, so that the files share what is built.
export default defineConfig({
  test: {
    root: import.meta.dirname,
    include: ['copies/*.test.ts'],
    environment: 'node',
    isolate: false,
    maxWorkers: 1,
    testTimeout: 300_000,
    hookTimeout: 900_000,
  },
});
