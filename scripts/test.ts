/** `npm test`: every check, stage by stage, with times; `--only format,lint` runs just those, `--all` builds all
 * of the book again where one page of each template is enough from day to day, takes every journey in Firefox, and the main ones
 * in WebKit too. */

import { parseArgs } from 'node:util';
import { run } from './lib/processes.ts';
import { runStages, selectStages, summary } from './lib/stages.ts';
import type { Stage } from './lib/stages.ts';

/** A stage that runs one program after the other, up to the first that fails. */
function programs(...commands: readonly (readonly [string, ...string[]])[]): Stage['run'] {
  return async (say) => {
    for (const [command, ...args] of commands) {
      const { code, output } = await run(command, args, { quiet: say !== undefined });
      if (output) say?.(output);
      if (code !== 0) return false;
    }
    return true;
  };
}

/** A stage of Playwright: the journeys and checks, or what another file of settings names. */
function browsers(config?: string): () => Promise<boolean> {
  return async () => {
    // Loaded only now: Playwright takes most of a second.
    const { runBrowsers } = await import('./browser.ts');
    return runBrowsers([], config);
  };
}

// Of light neighbors the longest first, so that both cores end at the same time.
const STAGES: readonly Stage[] = [
  { name: 'units', isLight: true, run: programs(['vitest', 'run']) },
  {
    name: 'lint',
    isLight: true,
    run: programs(['eslint', '--max-warnings', '0', '.'], ['stylelint', '--max-warnings', '0', 'src/**/*.css']),
  },
  { name: 'types', isLight: true, run: programs(['astro', 'check', '--minimumSeverity', 'warning']) },
  { name: 'format', isLight: true, run: programs(['prettier', '--check', '--log-level', 'warn', '.']) },
  { name: 'content', isLight: true, run: programs(['node', 'scripts/check-content.ts']) },
  { name: 'build', run: programs(['node', 'scripts/build.ts'], ['node', 'scripts/compress.ts']) },
  {
    name: 'dist',
    needs: 'build',
    isLight: true,
    run: programs(['vitest', 'run', '--config', 'tests/dist.config.ts']),
  },
  {
    name: 'copies',
    needs: 'build',
    isLight: true,
    run: programs(['vitest', 'run', '--config', 'tests/copies.config.ts']),
  },
  { name: 'sweep', needs: 'build', run: browsers('tests/sweep.config.ts') },
  { name: 'browsers', needs: 'build', run: browsers() },
  {
    name: 'webkit',
    needs: 'build',
    isExtra: true,
    run: programs(['vitest', 'run', '--config', 'tests/webkit.config.ts']),
  },
];

try {
  const { values } = parseArgs({ options: { only: { type: 'string', multiple: true }, all: { type: 'boolean' } } });
  if (values.all) process.env['TEST_ALL'] = '1';
  const results = await runStages(selectStages(STAGES, values.only, values.all));
  console.log(summary(results));
  if (results.some(({ passed }) => !passed)) process.exitCode = 1;
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
