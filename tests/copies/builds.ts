/** Building the site once more, in a copy of the project, so that dist/ stays as it is. */

import { spawn } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { delimiter, dirname, isAbsolute, join, relative, sep } from 'node:path';
import { INPUTS } from '../../scripts/lib/inputs.ts';
import { ROOT } from '../../scripts/lib/processes.ts';
import { GOOD, SURROUNDINGS } from '../lib/good-tree.ts';
import { readSite } from '../dist/site.ts';
import type { Site } from '../dist/site.ts';

/** `small`: one file of each kind, so that every template is built once. `whole`: the book. */
export type Amount = 'small' | 'whole';

/** What is built here: the small book, or with `npm run test:all` the whole one. */
export const AMOUNT: Amount = process.env['TEST_ALL'] ? 'whole' : 'small';

/** Variables that a test runner sets and a build would obey. */
const RUNNER = /^(NODE_ENV|NODE_OPTIONS|MODE|DEV|PROD|SSR|TEST|BASE_URL|VITEST.*|FORCE_COLOR)$/;

const copies = new Map<string, Promise<string>>();

/** `buildCopy`, once in a run for each name. */
export function copyOf(name: string, settings: Readonly<Record<string, string>> = {}): Promise<string> {
  const known = copies.get(name) ?? buildCopy(name, settings, AMOUNT);
  copies.set(name, known);
  return known;
}

/** Where a site is built to stand for tests of base paths. */
export const BASE = '/x/';

/** A site built under /x/: the one that DIST_BASE names, or one built now. */
export async function siteUnderBase(): Promise<Site> {
  const given = process.env['DIST_BASE'];
  if (given) return readSite(isAbsolute(given) ? given : join(ROOT, given), BASE);
  return readSite(await copyOf('base-path', { BASE_PATH: BASE }), BASE);
}

/**
 * Builds a copy of the project below .cache/, where packages are found in the project above, and returns the folder of the
 * built site. The copy knows nothing of earlier builds: what a cache or the name of the folder changes would show. Compressed
 * files are left out.
 * @param name of the copy's folder
 * @param settings added to the environment
 * @param amount of content
 * @throws with what the build printed, when it fails
 */
async function buildCopy(name: string, settings: Readonly<Record<string, string>>, amount: Amount): Promise<string> {
  const copy = join(ROOT, '.cache', 'builds', name);
  rmSync(copy, { recursive: true, force: true });
  mkdirSync(copy, { recursive: true });
  for (const input of INPUTS) {
    if (input === 'content' && amount === 'small') continue;
    cpSync(join(ROOT, input), join(copy, input), { recursive: true, filter: (path) => !/\.test\.ts$/.test(path) });
  }
  // PDF files are an input where they are: the whole book links them.
  if (amount === 'whole' && existsSync(join(ROOT, 'downloads')))
    cpSync(join(ROOT, 'downloads'), join(copy, 'downloads'), { recursive: true });
  if (amount === 'small') {
    writeSmall(copy);
    // It knows the addresses of the fixtures, not those of the site's own pages.
    await runScript(copy, 'lock.ts', settings);
  }
  const { code, output } = await runScript(copy, 'build.ts', settings);
  const built = join(copy, 'dist');
  if (code !== 0 || !existsSync(join(built, 'index.html'))) {
    throw new Error(`The build in ${relative(ROOT, copy).replaceAll(sep, '/')} ended with code ${code}:\n${output}`);
  }
  return built;
}

/** Writes the small book that all tests share, with empty files for its pictures. */
function writeSmall(copy: string): void {
  const pictures = [...SURROUNDINGS.assets].map((path) => [join('public', path), ''] as const);
  for (const [file, text] of [...Object.entries(GOOD), ...pictures]) {
    mkdirSync(dirname(join(copy, file)), { recursive: true });
    writeFileSync(join(copy, file), text);
  }
}

function runScript(
  folder: string,
  script: string,
  settings: Readonly<Record<string, string>>,
): Promise<{ code: number | null; output: string }> {
  const environment = Object.fromEntries(Object.entries(process.env).filter(([name]) => !RUNNER.test(name)));
  const path = [dirname(process.execPath), join(ROOT, 'node_modules', '.bin'), environment['PATH'] ?? ''].join(
    delimiter,
  );
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [join('scripts', script)], {
      cwd: folder,
      env: { ...environment, PATH: path, ...settings },
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
