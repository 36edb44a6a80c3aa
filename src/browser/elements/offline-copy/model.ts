/** What is said of the saved handbook, in a reader's words. Pure. */

import { count, longDay } from '../../../book/wording.ts';
import type { OfflineList } from '../../parts/offline/list.ts';
import { sentOf } from './save.ts';
import type { Outcome, Progress } from './save.ts';

/** What is known of the device and of the network. */
export interface Standing {
  /** The release that is online; undefined when it cannot be asked for. */
  readonly online: OfflineList | undefined;
  /** The release that is saved whole. */
  readonly saved: OfflineList | undefined;
  /** Paths that are saved already of the release online, or of any while it cannot be asked for, when saving was not finished. */
  readonly part: ReadonlySet<string>;
  /** Whether saved pages open without a network: a worker answers for the site. */
  readonly opens: boolean;
}

/** `0.4 MB`, `19 MB`: as exact as it matters to whoever pays for it. */
export function megabytes(bytes: number): string {
  const number = bytes / 1_000_000;
  return `${number < 9.95 ? number.toFixed(1) : Math.round(number)} MB`;
}

const onDevice = (list: OfflineList): number => list.files.reduce((sum, [, bytes]) => sum + bytes, 0);

/** Bytes still to be loaded of the release online: files that are here in the same form are not loaded again. */
export function bytesToLoad({ online, saved, part }: Standing): number {
  const known = new Map(saved?.files.map(([path, , , integrity]) => [path, integrity]));
  return sentOf(
    online?.files.filter(([path, , , integrity]) => !part.has(path) && known.get(path) !== integrity) ?? [],
  );
}

/** What is here, and what the button would bring. */
export function standingWords(standing: Standing): string[] {
  const { online, saved, part, opens } = standing;
  // One changed page is less than a tenth.
  const load = `about ${megabytes(Math.max(bytesToLoad(standing), 100_000))} to load`;
  const here = saved
    ? [
        `Saved: ${count(saved.pages, 'page')} with search, ${megabytes(onDevice(saved))}, edition of ${longDay(saved.edition)}.`,
        ...(opens ? [] : ['They do not open without a network yet.']),
      ]
    : [];
  const partly = `${saved ? 'A newer edition' : 'The handbook'} is partly saved.`;
  if (!online) {
    if (part.size > 0) return [...here, `${partly} There is no network now. With one you can go on.`];
    return [
      ...here,
      saved
        ? 'Whether there is a newer edition cannot be told without a network.'
        : 'There is no network now. Come back with one to save the handbook.',
    ];
  }
  if (saved?.id === online.id) return [...here, 'This is the newest edition.'];
  if (part.size > 0) return [...here, `${partly} There is ${load}.`];
  if (saved) return [...here, `There is a newer edition, of ${longDay(online.edition)}: ${load}.`];
  return [`${count(online.pages, 'page')} with search: ${load}, ${megabytes(onDevice(online))} on this device.`];
}

/** The button that begins, or looks for a network again; undefined when there is nothing to bring. */
export function buttonWords({ online, saved, part, opens }: Standing): string | undefined {
  if (!online) return saved && part.size === 0 ? 'Look for a newer edition' : 'Try again';
  if (saved?.id === online.id) return opens ? undefined : 'Finish';
  if (part.size > 0) return 'Go on saving';
  return saved ? 'Save the newer edition' : 'Save the handbook for offline use';
}

/** Whether there is room for a release, as far as the browser tells. */
export function hasRoom(standing: Standing, { quota, usage }: StorageEstimate): boolean {
  if (quota === undefined || usage === undefined || !standing.online) return true;
  const missing = standing.online.files.filter(([path]) => !standing.part.has(path));
  return missing.reduce((sum, [, bytes]) => sum + bytes, 0) <= quota - usage;
}

export const progressWords = ({ done, all }: Progress): string => `${megabytes(done)} of ${megabytes(all)}`;

/** The page does the work. */
export const STAY = 'Keep this page open until it is done. If you leave, what was loaded so far is kept.';

/** What a screen reader hears: each quarter, once. */
export const quarterWords = ({ done, all }: Progress): string => {
  const quarters = Math.floor((4 * done) / all);
  return quarters === 0 ? 'Saving.' : `Saving: ${quarters * 25} percent.`;
};

const FULL =
  'There is not enough room on this device, so nothing new was saved. What was saved before is still here. Remove something from the device, or read with a network.';

export const outcomeWords: Readonly<Record<Outcome, string>> = {
  saved: 'The handbook is saved. You can read all of it without a network now.',
  canceled: 'Stopped. What was loaded so far is kept, so you can go on later.',
  full: FULL,
  network: 'The connection broke. What was loaded so far is kept. When the network is back, you can go on.',
  changed: 'A newer edition was published while this one was being saved. Press the button to save the newer one.',
};

/** All is loaded, and what opens it without a network did not begin. */
export const NOT_BEGUN =
  'All pages are loaded, but they cannot open without a network yet: this browser did not start what opens them. Press “Finish” to try again. If that does not help, restart the browser.';

/** Said when the network came back, and when it was looked for in vain. */
export const BACK = 'The network is back.';
export const STILL_NONE = 'There is still no network.';
export const REMOVED = 'Removed. The tools and the last pages you read still work without a network.';
export const BUSY = 'The handbook is being saved in another tab.';
export const NOT_REMOVED =
  'Nothing was removed, because the handbook is being saved in another tab. Wait until that is done, or cancel it there.';
export const UNABLE =
  'This browser does not let the site save pages. Private windows and old browsers do that. You can print pages instead.';
