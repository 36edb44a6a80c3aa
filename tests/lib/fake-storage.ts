/** A storage for tests: shared by "tabs", and able to fail in the ways browsers' storages do. */

import { FakePlace } from './fake-place.ts';

export class FakeStorage implements Storage {
  /** The database of the same browser. */
  readonly place = new FakePlace();
  readonly #items = new Map<string, string>();
  /** Characters that fit, keys and values together. */
  quota = Number.POSITIVE_INFINITY;

  get length(): number {
    return this.#items.size;
  }
  key(index: number): string | null {
    return [...this.#items.keys()][index] ?? null;
  }
  getItem(key: string): string | null {
    return this.#items.get(key) ?? null;
  }
  setItem(key: string, value: string): void {
    const others = [...this.#items].filter(([name]) => name !== key);
    const used = others.reduce((sum, [name, text]) => sum + name.length + text.length, 0);
    if (used + key.length + value.length > this.quota) throw new DOMException('no room', 'QuotaExceededError');
    this.#items.set(key, value);
    // In a browser keys are also properties, which `Object.keys` lists.
    Object.defineProperty(this, key, { value, enumerable: true, configurable: true });
  }
  removeItem(key: string): void {
    this.#items.delete(key);
    Reflect.deleteProperty(this, key);
  }
  clear(): void {
    for (const key of [...this.#items.keys()]) this.removeItem(key);
  }
}
