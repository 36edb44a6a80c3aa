/**
 * `npm run browser -- tests/journeys/quiz.spec.ts`: runs browser tests over dist/, with the browsers that `npm test` finds.
 * Everything behind `--` goes to Playwright: a spec, `--project chromium`, `--headed`.
 */

import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { browserEnvironment } from './lib/browsers.ts';
import { ROOT, run } from './lib/processes.ts';

/** Runs Playwright with these arguments and settings over the pages in dist/; true when every test passed. */
export async function runBrowsers(
  args: readonly string[] = [],
  config = 'tests/playwright.config.ts',
): Promise<boolean> {
  if (!existsSync(join(ROOT, 'dist/index.html'))) {
    console.error('There is no dist/ to test. Run `npm run build` first.');
    return false;
  }
  const env = await browserEnvironment();
  return (await run('playwright', ['test', '--config', config, ...args], { env })).code === 0;
}

if (import.meta.main) process.exitCode = (await runBrowsers(process.argv.slice(2))) ? 0 : 1;
