import { beforeEach, describe, expect, test } from 'vitest';
import { FakePlace } from '../../../../tests/lib/fake-place.ts';
import { FakeStorage } from '../../../../tests/lib/fake-storage.ts';
import { createDevice } from '../device.ts';
import { createTexts } from '../texts.ts';
import { bring, contents, fileOf, NOW, open, putField } from '../../../../tests/lib/fake-data.ts';
import { createArchive, writeFile } from './index.ts';

type Stored = Record<string, { readonly at: number; readonly value: unknown }>;
const put = (storage: Storage, name: string, fields: Stored) => {
  for (const [path, field] of Object.entries(fields)) putField(storage, name, path, field);
};
/** As older releases stored a kind. */
const putDocument = (storage: Storage, name: string, fields: Stored) =>
  storage.setItem(`loop-ready/${name}`, JSON.stringify({ version: 1, fields }));
const fieldsOf = (storage: Storage, name: string): Stored =>
  Object.fromEntries(
    Object.keys(storage)
      .filter((key) => key.startsWith(`loop-ready/${name}:`))
      .map((key) => {
        const { at, value } = JSON.parse(storage.getItem(key) ?? '') as Stored[string];
        return [key.slice(`loop-ready/${name}:`.length), { at, value }];
      }),
  );

let here: FakeStorage;
let there: FakeStorage;
beforeEach(() => {
  here = new FakeStorage();
  there = new FakeStorage();
});

test('the file is JSON a person can read, with what could not be read kept as it was', async () => {
  put(here, 'ticks', { 'day/badge': { at: 1, value: true } });
  here.setItem('loop-ready/quizzes', '{broken');
  here.setItem('loop-ready/ticks:day/clock', '{broken too');
  here.setItem('loop-ready/recipes', '{"version":1}');
  here.setItem('loop-ready/theme', 'dark');
  here.setItem('elsewhere', 'not ours');
  const text = writeFile(await open(here).look(), NOW);
  expect(text).toContain('\n  "documents": {\n    "ticks": {\n');
  expect(JSON.parse(text)).toMatchObject({
    format: 'loop-ready',
    version: 1,
    exported: '2026-11-28T09:00:00.000Z',
    documents: { ticks: { version: 1, fields: { 'day/badge': { at: 1, value: true } } } },
    raw: { quizzes: '{broken', 'ticks:day/clock': '{broken too', recipes: '{"version":1}' },
  });
  expect(text).not.toMatch(/theme|elsewhere/);
});

test('a preview counts what is new, newer, older, same and conflicting, and writes nothing', async () => {
  const of = (at: number, value: boolean) => ({ at, value });
  put(here, 'ticks', {
    'l/a': of(1, true),
    'l/b': of(5, true),
    'l/c': of(2, true),
    'l/d': of(3, true),
    'l/x': of(3, true),
  });
  put(there, 'ticks', {
    'l/a': of(4, false),
    'l/b': of(2, false),
    'l/c': of(2, true),
    'l/d': of(3, false),
    'l/e': of(1, true),
  });
  const before = contents(here);
  const { kinds } = await open(here).plan(await fileOf(there));
  expect(kinds.map(({ tally }) => tally)).toEqual([
    { added: 1, newerInFile: 1, newerHere: 1, same: 1, conflicting: 1, keptDrafts: 0 },
  ]);
  expect(contents(here)).toEqual(before);
  await bring(here, await fileOf(there));
  const values = Object.entries(fieldsOf(here, 'ticks')).map(([path, { value }]) => `${path} ${value}`);
  expect(values).toEqual(['l/a false', 'l/b true', 'l/c true', 'l/d true', 'l/x true', 'l/e true']);
});

/** The essay as a tab finds it that writes at a moment. */
const tab = (storage: Storage, at: number) =>
  createTexts({ storage: () => storage, events: new EventTarget(), now: () => at })('essay');

describe('drafts', () => {
  test.each([
    ['the file’s is later', 1, 2, 'theirs', 'ours'],
    ['the one here is later', 2, 1, 'ours', 'theirs'],
    ['both are as old', 1, 1, 'ours', 'theirs'],
  ])('%s: the other is kept and offered', async (_, mine, other, wins, kept) => {
    tab(here, mine).save('ours', '');
    tab(there, other).save('theirs', '');
    expect((await open(here).plan(await fileOf(there))).kinds[0]?.tally.keptDrafts).toBe(1);
    await bring(here, await fileOf(there));
    expect(tab(here, 9).get()).toBe(wins);
    expect(
      tab(here, 9)
        .kept()
        .map(({ text }) => text),
    ).toEqual([kept]);
  });

  test('one that was written on from the other keeps nothing', async () => {
    tab(here, 1).save('a', '');
    tab(there, 1).save('a', '');
    tab(there, 2).save('ab', 'a');
    await bring(here, await fileOf(there));
    expect([tab(here, 9).get(), tab(here, 9).kept()]).toEqual(['ab', []]);
  });

  test('one that was let go elsewhere while it became the draft there is offered here', async () => {
    tab(here, 9).save('ours', '');
    const other = tab(there, 1);
    other.keep('theirs');
    other.save('theirs', '');
    for (const { id } of other.kept()) other.forget(id);
    await bring(here, await fileOf(there));
    expect(
      tab(here, 9)
        .kept()
        .map(({ text }) => text),
    ).toEqual(['theirs']);
    // Being offered comes after being let go, for whoever merges the two again.
    const [kept] = Object.entries(fieldsOf(here, 'texts')).filter(([path]) => path.includes('/kept/'));
    expect(kept?.[1]).toMatchObject({ at: 3 });
  });
});

describe('undo after changes', () => {
  test('takes back what is unchanged, and says what it leaves', async () => {
    put(here, 'ticks', { 'l/a': { at: 1, value: true } });
    put(there, 'ticks', { 'l/a': { at: 2, value: false }, 'l/b': { at: 2, value: true } });
    const undo = await bring(here, await fileOf(there));
    put(here, 'ticks', { 'l/b': { at: 3, value: false } });
    expect(await undo()).toEqual({ changed: new Map([['ticks', 1]]), kept: 0 });
    expect(fieldsOf(here, 'ticks')).toEqual({ 'l/a': { at: 1, value: true }, 'l/b': { at: 3, value: false } });
  });

  test.each(['erasing', 'an import'])(
    'keeps the draft from before %s beside one that was typed since',
    async (what) => {
      tab(here, 1).save('On March 8', '');
      tab(there, 2).save('theirs', '');
      const undo = await (what === 'erasing'
        ? open(here).erase(['loop-ready/texts:'])
        : bring(here, await fileOf(there)));
      const seen = tab(here, 4).get();
      // It was written over the imported one by somebody who saw that, and never the one before.
      tab(here, 5).save('a few words', seen);
      const left = typeof undo === 'string' ? undo : await undo();
      expect(left).toEqual({ changed: new Map([['texts', 1]]), kept: 1 });
      expect([
        tab(here, 9).get(),
        tab(here, 9)
          .kept()
          .map(({ text }) => text),
      ]).toEqual(['a few words', ['On March 8']]);
    },
  );

  test('keeps no draft that was written on from, and none that is empty', async () => {
    tab(here, 1).save('On March 8', '');
    const undo = await open(here).erase(['loop-ready/texts:']);
    tab(here, 5).save('On March 8', '');
    tab(here, 6).save('On March 8 I', 'On March 8');
    expect(typeof undo === 'string' ? undo : await undo()).toMatchObject({ kept: 0 });
    expect(tab(here, 9).kept()).toEqual([]);
  });

  test('brings back what was erased beside what was written since', async () => {
    put(here, 'ticks', { 'l/a': { at: 1, value: true } });
    const undo = await open(here).erase(['loop-ready/ticks:']);
    put(here, 'ticks', { 'l/b': { at: 3, value: true } });
    expect(typeof undo === 'string' ? undo : await undo()).toEqual({ changed: new Map([['ticks', 1]]), kept: 0 });
    expect(Object.keys(fieldsOf(here, 'ticks')).sort()).toEqual(['l/a', 'l/b']);
  });
});

test('what cannot be read is put aside by an import; what is of a newer version is left alone', async () => {
  here.setItem('loop-ready/ticks', '{broken');
  here.setItem('loop-ready/ticks/corrupt-1', 'before');
  here.setItem('loop-ready/quizzes', '{"version":9}');
  here.setItem('loop-ready/marks:a', '{broken');
  here.setItem('loop-ready/marks:b', '{"version":9}');
  put(there, 'ticks', { 'l/a': { at: 1, value: true } });
  put(there, 'quizzes', { 'last/q': { at: 1, value: 'a' } });
  put(there, 'marks', { a: { at: 1, value: 'solid' }, b: { at: 1, value: 'solid' }, c: { at: 1, value: 'solid' } });
  await bring(here, await fileOf(there));
  expect(contents(here)).toEqual({
    'loop-ready/ticks/corrupt-1': 'before',
    'loop-ready/ticks/corrupt-2': '{broken',
    'loop-ready/ticks:l/a': '{"at":1,"value":true,"version":1}',
    'loop-ready/quizzes': '{"version":9}',
    'loop-ready/marks/corrupt-1': '{broken',
    'loop-ready/marks:a': '{"at":1,"value":"solid","version":1}',
    'loop-ready/marks:b': '{"version":9}',
    'loop-ready/marks:c': '{"at":1,"value":"solid","version":1}',
  });
});

describe('a document of an older release', () => {
  const field = (at: number, value: boolean) => ({ at, value });

  test('is exported with the keys as one document, the later field of both', async () => {
    putDocument(here, 'ticks', { 'l/a': field(1, true), 'l/b': field(5, true) });
    put(here, 'ticks', { 'l/b': field(2, false), 'l/c': field(1, true) });
    const { documents } = JSON.parse(writeFile(await open(here).look(), NOW)) as { documents: object };
    expect(documents).toEqual({
      ticks: { version: 1, fields: { 'l/a': field(1, true), 'l/b': field(5, true), 'l/c': field(1, true) } },
    });
  });

  test('is erased with its kind, and comes back', async () => {
    putDocument(here, 'ticks', { 'l/a': field(1, true) });
    put(here, 'ticks', { 'l/b': field(2, false) });
    const before = contents(here);
    const undo = await open(here).erase(['loop-ready/ticks:']);
    expect(contents(here)).toEqual({});
    expect(typeof undo === 'string' ? undo : await undo()).toEqual({ changed: new Map(), kept: 0 });
    expect(contents(here)).toEqual(before);
  });

  test('that another tab moved to keys after an import comes back as it was before it', async () => {
    putDocument(here, 'ticks', { 'l/a': field(1, true), 'l/b': field(1, true) });
    put(there, 'ticks', { 'l/a': field(2, false) });
    const undo = await bring(here, await fileOf(there));
    createDevice({ storage: () => here, events: new EventTarget(), now: () => 9 }).ticks.get('l');
    expect(here.getItem('loop-ready/ticks')).toBeNull();
    expect(await undo()).toEqual({ changed: new Map(), kept: 0 });
    expect(fieldsOf(here, 'ticks')).toEqual({ 'l/a': field(1, true), 'l/b': field(1, true) });
  });
});

test('settings bring the theme along that the page’s head reads, and take it away again', async () => {
  put(there, 'settings', { theme: { at: 1, value: 'dark' } });
  const undo = await bring(here, await fileOf(there));
  expect(here.getItem('loop-ready/theme')).toBe('dark');
  await undo();
  expect(here.length).toBe(0);
  await bring(here, await fileOf(there));
  await open(here).erase(['loop-ready/settings:']);
  expect(here.length).toBe(0);
});

test('a write that the browser drops silently, or refuses, is rolled back', async () => {
  put(here, 'ticks', { 'l/a': { at: 1, value: true } });
  put(there, 'ticks', { 'l/a': { at: 2, value: false } });
  put(there, 'texts', { 'essay/text': { at: 2, value: 'x' } });
  const before = contents(here);
  const set = here.setItem.bind(here);
  here.setItem = (key, value) => (key.endsWith('text') ? undefined : set(key, value));
  expect(await open(here).import(await fileOf(there))).toBe('refused');
  expect(contents(here)).toEqual(before);
});

test('blocked storage is said, and nothing throws', async () => {
  const denied = new DOMException('denied', 'SecurityError');
  const door = createArchive({
    storage: () => {
      throw denied;
    },
    events: new EventTarget(),
    now: Date.now,
    place: Object.assign(new FakePlace(), { failsToRead: denied, failsToWrite: denied }),
    channel: { tell: () => undefined, hear: () => undefined },
  });
  put(there, 'ticks', { 'l/a': { at: 2, value: false } });
  expect((await door.look()).isBlocked).toBe(true);
  expect([await door.import(await fileOf(there)), await door.erase(['loop-ready/ticks:'])]).toEqual([
    'refused',
    'refused',
  ]);
});

test('changes here and in other tabs are heard, and the page’s other doors hear of an import', async () => {
  const events = new EventTarget();
  const door = open(here, events);
  const texts = createTexts({ storage: () => here, events, now: () => 1 })('essay');
  const heard: string[] = [];
  door.subscribe(() => heard.push('archive'));
  texts.subscribe(() => heard.push('texts'));
  put(there, 'texts', { 'essay/text': { at: 2, value: 'x' } });
  await door.import(await fileOf(there));
  expect(heard.sort()).toEqual(['archive', 'texts']);
  events.dispatchEvent(Object.assign(new Event('storage'), { key: null }));
  events.dispatchEvent(Object.assign(new Event('storage'), { key: 'of another site' }));
  expect(heard).toHaveLength(4);
});
