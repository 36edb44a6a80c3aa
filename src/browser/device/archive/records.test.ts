import { beforeEach, expect, test } from 'vitest';
import { ALL_KINDS, bring, bytes, contents, fileOf, NOW, open } from '../../../../tests/lib/fake-data.ts';
import { Browser } from '../../../../tests/lib/fake-records.ts';
import { FakeStorage } from '../../../../tests/lib/fake-storage.ts';
import { readFile, writeFile } from './index.ts';

const full = new DOMException('no room', 'QuotaExceededError');
const record = (fields: object, more: object = {}) => JSON.stringify({ version: 2, ...more, fields });
const ticks = (at: number, value: boolean) => JSON.stringify({ at, value, version: 1 });

let here: FakeStorage;
let there: FakeStorage;
beforeEach(() => {
  here = new FakeStorage();
  there = new FakeStorage();
});
const put = (browser: FakeStorage, id: string, text: string) => browser.place.items.set(`notes/${id}`, text);
const stored = (id: string) => JSON.parse(String(here.place.items.get(`notes/${id}`))) as unknown;
const read = (documents: object) =>
  readFile(bytes(JSON.stringify({ format: 'loop-ready', version: 1, documents })), ALL_KINDS);

test('records are one document of the file, earlier values among them, and what cannot be read is kept raw', async () => {
  put(here, 'a', record({ title: { at: 2, value: 'new' }, 'title/1': { at: 1, value: 'old' } }));
  put(here, 'b', record({}, { erased: 9 }));
  put(here, 'c', '{broken');
  put(here, 'd', '{"version":9}');
  expect(JSON.parse(writeFile(await open(here).look(), NOW))).toMatchObject({
    documents: {
      notes: { version: 2, fields: { 'a/title': { at: 2, value: 'new' }, 'a/title/1': { at: 1, value: 'old' } } },
    },
    raw: { 'notes/c': '{broken', 'notes/d': '{"version":9}' },
  });
});

test('a document of an older version is lifted record by record', () => {
  const file = read({ notes: { version: 1, fields: { 'a/name': { at: 1, value: 'x' }, 'b/name': { at: 1, value: 'y' } } } }); // prettier-ignore
  if ('what' in file) throw new Error(file.what);
  expect([...(file.documents.get('notes')?.fields.keys() ?? [])]).toEqual(['a/title', 'b/title']);
});

test.each<[fields: object, what: RegExp]>([
  [{ title: { at: 1, value: 'x' } }, /fields\["title"\]: there should be a path with an id and a name/],
  [{ 'a/title': { at: 1, value: 7 } }, /fields\["a\/title"\]\.value/],
])('a file with %j is refused', (fields, what) => {
  expect(read({ notes: { version: 2, fields } })).toMatchObject({ what: expect.stringMatching(what) as string });
});

test('the later wins and the other is an earlier value; a record erased here is there again', async () => {
  put(here, 'a', record({ title: { at: 2, value: 'ours' } }, { later: 7 }));
  put(here, 'b', record({}, { erased: 50 }));
  put(there, 'a', record({ title: { at: 3, value: 'theirs' } }));
  put(there, 'b', record({ title: { at: 3, value: 'again' } }));
  const { kinds } = await open(here).plan(await fileOf(there));
  expect(kinds.map(({ tally }) => tally)).toMatchObject([{ added: 1, newerInFile: 1, keptDrafts: 1 }]);
  await bring(here, await fileOf(there));
  expect(stored('a')).toEqual({
    later: 7,
    version: 2,
    fields: { title: { at: 3, value: 'theirs' }, 'title/2': { at: 2, value: 'ours', unseen: true } },
  });
  expect(stored('b')).toEqual({ version: 2, fields: { title: { at: 3, value: 'again' } } });
});

test('an unreadable record is put aside by an import, one of a newer version left alone', async () => {
  put(here, 'a', '{broken');
  put(here, 'b', '{"version":9}');
  for (const id of ['a', 'b']) put(there, id, record({ title: { at: 3, value: 'theirs' } }));
  await bring(here, await fileOf(there));
  expect(contents(here)).toEqual({
    'notes/a': record({ title: { at: 3, value: 'theirs' } }),
    'notes/a/corrupt-1': '{broken',
    'notes/b': '{"version":9}',
  });
});

test('erasing a kind of records takes all of them and their marks; what was written since stays at the undo', async () => {
  put(here, 'a', record({ title: { at: 2, value: 'x' } }));
  put(here, 'b', record({}, { erased: 9 }));
  const undo = await open(here).erase(['loop-ready/notes:']);
  expect(contents(here)).toEqual({});
  put(here, 'a', record({ result: { at: 5, value: 'since' } }));
  expect(typeof undo === 'string' ? undo : await undo()).toEqual({ changed: new Map([['notes', 1]]), kept: 0 });
  expect(stored('a')).toMatchObject({ fields: { title: { value: 'x' }, result: { value: 'since' } } });
});

test('a value that was erased stays as an earlier one where another was set since', async () => {
  put(here, 'a', record({ title: { at: 2, value: 'x' }, 'title/1': { at: 1, value: 'w' } }));
  const undo = await open(here).erase(['loop-ready/notes:']);
  put(here, 'a', record({ title: { at: 5, value: 'since' }, 'title/4': { at: 4, value: 'sin' } }));
  expect(typeof undo === 'string' ? undo : await undo()).toEqual({ changed: new Map([['notes', 1]]), kept: 0 });
  expect(stored('a')).toEqual({
    version: 2,
    fields: {
      title: { at: 5, value: 'since' },
      'title/4': { at: 4, value: 'sin' },
      'title/2': { at: 2, value: 'x', unseen: true },
      'title/1': { at: 1, value: 'w' },
    },
  });
});

test('both stores or neither: no room in one of them leaves the other as it was', async () => {
  here.setItem('loop-ready/ticks:l/a', ticks(1, true));
  there.setItem('loop-ready/ticks:l/a', ticks(2, false));
  put(there, 'a', record({ title: { at: 3, value: 'x' } }));
  const [before, file] = [contents(here), await fileOf(there)];
  here.place.failsToWrite = full;
  expect(await open(here).import(file)).toBe('full');
  expect(contents(here)).toEqual(before);
  here.place.failsToWrite = undefined;
  here.place.failsToComplete = full;
  expect(await open(here).import(file)).toBe('full');
  expect(contents(here)).toEqual(before);
  here.place.failsToComplete = undefined;
  here.quota = 0;
  expect(await open(here).import(file)).toBe('full');
  expect(contents(here)).toEqual(before);
});

test('where the database is refused, the rest is imported, and the preview says what is not', async () => {
  there.setItem('loop-ready/ticks:l/a', ticks(2, false));
  put(there, 'a', record({ title: { at: 3, value: 'x' } }));
  const file = await fileOf(there);
  here.place.failsToRead = new DOMException('denied', 'SecurityError');
  expect((await open(here).plan(file)).kinds.map((kind) => kind.here)).toEqual(['none', 'blocked']);
  const undo = await bring(here, file);
  expect(here.getItem('loop-ready/ticks:l/a')).toBe(ticks(2, false));
  expect(await undo()).toEqual({ changed: new Map(), kept: 0 });
  expect(here.length).toBe(0);
});

test('what a page left behind as it went is shown and taken along', async () => {
  const browser = new Browser();
  const tab = browser.open();
  await tab.notes.ready;
  browser.place.failsToWrite = full;
  await tab.notes.set('a', [['title', 'typed last']]);
  tab.events.dispatchEvent(new Event('pagehide'));
  browser.place.failsToWrite = undefined;
  const snapshot = await open(browser.storage).look();
  expect(snapshot.kinds.at(-1)?.document?.fields.get('a/title')?.value).toBe('typed last');
  expect(snapshot.strays).toEqual([]);
});

test('other tabs and this page hear of records that an import wrote', async () => {
  const browser = new Browser();
  const tab = browser.open();
  await tab.notes.ready;
  put(there, 'a', record({ title: { at: 3, value: 'x' } }));
  const door = open(browser.storage, undefined, browser.channel('archive'));
  let heard = 0;
  door.subscribe(() => (heard += 1));
  await door.import(await fileOf(there));
  await tab.notes.history('a');
  expect([heard, tab.notes.all().get('a')?.get('title')]).toEqual([1, 'x']);
  await tab.notes.set('b', [['title', 'y']]);
  expect(heard).toBe(2);
});
