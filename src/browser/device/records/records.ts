/**
 * The records of one kind: all in memory for reading, each change joined with what other tabs stored in one transaction.
 * The states are those of `device.ts`; what could not be stored waits in memory and goes along with the next write.
 */

import type { Kind } from '../document.ts';
import { askOnce } from '../persistence.ts';
import type { Problem, Trouble } from '../problem.ts';
import type { Records, RecordsOutside } from './contract.ts';
import { isEarlier, readHistory } from './history.ts';
import { clearLeft, leave, leftBehind, readLeft } from './leaving.ts';
import type { Changes } from './leaving.ts';
import { describeRecords } from './problem.ts';
import { readRecord } from './record.ts';
import type { Stored } from './record.ts';
import { keyOf, readAll, writeAll } from './shelf.ts';
import { afterStoring, together, visible, withErasure, withFields } from './waiting.ts';

/** Calls all; one that fails does not keep it from the others. */
function callAll<Told extends readonly unknown[]>(listeners: Iterable<(...told: Told) => void>, ...told: Told): void {
  for (const listener of listeners) {
    try {
      listener(...told);
    } catch (error) {
      console.error(error);
    }
  }
}

/** Opens the records of a kind. A page opens a kind once. */
export function createRecords<Value>(kind: Kind<Value>, outside: RecordsOutside): Records<Value> {
  const { place, storage, events, channel, now, tab } = outside;
  const listeners = new Set<() => void>();
  const problemListeners = new Set<(problem: Problem | undefined) => void>();
  let stored: ReadonlyMap<string, Stored<Value>> = new Map();
  let waiting: Changes<Value> = new Map();
  /** Erased records as they were, until their undo has them. */
  const before = new Map<string, Stored<Value>>();
  /** Keys of what other tabs left behind and is among `waiting`. */
  let taken: readonly string[] = [];
  let all: ReadonlyMap<string, ReadonlyMap<string, Value>> | undefined;
  let [hasNewer, isMended, isLeaving] = [false, false, false];
  let problem: Problem | undefined;

  function report(failure: Trouble | undefined): void {
    const trouble = failure ?? (hasNewer ? 'newer' : isMended ? 'mended' : undefined);
    if (problem?.trouble === trouble) return;
    problem = trouble && describeRecords(trouble, kind.noun);
    callAll(problemListeners, problem);
  }
  const reportError = (error: unknown) => report(/quota/i.test(String((error as Error).name)) ? 'full' : 'blocked');

  function changed(): void {
    all = undefined;
    callAll(listeners);
  }

  async function read(): Promise<void> {
    try {
      const shown = await readAll(place, kind, now());
      stored = shown.records;
      hasNewer = shown.newer.size > 0;
      isMended ||= shown.isMended;
      // While something waits a problem lasts: only a write can show that it is over.
      if (shown.isStuck || waiting.size === 0) report(shown.isStuck ? 'corrupt' : undefined);
    } catch (error) {
      reportError(error);
    }
    changed();
  }

  async function write(): Promise<void> {
    const batch = waiting;
    if (batch.size === 0) return;
    try {
      const shown = await writeAll(place, kind, batch, now());
      stored = new Map([...stored, ...shown.records]);
      for (const [id, record] of shown.before) before.set(id, record);
      hasNewer ||= shown.newer.size > 0;
      isMended ||= shown.isMended;
      waiting = new Map(
        [...waiting].flatMap(([id, change]) => {
          const done = shown.records.has(id) ? batch.get(id) : undefined;
          const rest = done ? afterStoring(change, done) : change;
          return rest ? [[id, rest] as const] : [];
        }),
      );
      report(undefined);
      if (waiting.size === 0) clearLeft(storage, kind, tab, taken);
      if (waiting.size === 0) taken = [];
      channel.tell(kind.name);
      askOnce(storage);
    } catch (error) {
      reportError(error);
    }
    changed();
  }

  /** Reads and writes, one after another: none then overtakes a later one. */
  let line: Promise<unknown> = Promise.resolve();
  function inLine<Result>(act: () => Promise<Result>): Promise<Result> {
    const done = line.then(act);
    line = done.catch(() => undefined);
    return done;
  }

  const again = () =>
    void inLine(async () => {
      await read();
      await write();
    });
  const leaveAll = () => {
    isLeaving = true;
    if (waiting.size === 0 || !leave(storage, kind, tab, waiting, now())) return;
    clearLeft(storage, kind, '', taken);
    taken = [];
  };
  events.addEventListener('pagehide', leaveAll);
  events.addEventListener('visibilitychange', () => {
    if (outside.isHidden()) return leaveAll();
    isLeaving = false;
    again();
  });
  events.addEventListener('pageshow', (event) => {
    isLeaving = false;
    if ((event as PageTransitionEvent).persisted) again();
  });
  channel.hear(kind.name, again);

  const ready = inLine(async () => {
    await read();
    for (const key of leftBehind(storage, kind)) {
      const left = readLeft(storage, kind, key);
      if (!left) continue;
      waiting = together(left, waiting);
      taken = [...taken, key];
    }
    await write();
  });

  function change(id: string, next: ReturnType<typeof withFields<Value>>): void {
    waiting = new Map([...waiting, [id, next]]);
    if (isLeaving) leaveAll();
  }

  return {
    ready,
    all() {
      all ??= new Map(
        [...new Set([...stored.keys(), ...waiting.keys()])].flatMap((id) => {
          const { fields } = visible(stored.get(id), waiting.get(id), now());
          const present = [...fields].filter(([name]) => !isEarlier(name));
          return present.length === 0 ? [] : [[id, new Map(present.map(([name, { value }]) => [name, value]))]];
        }),
      );
      return all;
    },
    async set(id, fields) {
      change(id, withFields(waiting.get(id), stored.get(id), fields, now()));
      changed();
      await inLine(write);
    },
    async erase(ids) {
      for (const id of ids) {
        before.delete(id);
        change(id, withErasure(waiting.get(id), stored.get(id), now()));
      }
      changed();
      await inLine(write);
      return async () => {
        // Where the erasing itself could not be stored, nothing has gone, and nothing is to be brought back.
        for (const id of ids)
          change(id, { fields: waiting.get(id)?.fields ?? new Map<string, never>(), erased: 0, back: before.get(id) });
        changed();
        await inLine(write);
      };
    },
    history: (id) =>
      inLine(async () => {
        const record = readRecord(kind, await place.get(keyOf(kind, id)).catch(() => undefined));
        return typeof record === 'object' ? readHistory(record.fields) : [];
      }),
    problem: () => problem,
    onProblem(listener) {
      problemListeners.add(listener);
      return () => problemListeners.delete(listener);
    },
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}
