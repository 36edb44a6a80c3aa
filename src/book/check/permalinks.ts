/** Permalinks: what was published stays reachable, and changed words carry the day of their change. */

import { driftOf, parseLock, vanished } from '../lock.ts';
import type { LockEntry, Vanished } from '../lock.ts';
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
      : [{ file: LOCK_FILE, line: 1, what: 'The file is missing.', allowed: RUN_LOCK }];
  }
  const { lock, faults, isComparable } = parseLock(text);
  if (faults.length > 0) return [...faults];
  if (!isComparable) {
    const what = 'The hashes in this file were made in another way than today.';
    return [...lost(context), { file: LOCK_FILE, line: 1, what, allowed: RUN_LOCK }];
  }
  const changed = changes(context);
  const told = new Set(changed.map(({ file }) => file));
  return [
    ...lost(context),
    ...neverPublished(context).map(({ target, line }) => {
      const what = `${target} stands here, was never published, and is gone.`;
      return { file: LOCK_FILE, line, what, allowed: RUN_LOCK };
    }),
    ...changed,
    ...context.published
      .filter(({ file }) => file === undefined || !told.has(file))
      .flatMap((page) => unlocked(page, lock.get(page.address))),
  ];
};

const RUN_LOCK = 'Run `npm run lock`.';

/** Locked addresses and fragments that lead nowhere, with the redirect that would mend it. */
export function lost(context: Context): Fault[] {
  const never = new Set(neverPublished(context).map(({ target }) => target));
  return gone(context)
    .filter(({ target }) => !never.has(target))
    .map(({ target, line }) => ({
      file: LOCK_FILE,
      line,
      what: `${target} was published and is gone.`,
      allowed: `Bring it back, or add this line to ${REDIRECTS_FILE}: - { from: '${target}', to: '${likely(target, context)}' }`,
    }));
}

/** Locked addresses and fragments that are gone before a reader saw them: nobody can have shared them. */
export function neverPublished(context: Context): Vanished[] {
  const found = gone(context);
  const published = found.length > 0 ? context.publishedLock?.() : undefined;
  if (published === undefined) return [];
  const { lock } = parseLock(published);
  return found.filter(({ target }) => {
    const { page, fragment } = splitAddress(target);
    const entry = lock.get(page);
    return !entry || (fragment !== '' && !entry.fragments.has(fragment));
  });
}

function gone(context: Context): Vanished[] {
  if (context.parsed.broken.has(REDIRECTS_FILE)) return [];
  const { lock } = parseLock(context.parsed.lock ?? '');
  return vanished(lock, context.published, context.content.redirects.data).filter(
    ({ target }) => !hidden(target, context),
  );
}

/**
 * Words that changed while their day did not, or went back, since the page was last published. What the lock in the tree
 * holds as it is has been judged when it was locked. `sameDay` admits a second edit on the published day.
 */
export function changes({ published, docs, parsed, publishedLock }: Context, sameDay = false): Fault[] {
  const { lock } = parseLock(parsed.lock ?? '');
  const drifting = published.filter((page) => isEarlier(page, lock.get(page.address)));
  const before = drifting.length > 0 ? publishedLock?.() : undefined;
  const base = before === undefined ? lock : parseLock(before).lock;
  return drifting.flatMap((page): Fault[] => {
    const entry = base.get(page.address);
    if (!isEarlier(page, entry)) return [];
    const isSame = page.changed === entry?.changed;
    if (isSame && sameDay) return [];
    const file = page.file ?? LOCK_FILE;
    const line = docs.find(({ doc }) => doc.file === file)?.doc.lineOf(['changed']) ?? 1;
    if (!isSame)
      return [
        {
          file,
          line,
          what: `changed went back from ${entry?.changed} to ${page.changed}.`,
          allowed: `Set it to ${entry?.changed} or later.`,
        },
      ];
    return [
      {
        file,
        line,
        what: `The words have changed, but changed is still ${page.changed}.`,
        allowed:
          'Set changed to the day of this edit, then run `npm run lock` (a second edit on that very day: `npm run lock -- --same-day`).',
      },
    ];
  });
}

/** Whether a page has other words under the day of a lock's entry, or an earlier day. */
function isEarlier(page: PublishedPage, entry: LockEntry | undefined): boolean {
  const drift = entry ? driftOf(page, entry) : 'none';
  return drift === 'older day' || drift === 'same day';
}

/** What is published but not yet in the lock, or there in another state. */
function unlocked(page: PublishedPage, entry: LockEntry | undefined): Fault[] {
  const fault = (what: string) => [{ file: page.file ?? LOCK_FILE, line: 1, what, allowed: RUN_LOCK }];
  if (!entry) return fault(`${page.address} is not in ${LOCK_FILE} yet.`);
  const fresh = page.fragments.filter((id) => !entry.fragments.has(id));
  if (fresh.length > 0)
    return fault(`New in ${page.address} and not in ${LOCK_FILE} yet: ${fresh.map((id) => `#${id}`).join(', ')}.`);
  if (page.hash && (page.hash !== entry.hash || page.changed !== entry.changed))
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
