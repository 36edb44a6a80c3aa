/**
 * Loaded into a process before its script, and by NODE_OPTIONS into all programs of Node that it starts: each adds a line at its
 * end to the file that MEASURED names, with what it took. The process that was started first ends last.
 */

import { subscribe } from 'node:diagnostics_channel';
import { appendFileSync, existsSync, readFileSync } from 'node:fs';
import { isMainThread } from 'node:worker_threads';

export interface Taken {
  /** Seconds of the processor, with those of the programs it waited for; where Linux does not count them, of the clock. */
  readonly cpu: number;
  /** Seconds of the clock. */
  readonly wall: number;
}

export interface Measured extends Taken {
  /** Most bytes in memory at once, of this process alone. */
  readonly peak: number;
  /**
   * From the end of the step before to the end of each step (scripts/lib/steps.ts). A program that was started counts where it
   * ends: Pagefind in what follows the index.
   */
  readonly steps: readonly (Taken & { readonly name: string })[];
}

const STAT = '/proc/self/stat';
/** Fields of proc(5): utime, stime, cutime, cstime, counted behind the name in brackets, in hundredths of a second. */
const [FIRST, LAST] = [11, 14];

function taken(): Taken {
  const wall = performance.now() / 1000;
  if (!existsSync(STAT)) return { cpu: wall, wall };
  const fields = readFileSync(STAT, 'utf8')
    .replace(/^.*\) /s, '')
    .split(' ');
  return { cpu: fields.slice(FIRST, LAST + 1).reduce((sum, ticks) => sum + Number(ticks) / 100, 0), wall };
}

const file = process.env['MEASURED'];
if (file && isMainThread) {
  const steps: { name: string; cpu: number; wall: number }[] = [];
  let before: Taken = { cpu: 0, wall: 0 };
  subscribe('loop-ready:step', (name) => {
    const now = taken();
    steps.push({ name: String(name), cpu: now.cpu - before.cpu, wall: now.wall - before.wall });
    before = now;
  });
  process.on('exit', () => {
    const measured: Measured = { ...taken(), peak: process.resourceUsage().maxRSS * 1024, steps };
    appendFileSync(file, `${JSON.stringify(measured)}\n`);
  });
}
