/** What `openNotes` puts on a page. */

import { openRecords } from '../../src/browser/device/records/index.ts';
import type { Records } from '../../src/browser/device/records/index.ts';
import { openPlace } from '../../src/browser/device/records/place.ts';
import { NOTES } from './fake-records.ts';

declare global {
  interface Window {
    notes: Records<string | object>;
    readAll: () => Promise<Record<string, unknown>>;
    put: (key: string, value: unknown) => Promise<void>;
  }
}

const place = openPlace();
window.readAll = async () => Object.fromEntries(await place.all(''));
window.put = (key, value) => place.update((transaction) => transaction.put(key, value));
// Made when it is used: a test first changes what the browser can do.
let notes: Records<string | object> | undefined;
Object.defineProperty(window, 'notes', { get: () => (notes ??= openRecords(NOTES)) });
