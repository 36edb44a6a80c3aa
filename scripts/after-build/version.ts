/** What decides what is made of a page, beside the page. */

import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from '../lib/processes.ts';
import { listFiles } from './html.ts';

/** Hash of this folder's code, of the packages that it uses, and of other files, named from the root of the project. */
export function versionOfCode(...others: readonly string[]): string {
  const code = listFiles(import.meta.dirname).filter((file) => /(?<!\.test)\.ts$/.test(file));
  const hash = createHash('sha256');
  for (const file of ['package-lock.json', ...others]) hash.update(readFileSync(join(ROOT, file)));
  for (const file of code) hash.update(readFileSync(join(import.meta.dirname, file)));
  return hash.digest('hex');
}
