/**
 * The stories of a reader's own bank. A kind of its own, loaded with the tool.
 *
 * Paths are `<story>/<field>`; values are texts, empty once taken back. Fields are those of `src/tools/stories/fields.ts`,
 * `principle-<slug>` (`strong` or `could`), `archived` (`yes`) and `changed`, the moment of the last change, ISO 8601 in UTC.
 */

import type { Kind } from './document.ts';
import { isText } from './guards.ts';

export const STORIES: Kind<string> = { name: 'stories', noun: 'stories', version: 1, isValue: isText, migrate: {} };

/** An id that no other story has, here or on another device. */
export function newStoryId(): string {
  const numbers = crypto.getRandomValues(new Uint8Array(10));
  return `s${[...numbers].map((number) => number.toString(16).padStart(2, '0')).join('')}`;
}
