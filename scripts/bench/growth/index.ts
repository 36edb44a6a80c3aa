/**
 * What a build costs as the book grows: at 500 pages and at 2,000, cold and after one word was changed. What is bounded is the
 * growth, in seconds of the processor, which another program on the machine changes less than the clock: seconds themselves
 * belong to the machine, and are only printed.
 */

import { existsSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from '../../lib/processes.ts';
import type { Bounded } from '../question-list.ts';
import { growBook } from './book.ts';
import type { Measured } from './measured.ts';
import { measureScript } from './run.ts';

const [FEW, MANY] = [500, 2000];
/** Lists of all questions stand on some pages: a page may cost a little more among many. */
const SLACK = 1.25;

/** Of a build, for each page: milliseconds of the processor without a cache and after a word was changed, megabytes at the peak. */
interface Costs {
  readonly cold: number;
  readonly word: number;
  readonly memory: number;
}

/** Prints what each build took, and gives the growth from 500 pages to 2,000 for each page. */
export async function growthFigures(): Promise<Bounded[]> {
  const today = pagesIn(join(ROOT, 'dist'));
  const few = await costs(FEW, today);
  const many = await costs(MANY, today);
  return [
    { name: 'growth: cold, per page', value: many.cold / few.cold, most: SLACK },
    { name: 'growth: one word, per page', value: many.word / few.word, most: SLACK },
    { name: 'growth: memory, per page', value: many.memory / few.memory, most: SLACK },
  ];
}

async function costs(pages: number, today: number): Promise<Costs> {
  const folder = growBook(String(pages), Math.max(0, pages - today));
  try {
    await measureScript(folder, 'lock.ts');
    const cold = await measureScript(folder, 'build.ts');
    const built = pagesIn(join(folder, 'dist'));
    print(`${built} pages, cold`, cold, built);
    changeOneWord(folder);
    await measureScript(folder, 'lock.ts', '--same-day');
    const word = await measureScript(folder, 'build.ts');
    print(`${built} pages, one word changed`, word, built);
    return {
      cold: (cold.cpu / built) * 1000,
      word: (word.cpu / built) * 1000,
      memory: Math.max(cold.peak, word.peak) / 1e6 / built,
    };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** A line for the build and one for each of its steps. */
function print(title: string, { cpu, wall, peak, steps }: Measured, pages: number): void {
  const cells = (name: string, taken: { cpu: number; wall: number }): string =>
    `${name.padEnd(30)} ${taken.wall.toFixed(1).padStart(7)} s, of the processor ${taken.cpu.toFixed(1).padStart(7)} s, ` +
    `${((taken.cpu / pages) * 1000).toFixed(1).padStart(6)} ms per page`;
  console.log(`\n${cells(title, { cpu, wall })}; ${(peak / 1e6).toFixed(0)} MB of memory`);
  for (const step of steps) console.log(cells(`  ${step.name}`, step));
}

/** @throws if the site is not built */
function pagesIn(dist: string): number {
  if (!existsSync(dist)) throw new Error('There is no dist/. Run "npm run build" first.');
  return readdirSync(dist, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.html')).length;
}

/** In the last paragraph of a chapter, where a writer mends things. */
function changeOneWord(folder: string): void {
  const file = join(folder, 'content/guide/process/timeline.mdx');
  const text = readFileSync(file, 'utf8');
  const at = text.lastIndexOf(' the ');
  if (at < 0) throw new Error(`${file} has no " the " to change.`);
  writeFileSync(file, `${text.slice(0, at)} this ${text.slice(at + 5)}`);
}
