/** The kinds that pages which are read need: what their fields hold, and how older versions become the present one. */

import type { Kind } from './document.ts';
import { isObject, isText } from './guards.ts';

/** Paths `<list>/<item>`, of a path of days `path/<path>/<step>`: whether the item or step is ticked. */
export const TICKS: Kind<boolean> = {
  name: 'ticks',
  noun: 'ticks',
  version: 1,
  isValue: (input) => typeof input === 'boolean',
  migrate: {},
};

/** A place in the book. All of it came from storage: check it before it becomes a link. */
export interface Place {
  /** Address of the page, without base path: `/process/the-loop/`. */
  readonly address: string;
  readonly title: string;
  /** Id of the last heading passed, empty at the top. */
  readonly section: string;
}

/** `last`: where the reader stopped. */
export const READING: Kind<Place> = {
  name: 'reading',
  noun: 'reading places',
  version: 1,
  isValue: (input): input is Place =>
    isObject(input) && isText(input['address']) && isText(input['title']) && isText(input['section']),
  migrate: {},
};

/** By name of the setting; `theme`: light, dark or system. */
export const SETTINGS: Kind<string> = { name: 'settings', noun: 'settings', version: 1, isValue: isText, migrate: {} };
