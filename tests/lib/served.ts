/** The built site, served with the production headers while browsers test it. */

import type { PlaywrightTestConfig } from '@playwright/test';

/** Settings of a test run that serves dist/ at a port of its own. */
export function servedAt(port: number) {
  const baseURL = `http://127.0.0.1:${port}`;
  return {
    fullyParallel: true,
    forbidOnly: Boolean(process.env['CI']),
    workers: 2,
    reporter: [['list']],
    use: { baseURL },
    webServer: {
      command: 'node scripts/serve.ts',
      cwd: '..',
      env: { PORT: String(port) },
      url: `${baseURL}/`,
      reuseExistingServer: false,
    },
  } satisfies PlaywrightTestConfig;
}
