/** Permalinks: what was published stays reachable, and changed words carry the day of their change. */

import { driftOf, parseLock, vanished } from '../lock.ts';
import type { LockEntry } from '../lock.ts';
import { follow, splitAddress } from '../permalinks.ts';
import type { PublishedPage } from '../permalinks.ts';
import { LOCK_FILE, REDIRECTS_FILE } from '../places.ts';
import { nearest, nearestAddress } from '../suggest.ts';
import type { Fault } from '../types.ts';
import type { Context, Rule } from './context.ts';

export const permalinks: Rule = (context) => {
  if (context.permalinks === false) return [];
  const text = context.parsed.lock;
  if (text === undefined) {
    return context.parsed.broken.has(LOCK_FILE)
      ? []
      : [{ file: LOCK_FILE, line: 1, what: 'The file is missing.', allowed: 'Run `npm run lock`.' }];
  }
  const { lock, faults } = parseLock(text);
  if (faults.length > 0) return [...faults];
  return [
    ...lost(context),
    ...changes(context),
    ...context.published.flatMap((page) => unlocked(page, lock.get(page.address))),
  ];
};

/** Locked addresses and fragments that lead nowhere, with the redirect that would mend it. */
export function lost(context: Context): Fault[] {
  if (context.parsed.broken.has(REDIRECTS_FILE)) return [];
  const { lock } = parseLock(context.parsed.lock ?? '');
  return vanished(lock, context.published, context.content.redirects.data)
    .filter(({ target }) => !hidden(target, context))
    .map(({ target, line }) => ({
      file: LOCK_FILE,
      line,
      what: `${target} was published and is gone.`,
      allowed: `Bring it back, or add this line to ${REDIRECTS_FILE}: - { from: '${target}', to: '${likely(target, context)}' }`,
    }));
}

/** Words that changed while their day did not, or went back. `sameDay` admits a second edit on the locked day. */
export function changes({ published, content, parsed }: Context, sameDay = false): Fault[] {
  const { lock } = parseLock(parsed.lock ?? '');
  return published.flatMap((page): Fault[] => {
    const entry = lock.get(page.address);
    const drift = entry ? driftOf(page, entry) : 'none';
    if (drift !== 'older day' && (drift !== 'same day' || sameDay)) return [];
    const file = page.file ?? LOCK_FILE;
    const docs = [
      content.chapters,
      content.principles,
      content.questions,
      content.categories,
      content.checklists,
      content.quizzes,
    ];
    const doc = docs.flatMap((map) => [...map.values()]).find((candidate) => candidate.file === file);
    const line = doc?.lineOf(['changed']) ?? 1;
    return drift === 'same day'
      ? [
          {
            file,
            line,
            what: `The words have changed, but changed is still ${page.changed}.`,
            allowed:
              'Set changed to the day of this edit, then run `npm run lock` (a second edit on that very day: `npm run lock -- --same-day`).',
          },
        ]
      : [
          {
            file,
            line,
            what: `changed went back from ${entry?.changed} to ${page.changed}.`,
            allowed: `Set it to ${entry?.changed} or later.`,
          },
        ];
  });
}

/** What is published but not yet in the lock. */
function unlocked(page: PublishedPage, entry: LockEntry | undefined): Fault[] {
  const fault = (what: string) => [{ file: page.file ?? LOCK_FILE, line: 1, what, allowed: 'Run `npm run lock`.' }];
  if (!entry) return fault(`${page.address} is not in ${LOCK_FILE} yet.`);
  const fresh = page.fragments.filter((id) => !entry.fragments.has(id));
  if (fresh.length > 0)
    return fault(`New in ${page.address} and not in ${LOCK_FILE} yet: ${fresh.map((id) => `#${id}`).join(', ')}.`);
  if (driftOf(page, entry) === 'newer day' || (page.hash && !entry.hash))
    return fault(`${LOCK_FILE} holds an older state of ${page.address}.`);
  return [];
}

/** Whether a file at fault may be all that hides the address. */
function hidden(target: string, { addresses, content }: Context): boolean {
  const end = splitAddress(follow(target, content.redirects.data)).page;
  return addresses.has(end) && addresses.get(end) === undefined;
}

/** Where something lost may have gone: first of all to what is new. */
function likely(target: string, { addresses, parsed }: Context): string {
  const { lock } = parseLock(parsed.lock ?? '');
  const { page, fragment } = splitAddress(target);
  const fragments = addresses.get(page);
  if (fragment && fragments) {
    const id = guess(fragment, fragments, (known) => lock.get(page)?.fragments.has(known) ?? false);
    return id === undefined ? page : `${page}#${id}`;
  }
  return guess(page, new Set(addresses.keys()), (known) => lock.has(known)) ?? '/…/';
}

function guess(lostName: string, names: ReadonlySet<string>, isOld: (name: string) => boolean): string | undefined {
  const find = lostName.startsWith('/') ? nearestAddress : nearest;
  const fresh = [...names].filter((name) => !isOld(name));
  return find(lostName, fresh) ?? (fresh.length === 1 ? fresh[0] : find(lostName, names));
}
