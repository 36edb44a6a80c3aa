/** Starting other programs. */

import { spawn } from 'node:child_process';
import { delimiter, dirname, join } from 'node:path';

/** The project's root. */
export const ROOT = dirname(dirname(import.meta.dirname));

const WINDOWS = process.platform === 'win32';

export interface Ended {
  /** Exit code; 1 where the program was killed or could not be started. */
  readonly code: number;
  /** What it wrote, standard output and errors together; empty unless `quiet`. */
  readonly output: string;
}

export interface HowToRun {
  /** Added to the environment. */
  readonly env?: Readonly<Record<string, string>>;
  /** Collect what it writes instead of passing it on. */
  readonly quiet?: boolean;
  /** Milliseconds after which it is stopped. */
  readonly timeout?: number;
  /** Stops it. */
  readonly signal?: AbortSignal;
}

/** Runs a program from the project's root, those of node_modules/.bin first, and waits for its end. */
export function run(
  command: string,
  args: readonly string[],
  { env = {}, quiet = false, timeout, signal }: HowToRun = {},
): Promise<Ended> {
  const path = [dirname(process.execPath), join(ROOT, 'node_modules', '.bin'), process.env['PATH'] ?? ''].join(
    delimiter,
  );
  return new Promise((resolve) => {
    const child = spawn(command, args, {
      cwd: ROOT,
      env: { ...process.env, PATH: path, ...env },
      stdio: quiet ? ['ignore', 'pipe', 'pipe'] : ['ignore', 'inherit', 'inherit'],
      shell: WINDOWS,
      timeout,
      signal,
    });
    let output = '';
    const collect = (chunk: Buffer): void => {
      output += chunk.toString();
    };
    child.stdout?.on('data', collect);
    child.stderr?.on('data', collect);
    child.on('error', (error) => {
      // One that was stopped may still write: it has ended only when it is closed.
      if (!signal?.aborted) resolve({ code: 1, output: `${command} could not be started: ${error.message}` });
    });
    child.on('close', (code) => resolve({ code: code ?? 1, output }));
  });
}
