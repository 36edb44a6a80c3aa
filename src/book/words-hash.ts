/** The hash by which the lock tells whether the words of a page changed. */

import { createHash } from 'node:crypto';

/**
 * Which words the hash is made of. Raise it when a kind names other words or the making changes: a lock of another recipe
 * tells nothing of words, and `npm run lock` writes all hashes anew without asking for new days.
 */
export const RECIPE = 2;

/**
 * Hash of a page's words, SHA-256, its first 16 hexadecimal digits.
 *
 * @param data values as they stand in the file, so that a new default in a schema changes no hash
 * @param keys of the values that are words of the page; a key that is missing counts as nothing
 * @param body as written; blanks at line ends and runs of empty lines do not count
 */
export function hashOfWords(data: unknown, keys: readonly string[], body = ''): string {
  const values = typeof data === 'object' && data !== null ? new Map<string, unknown>(Object.entries(data)) : new Map();
  const named = keys.filter((key) => values.has(key)).map((key) => [key, values.get(key)]);
  const words = body
    .replace(/[ \t]+$/gm, '')
    .replace(/\n{3,}/g, '\n\n')
    .trim();
  return createHash('sha256')
    .update(JSON.stringify([named, words]))
    .digest('hex')
    .slice(0, 16);
}
