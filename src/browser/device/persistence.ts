/**
 * Asking the browser to keep what is stored here for good. Browsers may clear what a site stored, some when they run out of
 * room, Safari after a week of use without a visit, unless they granted this. Loaded with the doors to what a reader writes.
 */

import { PREFIX } from './store.ts';

/** Stands once the browser was asked: some put the question to the reader, who should hear it once. */
export const ASKED_KEY = `${PREFIX}persist-asked`;

export type Persistence = 'granted' | 'not granted' | 'unknown';

type Manager = Pick<StorageManager, 'persist' | 'persisted'>;

/** The browser's own manager; undefined where there is none, as on pages without encryption. */
const managerHere = (): Manager | undefined => {
  const { storage } = globalThis.navigator as { storage?: StorageManager };
  return typeof storage?.persist === 'function' ? storage : undefined;
};

/** Whether what is stored here is safe from being cleared by the browser itself. */
export async function persistence(manager = managerHere()): Promise<Persistence> {
  try {
    if (!manager) return 'unknown';
    return (await manager.persisted()) ? 'granted' : 'not granted';
  } catch {
    return 'unknown';
  }
}

/** Asks the browser, because the reader pressed a button. */
export async function askAgain(manager = managerHere()): Promise<Persistence> {
  try {
    await manager?.persist();
  } catch {
    // The answer then is what it was.
  }
  return persistence(manager);
}

/** Asks the browser on the first save of something a reader wrote; later saves do not ask again. */
export function askOnce(storage: () => Storage, manager = managerHere()): void {
  if (!manager) return;
  try {
    if (storage().getItem(ASKED_KEY) !== null) return;
    storage().setItem(ASKED_KEY, 'yes');
  } catch {
    // Without room for the mark it would be asked at each save.
    return;
  }
  void askAgain(manager);
}
