/** Building the site once more, in a copy of the project, so that dist/ stays as it is. */

import { spawn } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, rmSync } from 'node:fs';
import { delimiter, dirname, join, relative, sep } from 'node:path';
import { ROOT } from '../../scripts/lib/processes.ts';

/** What a build reads; packages are found in the project above the copy. */
const INPUTS = [
  'content',
  'src',
  'public',
  'scripts',
  'astro.config.mjs',
  'package.json',
  'package-lock.json',
  'tsconfig.json',
];

/** Variables that a test runner sets and a build would obey. */
const RUNNER = /^(NODE_ENV|NODE_OPTIONS|MODE|DEV|PROD|SSR|TEST|BASE_URL|VITEST.*|FORCE_COLOR)$/;

/**
 * Builds a copy of the project below .cache/ and returns the folder of the built site. The copy knows nothing of
 * earlier builds: what a cache or the name of the folder changes would show. Compressed files are left out.
 * @param name of the copy's folder
 * @param settings added to the environment
 * @throws with what the build printed, when it fails
 */
export async function buildCopy(name: string, settings: Readonly<Record<string, string>> = {}): Promise<string> {
  const copy = join(ROOT, '.cache', 'builds', name);
  rmSync(copy, { recursive: true, force: true });
  mkdirSync(copy, { recursive: true });
  for (const input of INPUTS) {
    cpSync(join(ROOT, input), join(copy, input), { recursive: true, filter: (path) => !/\.test\.ts$/.test(path) });
  }
  const { code, output } = await runBuild(copy, settings);
  const built = join(copy, 'dist');
  if (code !== 0 || !existsSync(join(built, 'index.html'))) {
    throw new Error(`The build in ${relative(ROOT, copy).replaceAll(sep, '/')} ended with code ${code}:\n${output}`);
  }
  return built;
}

function runBuild(
  folder: string,
  settings: Readonly<Record<string, string>>,
): Promise<{ code: number | null; output: string }> {
  const environment = Object.fromEntries(Object.entries(process.env).filter(([name]) => !RUNNER.test(name)));
  const path = [dirname(process.execPath), join(ROOT, 'node_modules', '.bin'), environment['PATH'] ?? ''].join(
    delimiter,
  );
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [join('scripts', 'build.ts')], {
      cwd: folder,
      env: { ...environment, PATH: path, COMPRESS: '0', ...settings },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    let output = '';
    for (const stream of [child.stdout, child.stderr]) {
      stream.on('data', (chunk: Buffer) => {
        output += chunk.toString();
      });
    }
    child.on('error', reject);
    child.on('close', (code) => resolve({ code, output }));
  });
}
