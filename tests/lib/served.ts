/** The built site, served with the production headers while browsers test it. */

import { availableParallelism } from 'node:os';
import type { PlaywrightTestConfig, ReporterDescription } from '@playwright/test';

/** Settings of a test run that serves dist/ at a port of its own. */
export function servedAt(port: number) {
  const baseURL = `http://127.0.0.1:${port}`;
  return {
    fullyParallel: true,
    forbidOnly: Boolean(process.env['CI']),
    workers: Math.max(2, availableParallelism()),
    // Generous, because no test is about speed: a machine with twenty other tasks must not fail one.
    timeout: 300_000,
    expect: { timeout: 60_000 },
    reporter: [['list']] as ReporterDescription[],
    // A worker would serve one test from what another has left; offline.spec.ts alone admits it.
    use: { baseURL, serviceWorkers: 'block' },
    webServer: {
      command: 'node scripts/serve.ts',
      cwd: '..',
      env: { PORT: String(port) },
      url: `${baseURL}/`,
      reuseExistingServer: false,
    },
  } satisfies PlaywrightTestConfig;
}
