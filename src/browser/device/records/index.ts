/**
 * Records: what readers write in pieces (stories, cards, plans), in IndexedDB. A part of the one door to storage, loaded with
 * the tools that need it; `device.ts` has the rules. A kind's own door is a file beside `texts.ts` that opens its records.
 */

import type { Kind } from '../document.ts';
import { PREFIX } from '../store.ts';
import { openPlace } from './place.ts';
import { createRecords } from './records.ts';
import type { Records, RecordsOutside } from './contract.ts';

export type { Earlier } from './history.ts';
export type { Records, RecordsOutside } from './contract.ts';

/** One connection for all kinds of the page. */
let place: ReturnType<typeof openPlace> | undefined;

/** What records and the archive find on this page. */
export function recordsOutside(): RecordsOutside {
  const channel = new BroadcastChannel(`${PREFIX}records`);
  return {
    place: (place ??= openPlace()),
    storage: () => window.localStorage,
    events: window,
    isHidden: () => document.visibilityState === 'hidden',
    channel: {
      tell: (kind) => channel.postMessage(kind),
      hear: (kind, listener) => channel.addEventListener('message', ({ data }) => data === kind && listener()),
    },
    now: Date.now,
    tab: Math.random().toString(36).slice(2),
  };
}

/** Opens the records of a kind, once for each page. Paths in My data's file are `<id>/<field>`. */
export function openRecords<Value>(kind: Kind<Value>, outside = recordsOutside()): Records<Value> {
  return createRecords(kind, outside);
}
