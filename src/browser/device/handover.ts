/**
 * A note from one page to the next in the same tab, read once: not part of the reader's data, so it has no
 * version and no place in an export. Where storage is blocked the note is lost, and nothing else.
 */

import { PREFIX } from './store.ts';

/** Leaves a note under `name`, in place of an older one. */
export function leaveNote(name: string, note: unknown): void {
  try {
    sessionStorage.setItem(PREFIX + name, JSON.stringify(note));
  } catch {
    // The next page then does without.
  }
}

/** Reads the note under `name`, without judging its shape; `undefined` if there is none. */
export function readNote(name: string): unknown {
  try {
    return JSON.parse(sessionStorage.getItem(PREFIX + name) ?? 'null') ?? undefined;
  } catch {
    return undefined;
  }
}

/** Takes the note under `name` away. */
export function dropNote(name: string): void {
  try {
    sessionStorage.removeItem(PREFIX + name);
  } catch {
    // It was not there either.
  }
}
