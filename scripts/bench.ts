/**
 * `npm run bench`: what the site weighs, in bytes as sent (brotli), against the committed figures in
 * docs/bench.json. `npm run bench -- --save` writes new ones. Reads dist/. What depends on the machine is compared with
 * itself: ratios and counts, each with its bound, which are not saved.
 */

import { existsSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { questionListFigures } from './bench/question-list.ts';
import { ROOT } from './lib/processes.ts';

type Figures = Record<string, number>;

const dist = join(ROOT, 'dist');
const record = join(ROOT, 'docs', 'bench.json');
/** A figure may grow by this share before it is called out. */
const TOLERANCE = 0.02;

const sent = (path: string): number => brotliCompressSync(readFileSync(path)).length;
function median(numbers: readonly number[]): number {
  const sorted = [...numbers].sort((a, b) => a - b);
  const middle = sorted.slice(Math.ceil(sorted.length / 2) - 1, Math.floor(sorted.length / 2) + 1);
  return Math.round(middle.reduce((sum, value) => sum + value, 0) / Math.max(1, middle.length));
}

/** Bytes of HTML by kind of page (median), of scripts, of fonts, of the search index. */
function measure(): Figures {
  const files = readdirSync(dist, { recursive: true, encoding: 'utf8' }).map((path) => path.split('\\').join('/'));
  const byKind = new Map<string, number[]>();
  for (const path of files.filter((name) => name.endsWith('.html'))) {
    const kind = /<main[^>]* data-kind="([^"]+)"/.exec(readFileSync(join(dist, path), 'utf8'))?.[1];
    if (kind) byKind.set(kind, [...(byKind.get(kind) ?? []), sent(join(dist, path))]);
  }
  const total = (ending: RegExp): number =>
    files.filter((path) => ending.test(path)).reduce((sum, path) => sum + readFileSync(join(dist, path)).length, 0);
  const figures: Figures = {};
  for (const [kind, sizes] of [...byKind].sort(([a], [b]) => a.localeCompare(b)))
    figures[`html ${kind}`] = median(sizes);
  figures['scripts, all, compressed'] = total(/^_astro\/.*\.js\.br$/);
  figures['fonts, all'] = total(/^_astro\/.*\.woff2$/);
  figures['search, per page'] = Math.round(
    total(/^pagefind\/.*\.pf_(fragment|index|meta)$/) /
      Math.max(1, files.filter((path) => path.endsWith('.pf_fragment')).length),
  );
  return figures;
}

if (!existsSync(join(dist, 'index.html'))) {
  console.error('There is no dist/. Run "npm run build" first.');
  process.exit(1);
}
const now = measure();
const before: Figures = existsSync(record) ? (JSON.parse(readFileSync(record, 'utf8')) as Figures) : {};
let grown = 0;
for (const [name, bytes] of Object.entries(now)) {
  const old = before[name];
  const change = old ? bytes / old - 1 : 0;
  if (change > TOLERANCE) grown += 1;
  const note = old ? `${change >= 0 ? '+' : ''}${(change * 100).toFixed(1)} %` : 'new';
  console.log(`${name.padEnd(28)} ${bytes.toLocaleString('en-US').padStart(9)}  ${note}`);
}
let over = 0;
for (const { name, value, most } of await questionListFigures()) {
  if (value > most) over += 1;
  console.log(`${name.padEnd(32)} ${value.toFixed(2).padStart(7)}  at most ${most.toFixed(2)}`);
}
if (over > 0) {
  console.error(`\n${over} beyond the bound: something that should grow with the list grows faster.`);
  process.exitCode = 1;
}
if (process.argv.includes('--save')) {
  writeFileSync(record, `${JSON.stringify(now, null, 2)}\n`);
  console.log('\nSaved to docs/bench.json.');
} else if (grown > 0) {
  console.error(
    `\n${grown} grew by more than ${TOLERANCE * 100} %. If that is worth it, say why in the commit and run with --save.`,
  );
  process.exitCode = 1;
}
