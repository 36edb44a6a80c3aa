/** Tabs with records in tests: a kind of their own, one place, one storage, and the channel between them. */

import type { Kind } from '../../src/browser/device/document.ts';
import { isObject, isText } from '../../src/browser/device/guards.ts';
import { createRecords } from '../../src/browser/device/records/records.ts';
import type { Records, RecordsOutside } from '../../src/browser/device/records/contract.ts';
import { FakeStorage } from './fake-storage.ts';

/** Texts or objects; version 1 called `title` a `name`. */
export const NOTES: Kind<string | object> = {
  name: 'notes',
  noun: 'notes',
  version: 2,
  isValue: (input) => isText(input) || isObject(input),
  migrate: {
    1: (document) => {
      const { name, ...fields } = document['fields'] as Record<string, unknown>;
      return { ...document, fields: { ...fields, ...(name === undefined ? {} : { title: name }) } };
    },
  },
};

export interface Tab {
  readonly notes: Records<string | object>;
  readonly events: EventTarget;
  /** Shows or hides the tab. */
  setHidden(isHidden: boolean): void;
}

export class Browser {
  readonly storage = new FakeStorage();
  readonly place = this.storage.place;
  /** Milliseconds since 1970; stands still until it is set. */
  now = 1_000_000;
  readonly #hearers = new Map<string, () => void>();
  #tabs = 0;

  /** Opens a tab. One that is deaf hears of no other until it is shown again. */
  open(isDeaf = false): Tab {
    const events = new EventTarget();
    const tab = `tab-${(this.#tabs += 1)}`;
    let isHidden = false;
    const notes = createRecords(NOTES, {
      place: this.place,
      storage: () => this.storage,
      events,
      isHidden: () => isHidden,
      channel: this.channel(tab, isDeaf),
      now: () => this.now,
      tab,
    });
    return {
      notes,
      events,
      setHidden(hidden) {
        isHidden = hidden;
        events.dispatchEvent(new Event('visibilitychange'));
      },
    };
  }

  /** What a tab tells the others, and hears of them. */
  channel(tab: string, isDeaf = false): RecordsOutside['channel'] {
    return {
      tell: () => this.#hearers.forEach((listener, other) => void (other !== tab && listener())),
      hear: (_, listener) => void (isDeaf || this.#hearers.set(tab, listener)),
    };
  }

  /** What is stored about a record. */
  stored(id: string): unknown {
    const text = this.place.items.get(`notes/${id}`);
    return isText(text) ? (JSON.parse(text) as unknown) : text;
  }
}

/** Records as plain objects. */
export const shown = ({ notes }: Tab): Record<string, Record<string, unknown>> =>
  Object.fromEntries([...notes.all()].map(([id, fields]) => [id, Object.fromEntries(fields)]));
