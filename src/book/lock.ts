/**
 * `content/permalinks.lock`: every address and fragment ever published, and the state of each text
 * when it was last locked. One line per address, its fragments indented below, all sorted:
 *
 *     /process/bar-raiser/ 2026-11-22 0123456789abcdef
 *       #veto
 */

import { follow } from './permalinks.ts';
import type { PublishedPage } from './permalinks.ts';
import { LOCK_FILE } from './places.ts';
import type { RedirectsData } from './kinds/redirects/schema.ts';
import type { Fault } from './types.ts';
import { RECIPE } from './words-hash.ts';

export interface LockEntry {
  readonly address: string;
  readonly line: number;
  /** Day and hash of the words; none for pages without words of their own and for addresses that moved. */
  readonly changed?: string;
  readonly hash?: string;
  /** Line of each fragment by its id. */
  readonly fragments: ReadonlyMap<string, number>;
}

export type Lock = ReadonlyMap<string, LockEntry>;

const HEAD = `# Every address and fragment ever published. Written by \`npm run lock\`, not by hand. Hashes: recipe ${RECIPE}.`;
const PAGE = /^(?<address>\/\S*)(?: (?<changed>\d{4}-\d\d-\d\d) (?<hash>[0-9a-f]{16}))?$/;
const FRAGMENT = /^ {2}#(?<id>\S+)$/;

/** Reads the lock; lines that make no sense are faults (a merge gone wrong, most often). */
export function parseLock(text: string): {
  readonly lock: Lock;
  readonly faults: readonly Fault[];
  /** Whether its hashes are of this release's recipe; else it has none. */
  readonly isComparable: boolean;
} {
  const lock = new Map<string, LockEntry & { readonly fragments: Map<string, number> }>();
  const faults: Fault[] = [];
  let current: (LockEntry & { readonly fragments: Map<string, number> }) | undefined;
  // Hashes of another recipe cannot be compared.
  const isComparable = text.startsWith(`${HEAD}\n`);
  text.split('\n').forEach((row, index) => {
    const line = index + 1;
    if (row.trim() === '' || row.startsWith('# ')) return;
    const page = PAGE.exec(row)?.groups;
    const id = FRAGMENT.exec(row)?.groups?.['id'];
    if (page?.['address']) {
      const at = page['address'];
      current = lock.get(at) ?? {
        address: at,
        line,
        changed: page['changed'],
        hash: isComparable ? page['hash'] : undefined,
        fragments: new Map(),
      };
      lock.set(at, current);
    } else if (id !== undefined && current) current.fragments.set(id, line);
    else
      faults.push({
        file: LOCK_FILE,
        line,
        what: `This line of the lock makes no sense: "${row.slice(0, 60)}".`,
        allowed: 'Bring the file back from version control, then run `npm run lock`.',
      });
  });
  return { lock, faults, isComparable };
}

/** The lock as text, sorted, with a line end at the end. */
export function formatLock(lock: Lock): string {
  const entries = [...lock.values()].sort((a, b) => (a.address < b.address ? -1 : 1));
  const rows = entries.flatMap(({ address, changed, hash, fragments }) => [
    changed && hash ? `${address} ${changed} ${hash}` : address,
    ...[...fragments.keys()].sort().map((id) => `  #${id}`),
  ]);
  return [HEAD, ...rows, ''].join('\n');
}

/** How many addresses and fragments a lock holds, and how many of them another one does not hold in the same state. */
export function sizeOf(lock: Lock, before: Lock): { readonly rows: number; readonly fresh: number } {
  let rows = 0;
  let fresh = 0;
  for (const { address, changed, hash, fragments } of lock.values()) {
    const old = before.get(address);
    rows += 1 + fragments.size;
    if (old?.changed !== changed || old?.hash !== hash || !old) fresh += 1;
    for (const id of fragments.keys()) if (!old?.fragments.has(id)) fresh += 1;
  }
  return { rows, fresh };
}

/**
 * The lock once everything published today is in it; what was there stays, for it was shared, except what is named in
 * `dropped` (`/a/b/`, `/a/b/#id`).
 */
export function nextLock(old: Lock, published: readonly PublishedPage[], dropped: readonly string[] = []): Lock {
  const next = new Map<string, LockEntry>();
  for (const entry of old.values()) {
    const { address } = entry;
    const kept = [...entry.fragments].filter(([id]) => !dropped.includes(`${address}#${id}`));
    if (!dropped.includes(address)) next.set(address, { address, line: 1, fragments: new Map(kept) });
  }
  for (const { address, changed, hash, fragments } of published) {
    const ids = [...(next.get(address)?.fragments.keys() ?? []), ...fragments];
    next.set(address, { address, line: 1, changed, hash, fragments: new Map(ids.map((id) => [id, 1])) });
  }
  return next;
}

/** A locked address or fragment that leads nowhere any more. */
export interface Vanished {
  /** `/a/b/` or `/a/b/#id`. */
  readonly target: string;
  readonly line: number;
}

/** What the lock promises and the book, with its redirects, no longer keeps. A lost page counts once. */
export function vanished(lock: Lock, published: readonly PublishedPage[], redirects: RedirectsData): Vanished[] {
  const alive = new Set(
    published.flatMap(({ address, fragments }) => [address, ...fragments.map((id) => `${address}#${id}`)]),
  );
  const reaches = (target: string) => alive.has(target) || alive.has(follow(target, redirects));
  return [...lock.values()].flatMap(({ address, line, fragments }) => {
    if (!reaches(address)) return [{ target: address, line }];
    return [...fragments]
      .map(([id, at]) => ({ target: `${address}#${id}`, line: at }))
      .filter(({ target }) => !reaches(target));
  });
}

/** How a text's state differs from its lock. */
export type Drift = 'none' | 'older day' | 'same day' | 'newer day';

/** Compares a page's words and day with the lock's. Needs no clock. */
export function driftOf({ hash, changed }: PublishedPage, entry: LockEntry): Drift {
  if (!hash || !changed || !entry.hash || !entry.changed) return 'none';
  if (changed < entry.changed) return 'older day';
  if (changed > entry.changed) return 'newer day';
  return hash === entry.hash ? 'none' : 'same day';
}
