/**
 * Everything stored here as a whole: shown, taken along in one file, brought in from one, erased, and each of it taken back.
 * A part of the one door to storage, loaded with the tool alone.
 */

import type { Outside } from '../device.ts';
import { storeLeft } from '../records/left.ts';
import type { RecordsOutside } from '../records/contract.ts';
import { PREFIX } from '../store.ts';
import { isRecordKey, kindOf, readContents } from './contents.ts';
import { KINDS, PLAIN } from './kinds.ts';
import { planImport } from './plan.ts';
import type { Plan } from './plan.ts';
import type { Archive } from './read.ts';
import { look } from './snapshot.ts';
import type { Snapshot } from './snapshot.ts';
import { transact } from './transaction.ts';
import type { Changes, Failure } from './transaction.ts';
import { NOTHING_LEFT, undoing } from './undo.ts';
import type { Left } from './undo.ts';

export { KINDS, tell } from './kinds.ts';
export type { Keepsake } from './kinds.ts';
export type { KindPlan, Outcome, Plan, Tally } from './plan.ts';
export { readFile, tooLarge } from './read.ts';
export type { Archive, Refusal, Skipped } from './read.ts';
export type { Kept, Snapshot, Stray } from './snapshot.ts';
export type { Failure } from './transaction.ts';
export { NOTHING_LEFT } from './undo.ts';
export type { Left } from './undo.ts';
export { fileName, writeFile } from './write.ts';

/** What undoing left alone, or why it failed. */
export type Undone = Left | Failure;

/** Takes back what was done. */
export type Undo = () => Promise<Undone>;

/** What the archive needs of the page. */
export type ArchiveOutside = Outside & Pick<RecordsOutside, 'place' | 'channel'>;

/** Opens the door. A page opens it once. */
export function createArchive(outside: ArchiveOutside, kinds = KINDS) {
  const { events, now, channel } = outside;
  const listeners = new Set<() => void>();
  const changed = () => {
    for (const listener of listeners) listener();
  };
  events.addEventListener('storage', (event) => {
    const { key } = event as StorageEvent;
    if (key === null || key.startsWith(PREFIX)) changed();
  });
  events.addEventListener('pageshow', (event) => {
    if ((event as PageTransitionEvent).persisted) changed();
  });
  const ofRecords = kinds.filter(({ isRecords }) => isRecords);
  for (const { kind } of ofRecords) channel.hear(kind.name, changed);

  /** Browsers tell other tabs of texts; the other doors of this page are told here, and all who have records open. */
  const announce = (changes: Changes) => {
    const keys = [...changes.keys()];
    // All fields of a kind are told of at once, as the document is that they were.
    for (const key of new Set(keys.filter((one) => !isRecordKey(one)).map((one) => one.split(':')[0])))
      events.dispatchEvent(Object.assign(new Event('storage'), { key }));
    for (const name of new Set(keys.filter(isRecordKey).map(kindOf))) channel.tell(name);
    if (keys.length > 0 && keys.every(isRecordKey)) changed();
  };
  const change = async (decide: (snapshot: Snapshot) => Changes): Promise<Undo | Failure> => {
    const done = await transact(outside, (contents) => decide(look(contents, kinds)));
    if (typeof done === 'string') return done;
    announce(done.after);
    return async () => {
      let left = NOTHING_LEFT;
      const result = await transact(outside, (contents) => {
        const way = undoing(done, contents, kinds);
        left = way.left;
        return way.changes;
      });
      if (typeof result === 'string') return result;
      announce(result.after);
      return left;
    };
  };
  const lookNow = async (): Promise<Snapshot> => {
    // What a page left behind as it went is a part of what is here.
    for (const { kind } of ofRecords) await storeLeft(kind, outside);
    return look(await readContents(outside), kinds);
  };

  return {
    look: lookNow,
    plan: async (archive: Archive): Promise<Plan> => planImport(archive, await lookNow(), now()),
    /** Imports a file as `plan` says at this moment. @returns takes it back; or why nothing was changed */
    import: (archive: Archive): Promise<Undo | Failure> =>
      change((snapshot) => planImport(archive, snapshot, now()).changes),
    /**
     * Erases kinds, each by the key that stands for all of it, and what belongs to them; and what is of no kind here, by its own.
     * @returns takes it back; or why nothing was changed
     */
    erase: (keys: readonly string[]): Promise<Undo | Failure> =>
      change((snapshot) => {
        const plain = [...PLAIN].flatMap(([key, name]) => (keys.includes(`${PREFIX}${name}:`) ? [key] : []));
        const ofKinds = snapshot.kinds.flatMap(({ key, keys: all, keepsake: { kind, isRecords } }) =>
          keys.includes(key) ? [...all, ...(isRecords ? [] : [PREFIX + kind.name])] : [],
        );
        const own = keys.filter((key) => !snapshot.kinds.some((kind) => kind.key === key));
        return new Map([...own, ...plain, ...ofKinds].map((key) => [key, null]));
      }),
    /** Calls `listener` after changes to anything, here or in another tab. @returns ends the subscription */
    subscribe(listener: () => void): () => void {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}

export type ArchiveDoor = ReturnType<typeof createArchive>;
