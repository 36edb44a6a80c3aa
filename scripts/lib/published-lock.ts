/**
 * The lock as readers' last release has it: that of the commit where this branch left main. Days are compared with it, so
 * that a page nobody has seen yet can be edited freely (docs/decisions/0008).
 */

import { execFileSync } from 'node:child_process';
import { LOCK_FILE } from '../../src/book/places.ts';

/** Names of main, the published one first. */
const MAINS = ['origin/HEAD', 'origin/main', 'main'];

/**
 * Text of that lock for the project below `root`. Undefined where git does not tell: outside a repository, in a clone that
 * holds no main; the lock in the tree is then what there is to compare with.
 */
export function publishedLock(root: string): string | undefined {
  const git = (...args: readonly string[]): string | undefined => {
    try {
      return execFileSync('git', args, { cwd: root, encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] });
    } catch {
      return undefined;
    }
  };
  for (const main of MAINS) {
    const base = git('merge-base', 'HEAD', main)?.trim();
    if (base) return git('show', `${base}:./${LOCK_FILE}`);
  }
  return undefined;
}
