/** What the commands about content share: the folder, the site's settings, words for the terminal. */

import { fileURLToPath } from 'node:url';
import type { LoadOptions } from '../../src/book/load.ts';
import { PARTS, TOOLS } from '../../src/site.config.ts';
import { publishedLock } from './published-lock.ts';

/** Root of the project. */
export const ROOT = fileURLToPath(new URL('../..', import.meta.url));

/** What the site knows and the content is checked against. */
export const SITE: LoadOptions = {
  parts: PARTS,
  tools: TOOLS.map(({ slug }) => slug),
  publishedLock: () => publishedLock(ROOT),
};

/** What a command did, or why it did nothing. */
export interface Outcome {
  readonly ok: boolean;
  /** Lines for the terminal. */
  readonly message: string;
}

/** Prints an outcome and sets the exit code. */
export function finish({ ok, message }: Outcome): void {
  (ok ? console.log : console.error)(message);
  if (!ok) process.exitCode = 1;
}

/** Whether a module is the one that was started. */
export function isMain(url: string): boolean {
  return process.argv[1] !== undefined && fileURLToPath(url) === process.argv[1];
}
