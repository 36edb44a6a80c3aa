/** Whether dist/ still is what the inputs make: a hash of all that goes into a build, kept outside of dist/. */

import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { currentDownloads } from './downloads.ts';

const FOLDERS = ['content', 'src', 'public', 'scripts'];
const FILES = ['astro.config.mjs', 'package.json', 'package-lock.json', 'tsconfig.json'];
/** What a build reads, from the root of the project. */
export const INPUTS: readonly string[] = [...FOLDERS, ...FILES];
const SETTINGS = ['SITE_URL', 'BASE_PATH', 'REPOSITORY_URL'];

type Environment = Readonly<Record<string, string | undefined>>;

/** Hash of every file and setting that a build reads, of PDF files those that it links. */
export function inputsHash(root: string, environment: Environment = process.env): string {
  const sources = printedHash(root, environment);
  const { files } = currentDownloads(root, sources);
  if (files.length === 0) return sources;
  return createHash('sha256')
    .update(`${sources}\0${JSON.stringify(files)}`)
    .digest('hex');
}

/** Hash of all that PDF files are printed from. */
export function printedHash(root: string, environment: Environment = process.env): string {
  const hash = createHash('sha256');
  for (const name of SETTINGS) hash.update(`${name}=${environment[name] ?? ''}\0`);
  for (const file of [...FILES, ...FOLDERS.flatMap((folder) => filesBelow(root, folder))]) {
    const path = join(root, file);
    if (!existsSync(path)) continue;
    const bytes = readFileSync(path);
    hash.update(`${file}\0${bytes.length}\0`).update(bytes);
  }
  return hash.digest('hex');
}

/** True when dist/ was completed from inputs of this hash. */
export function isBuilt(root: string, hash: string): boolean {
  const stamp = stampFile(root);
  return existsSync(join(root, 'dist', 'index.html')) && existsSync(stamp) && readFileSync(stamp, 'utf8') === hash;
}

/** Says that dist/ is complete. */
export function markBuilt(root: string, hash: string): void {
  mkdirSync(dirname(stampFile(root)), { recursive: true });
  writeFileSync(stampFile(root), hash);
}

function stampFile(root: string): string {
  return join(root, '.cache', 'built-from');
}

function filesBelow(root: string, folder: string): string[] {
  if (!existsSync(join(root, folder))) return [];
  return readdirSync(join(root, folder), { withFileTypes: true })
    .flatMap((entry) => {
      const path = `${folder}/${entry.name}`;
      if (entry.isDirectory()) return filesBelow(root, path);
      return /\.test\.ts$/.test(entry.name) ? [] : [path];
    })
    .sort();
}
