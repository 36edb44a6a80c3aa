/**
 * What a build costs as the book grows: at 500 pages and at 2,000, cold and after one word was changed. In seconds of the
 * processor, which another program on the machine changes less than the clock. What is bounded is the growth: seconds belong to
 * the machine.
 */

import { spawn } from 'node:child_process';
import { existsSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from '../../lib/processes.ts';
import type { Bounded } from '../question-list.ts';
import { growBook } from './book.ts';

const [FEW, MANY] = [500, 2000];
/** Lists of all questions stand on some pages: a page may cost a little more among many. */
const SLACK = 1.25;

/** Prints what each build took, and gives the growth from 500 pages to 2,000 for each page. */
export async function growthFigures(): Promise<Bounded[]> {
  const today = pagesIn(join(ROOT, 'dist'));
  const few = await costs(FEW, today);
  const many = await costs(MANY, today);
  return [
    { name: 'growth: cold, per page', value: many.cold / few.cold, most: SLACK },
    { name: 'growth: one word, per page', value: many.word / few.word, most: SLACK },
  ];
}

/** Milliseconds for each page of a build without a cache, and of one after a word was changed. */
async function costs(pages: number, today: number): Promise<{ cold: number; word: number }> {
  const folder = growBook(String(pages), Math.max(0, pages - today));
  try {
    await script(folder, 'lock.ts');
    const cold = await script(folder, 'build.ts');
    const built = pagesIn(join(folder, 'dist'));
    changeOneWord(folder);
    await script(folder, 'lock.ts', '--same-day');
    const word = await script(folder, 'build.ts');
    for (const [name, seconds] of Object.entries({ cold, 'one word changed': word }))
      console.log(
        `${String(built).padStart(5)} pages, ${name.padEnd(16)} ${seconds.toFixed(1).padStart(7)} s of the processor, ${((seconds / built) * 1000).toFixed(0).padStart(4)} ms per page`,
      );
    return { cold: (cold / built) * 1000, word: (word / built) * 1000 };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
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

/**
 * Runs a script of a copy, with all it starts; returns the seconds of the processor.
 * @throws with what it printed, when it fails
 */
function script(folder: string, name: string, ...args: readonly string[]): Promise<number> {
  return new Promise((resolve, reject) => {
    const child = spawn(
      process.execPath,
      ['--import', join(import.meta.dirname, 'cpu-time.ts'), join('scripts', name), ...args],
      { cwd: folder, stdio: ['ignore', 'pipe', 'pipe', 'ipc'] },
    );
    let output = '';
    let seconds = Number.NaN;
    for (const stream of [child.stdout, child.stderr]) stream?.on('data', (chunk: Buffer) => (output += String(chunk)));
    child.on('message', (message) => (seconds = Number(message)));
    child.on('error', reject);
    child.on('close', (code) =>
      code === 0 ? resolve(seconds) : reject(new Error(`scripts/${name} ended with code ${code}:\n${output}`)),
    );
  });
}
