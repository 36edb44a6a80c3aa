/** What the site weighs, in bytes as sent (brotli): HTML by kind of page, scripts, fonts, the search index. */

import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import type { Figure } from './figures.ts';

const sent = (path: string): number => brotliCompressSync(readFileSync(path)).length;

function median(numbers: readonly number[]): number {
  const sorted = [...numbers].sort((a, b) => a - b);
  const middle = sorted.slice(Math.ceil(sorted.length / 2) - 1, Math.floor(sorted.length / 2) + 1);
  return Math.round(middle.reduce((sum, value) => sum + value, 0) / Math.max(1, middle.length));
}

/** @throws if the site is not built */
export function weights(dist: string): Figure[] {
  if (!existsSync(join(dist, 'index.html')))
    throw new Error('There is no dist/. Run "npm run build" first, or "npm run bench -- coach".');
  const files = readdirSync(dist, { recursive: true, encoding: 'utf8' }).map((path) => path.split('\\').join('/'));
  const byKind = new Map<string, number[]>();
  for (const path of files.filter((name) => name.endsWith('.html'))) {
    const kind = /<main[^>]* data-kind="([^"]+)"/.exec(readFileSync(join(dist, path), 'utf8'))?.[1];
    if (kind) byKind.set(kind, [...(byKind.get(kind) ?? []), sent(join(dist, path))]);
  }
  const total = (ending: RegExp): number =>
    files.filter((path) => ending.test(path)).reduce((sum, path) => sum + readFileSync(join(dist, path)).length, 0);
  const scripts = files.filter((path) => /^_astro\/.*\.js$/.test(path));
  const pages = files.filter((path) => path.endsWith('.pf_fragment')).length;
  const search = Math.round(total(/^pagefind\/.*\.pf_(fragment|index|meta)$/) / Math.max(1, pages));
  return [
    ...[...byKind].sort(([a], [b]) => a.localeCompare(b)).map(([kind, sizes]) => bytes(`html ${kind}`, median(sizes))),
    bytes(
      'scripts, all, compressed',
      scripts.reduce((sum, path) => sum + sent(join(dist, path)), 0),
    ),
    bytes('fonts, all', total(/^_astro\/.*\.woff2$/)),
    bytes('index, per page', search),
  ];
}

const bytes = (name: string, value: number): Figure => ({ name, value, unit: 'bytes' });
