/** For tests: storages as readers' browsers have them, with fields of every kind that meet, differ and tie. */

import fc from 'fast-check';
import type { Field } from '../../src/browser/device/document.ts';
import { FakeStorage } from './fake-storage.ts';
import { hashText } from '../../src/browser/device/texts.ts';
import { createArchive, KINDS, readFile, writeFile } from '../../src/browser/device/archive/index.ts';
import type { Archive, ArchiveOutside, Keepsake, Undo } from '../../src/browser/device/archive/index.ts';
import { NOTES } from './fake-records.ts';

const text = fc.constantFrom('', ' ', 'On March 8', 'I cut the plan', '<img src=x onerror=alert(1)>', '\ud800', '"');
const hash = text.map(hashText);
const id = fc.constantFrom('essay', 'answer-late', '__proto__', 'constructor', 'toString');
const count = fc.nat(9);

/** Fields of a kind: few paths and few moments, so that two documents have much to disagree about. */
const fields = <Value>(path: fc.Arbitrary<string>, value: fc.Arbitrary<Value>) =>
  fc.dictionary(path, fc.record({ at: fc.nat(6), value }) as fc.Arbitrary<Field<Value>>, { maxKeys: 6 });

const under = (...ends: fc.Arbitrary<string>[]) => fc.tuple(id, fc.oneof(...ends)).map((parts) => parts.join('/'));

/** By name of each kind in localStorage. Kinds of records are tested by one that only tests have. */
export const documents = {
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
  marks: fields(id, fc.constantFrom('', 'tried', 'solid')),
  offers: fields(under(fc.constantFrom('base', 'name')), text),
};

/** A kind of records that only tests have. */
export const NOTES_KEPT: Keepsake = {
  kind: NOTES,
  title: 'Notes',
  holds: 'Notes',
  counted: [['note', 'notes', (path) => path.endsWith('/title')]],
  isRecords: true,
};
export const ALL_KINDS = [...KINDS, NOTES_KEPT];

/** Texts of records: some with earlier values, some erased, some that cannot be read. */
const records = fc.dictionary(
  fc.constantFrom('a', 'b', '__proto__'),
  fc.oneof(
    { weight: 5, arbitrary: fields(fc.constantFrom('title', 'result', 'title/2', 'title/3', '__proto__'), text) },
    { weight: 1, arbitrary: fc.constantFrom('{broken', '{"version":9}', '{"version":2,"fields":{},"erased":4}') },
  ),
  { maxKeys: 3 },
);

/** As a kind is stored: each field under its key, or, as older releases did, all in one document; or some so and some so. */
const form = fc.constantFrom<(n: number) => boolean>(
  () => false,
  () => true,
  (n) => n % 2 === 0,
);

/** A storage, some of whose kinds and fields are missing, unreadable, newer, or of no kind known here. */
export const storages: fc.Arbitrary<FakeStorage> = fc
  .tuple(
    fc.record(documents, { requiredKeys: [] }),
    fc.dictionary(
      fc.constantFrom(...Object.keys(documents), 'ticks:essay/badge', 'texts:essay/text', 'ticks/corrupt-1', 'other'),
      fc.constantFrom('{broken', '{"version":9}'),
      {
        maxKeys: 2,
      },
    ),
    fc.record({ later: fc.integer() }, { requiredKeys: [] }),
    records,
    form,
  )
  .map(([kinds, broken, rest, notes, isInDocument]) => {
    const storage = new FakeStorage();
    for (const [name, of] of Object.entries(kinds)) {
      const all = Object.entries(of as object).map(([path, field], n) => [path, field, isInDocument(n)] as const);
      const old = Object.fromEntries(all.filter(([, , isOld]) => isOld));
      if (all.some(([, , isOld]) => isOld))
        storage.setItem(`loop-ready/${name}`, JSON.stringify({ ...rest, version: 1, fields: old }));
      for (const [path, field, isOld] of all) if (!isOld) putField(storage, name, path, field as Field<unknown>);
    }
    for (const [name, of] of Object.entries(broken)) storage.setItem(`loop-ready/${name}`, of);
    for (const [id, of] of Object.entries(notes))
      storage.place.items.set(
        `notes/${id}`,
        typeof of === 'string' ? of : JSON.stringify({ ...rest, version: 2, fields: of }),
      );
    return storage;
  });

/** Stores a field as a release of today does. */
export const putField = (storage: Storage, name: string, path: string, field: Field<unknown>): void =>
  storage.setItem(`loop-ready/${name}:${path}`, JSON.stringify({ ...field, version: 1 }));

/** Everything in a browser, by key. */
export const contents = (storage: FakeStorage): Record<string, unknown> =>
  Object.fromEntries(
    [
      ...storage.place.items,
      ...Array.from({ length: storage.length }, (_, n): [string, unknown] => {
        const key = storage.key(n) ?? '';
        return [key, storage.getItem(key)];
      }),
    ].sort(([a], [b]) => (a < b ? -1 : 1)),
  );

export const NOW = new Date('2026-11-28T09:00:00Z');
/** Opens the door on a browser. */
export const open = (
  storage: FakeStorage,
  events = new EventTarget(),
  channel: ArchiveOutside['channel'] = { tell: () => undefined, hear: () => undefined },
) =>
  createArchive(
    {
      storage: () => storage,
      events,
      now: () => NOW.getTime(),
      place: storage.place,
      channel,
    },
    ALL_KINDS,
  );
export const bytes = (text: string) => new TextEncoder().encode(text);

/** The file that a browser exports, read back. */
export async function fileOf(storage: FakeStorage): Promise<Archive> {
  const read = readFile(bytes(writeFile(await open(storage).look(), NOW)), ALL_KINDS);
  if ('what' in read) throw new Error(read.what);
  return read;
}
/** Imports a file; it must succeed. */
export async function bring(storage: FakeStorage, file: Archive): Promise<Undo> {
  const undo = await open(storage).import(file);
  if (typeof undo === 'string') throw new Error(undo);
  return undo;
}
