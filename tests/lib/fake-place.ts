/** A place for records in tests: shared by "tabs", whole or not at all, and able to fail as browsers' databases do. */

import type { Place, Transaction } from '../../src/browser/device/records/place.ts';

export class FakePlace implements Place {
  items = new Map<string, unknown>();
  /** Thrown by what reads or writes, until it is taken away. */
  failsToRead: DOMException | undefined;
  failsToWrite: DOMException | undefined;
  /** Thrown when all was written and only the end of the transaction is left. */
  failsToComplete: DOMException | undefined;
  /** Called once, while the next write is under way. */
  duringWrite: (() => void) | undefined;
  /** Transactions wait for one another, as in a browser. */
  #line: Promise<unknown> = Promise.resolve();

  async get(key: string): Promise<unknown> {
    return (await this.all(key)).get(key);
  }
  all(beginning: string): Promise<ReadonlyMap<string, unknown>> {
    return this.#next(async () => this.#below(this.items, beginning));
  }
  update<Result>(work: (transaction: Transaction) => Promise<Result>): Promise<Result> {
    return this.#next(async () => {
      const items = new Map(this.items);
      const change = async (act: () => void) => {
        const during = this.duringWrite;
        this.duringWrite = undefined;
        during?.();
        if (this.failsToWrite) throw this.failsToWrite;
        act();
      };
      const result = await work({
        get: async (key) => structuredClone(items.get(key)),
        put: (key, value) => change(() => items.set(key, structuredClone(value))),
        delete: (key) => change(() => items.delete(key)),
        all: async (beginning) => this.#below(items, beginning),
      });
      if (this.failsToComplete) throw this.failsToComplete;
      this.items = items;
      return result;
    });
  }
  #below(items: ReadonlyMap<string, unknown>, beginning: string): ReadonlyMap<string, unknown> {
    if (this.failsToRead) throw this.failsToRead;
    return new Map([...items].filter(([key]) => key.startsWith(beginning)).sort(([a], [b]) => (a < b ? -1 : 1)));
  }
  #next<Result>(act: () => Promise<Result>): Promise<Result> {
    const done = this.#line.then(act);
    this.#line = done.catch(() => undefined);
    return done;
  }
}
