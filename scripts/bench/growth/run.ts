/** Runs a script of a copy of the project, with all it starts, and tells what that took. */

import { spawn } from 'node:child_process';
import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Measured } from './measured.ts';

/**
 * What `scripts/<name>` of the project in `folder` took; its peak is that of the largest process of Node.
 * @throws with what it printed, when it fails
 */
export function measureScript(folder: string, name: string, ...args: readonly string[]): Promise<Measured> {
  const file = join(folder, 'measured.jsonl');
  rmSync(file, { force: true });
  const preload = `--import=${pathToFileURL(join(import.meta.dirname, 'measured.ts')).href}`;
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [join('scripts', name), ...args], {
      cwd: folder,
      env: { ...process.env, MEASURED: file, NODE_OPTIONS: [process.env['NODE_OPTIONS'] ?? '', preload].join(' ') },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    let output = '';
    for (const stream of [child.stdout, child.stderr])
      stream.on('data', (chunk: Buffer) => {
        output += String(chunk);
      });
    child.on('error', reject);
    child.on('close', (code) => {
      if (code === 0) resolve(readMeasured(readFileSync(file, 'utf8')));
      else reject(new Error(`scripts/${name} ended with code ${code}:\n${output}`));
    });
  });
}

/** The last process to end, with the largest peak of all. */
export function readMeasured(lines: string): Measured {
  const all = lines
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line) as Measured);
  const last = all.at(-1);
  if (!last) throw new Error('No process said what it took.');
  return { ...last, peak: Math.max(...all.map(({ peak }) => peak)) };
}
