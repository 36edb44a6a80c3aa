/** For tests: storages as readers' browsers have them, with fields of every kind that meet, differ and tie. */

import fc from 'fast-check';
import type { Field } from '../../src/browser/device/document.ts';
import { FakeStorage } from './fake-storage.ts';
import { hashText } from '../../src/browser/device/texts.ts';
import { createArchive, readFile, writeFile } from '../../src/browser/device/archive/index.ts';
import type { Archive, Undo } from '../../src/browser/device/archive/index.ts';

const text = fc.constantFrom('', ' ', 'On March 8', 'I cut the plan', '<img src=x onerror=alert(1)>', '\ud800', '"');
const hash = text.map(hashText);
const id = fc.constantFrom('essay', 'answer-late', '__proto__', 'constructor', 'toString');
const count = fc.nat(9);

/** Fields of a kind: few paths and few moments, so that two documents have much to disagree about. */
const fields = <Value>(path: fc.Arbitrary<string>, value: fc.Arbitrary<Value>) =>
  fc.dictionary(path, fc.record({ at: fc.nat(6), value }) as fc.Arbitrary<Field<Value>>, { maxKeys: 6 });

const under = (...ends: fc.Arbitrary<string>[]) => fc.tuple(id, fc.oneof(...ends)).map((parts) => parts.join('/'));

const documents = {
  ticks: fields(under(fc.constantFrom('badge', '__proto__')), fc.boolean()),
  quizzes: fields(
    fc.constantFrom('answer/loop/one', 'last/loop', 'best/loop'),
    fc.oneof(text, fc.record({ right: count, of: count })),
  ),
  reading: fields(fc.constant('last'), fc.record({ address: text, title: text, section: text })),
  settings: fields(fc.constantFrom('theme', 'slashKey'), fc.constantFrom('light', 'dark', 'system', 'off')),
  texts: fields(
    under(
      fc.constantFrom('text', 'before', 'left/x-1'),
      hash.map((of) => `kept/${of}`),
    ),
    fc.oneof(text, hash, fc.boolean()),
  ),
  answers: fields(
    under(fc.constantFrom('version/1', 'score/a', 'clock', 'question')),
    fc.oneof(text, count, fc.record({ text, day: text }), fc.record({ run: count, since: count })),
  ),
};

/** A storage, some of whose documents are missing, unreadable, newer, or of no kind known here. */
export const storages: fc.Arbitrary<FakeStorage> = fc
  .tuple(
    fc.record(documents, { requiredKeys: [] }),
    fc.dictionary(
      fc.constantFrom(...Object.keys(documents), 'ticks/corrupt-1', 'other'),
      fc.constantFrom('{broken', '{"version":9}'),
      {
        maxKeys: 2,
      },
    ),
    fc.record({ later: fc.integer() }, { requiredKeys: [] }),
  )
  .map(([kinds, broken, rest]) => {
    const storage = new FakeStorage();
    for (const [name, of] of Object.entries(kinds))
      storage.setItem(`loop-ready/${name}`, JSON.stringify({ ...rest, version: 1, fields: of }));
    for (const [name, of] of Object.entries(broken)) storage.setItem(`loop-ready/${name}`, of);
    return storage;
  });

/** Everything in a storage, by key. */
export const contents = (storage: Storage): Record<string, string> =>
  Object.fromEntries(
    Array.from({ length: storage.length }, (_, n) => storage.key(n) ?? '')
      .sort()
      .map((key) => [key, storage.getItem(key) ?? '']),
  );

export const NOW = new Date('2026-11-28T09:00:00Z');
/** Opens the door on a storage. */
export const open = (storage: Storage, events = new EventTarget()) =>
  createArchive({ storage: () => storage, events, now: () => NOW.getTime() });
export const bytes = (text: string) => new TextEncoder().encode(text);

/** The file that a storage exports, read back. */
export function fileOf(storage: Storage): Archive {
  const read = readFile(bytes(writeFile(open(storage).look(), NOW)));
  if ('what' in read) throw new Error(read.what);
  return read;
}
/** Imports a file; it must succeed. */
export function bring(storage: Storage, file: Archive): Undo {
  const undo = open(storage).import(file);
  if (typeof undo === 'string') throw new Error(undo);
  return undo;
}
