import { expect, test } from 'vitest';
import { FakeStorage } from '../../../tests/lib/fake-storage.ts';
import { fileOf, open } from '../../../tests/lib/fake-data.ts';
import type { Plan } from '../../browser/device/archive/index.ts';
import { futureWords, planLines, skippedWords } from './import-words.ts';

const of = (fields: Readonly<Record<string, unknown>>) =>
  JSON.stringify({
    version: 1,
    fields: Object.fromEntries(Object.entries(fields).map(([path, value]) => [path, { at: 1, value }])),
  });

/** What a preview says of a file with `theirs` where `ours` is stored, as `title: words`. */
async function preview(theirs: Readonly<Record<string, string>>, ours: Readonly<Record<string, string>> = {}) {
  const [there, here] = [new FakeStorage(), new FakeStorage()];
  for (const [storage, stored] of [
    [there, theirs],
    [here, ours],
  ] as const)
    for (const [name, text] of Object.entries(stored)) {
      const [kind = '', id] = name.split('/');
      if (id) storage.place.items.set(`${kind}/${id}`, text);
      else storage.setItem(`loop-ready/${name}`, text);
    }
  return planLines(await open(here).plan(await fileOf(there))).map(({ title, words }) => `${title}: ${words}`);
}
const at = (moment: number, fields: Readonly<Record<string, unknown>>) =>
  of(fields).replaceAll('"at":1', `"at":${moment}`);

test('a preview counts what the list counts, under the names of the list', async () => {
  const story = (changed: string) => of({ title: 'A', situation: 'B', result: 'C', changed });
  const file = {
    'stories/a': story('1'),
    'stories/b': story('1'),
    offers: of({ 'a/base': '1', 'b/base': '2', 'b/name': '' }),
    texts: of({ 'a/text': 'x', 'a/before': 'x' }),
    answers: of({ 'a/version/1': { text: 'v', day: '' }, 'a/score/x': 1 }),
  };
  expect(await preview(file)).toEqual([
    'Essays and answers: New: 1 draft, 1 version, 1 score.',
    'Stories: New: 2 stories.',
    'Offers: New: 2 fields filled in.',
  ]);
  expect(await preview(file, { 'stories/a': at(0, { title: 'A', changed: '0' }) })).toContain(
    'Stories: New: 1 story. Newer in the file: 1 story.',
  );
  expect(await preview(file, file)).toContain('Stories: The same: 2 stories.');
});

test('a preview counts a question of a mock loop once it is over, whichever side says so', async () => {
  const plan = { format: 'loop', level: 'L6', seed: 1, made: '2026-11-30', interviews: [] };
  const loop = { plan, 'times-a': [90], 'times-b': [60] };
  expect(await preview({ 'mock-loops/x': of({ ...loop, 'done-a': true }) })).toEqual([
    'Mock loops: New: 1 loop, 1 question answered.',
  ]);
  expect(await preview({ 'mock-loops/x': of(loop) }, { 'mock-loops/x': at(0, { 'done-a': true }) })).toEqual([
    'Mock loops: New: 1 loop, 1 question answered.',
  ]);
});

test('a preview says newer, conflicting and taken away, and does not pass over what nobody counts', async () => {
  const mine = { ticks: at(2, { 'l/a': true, 'l/b': true, 'l/c': true }) };
  const theirs = JSON.stringify({
    version: 1,
    fields: { 'l/a': { at: 3, value: false }, 'l/b': { at: 1, value: false }, 'l/c': { at: 2, value: false } },
  });
  expect(await preview({ ticks: theirs }, mine)).toEqual([
    'Ticks: Newer in the file: 1 tick. Newer here: 1 tick. As old as here but different, so left as here: 1 tick.',
  ]);
  const plan = (minutes: string, moment: number) =>
    JSON.stringify({ version: 1, fields: { date: { at: 1, value: 'd' }, minutes: { at: moment, value: minutes } } });
  const [line] = await preview({ 'plan/mine': plan('60', 5) }, { 'plan/mine': plan('45', 1) });
  expect(line).toMatch(/^Day-by-day plan: Newer in the file: details\. The same: 1 plan\. Of 1 entry both versions/);
  const best = { quizzes: of({ 'best/q': { right: 1, of: 2 } }) };
  expect(await preview(best, best)).toEqual(['Quizzes: The same as here.']);
  expect(await preview({ texts: at(2, { 'a/text': 'theirs' }) }, { texts: of({ 'a/text': 'ours' }) })).toEqual([
    'Essays and answers: Newer in the file: 1 draft. Of 1 draft both versions are kept: the later one, and the other beside it.',
  ]);
});

test('a preview says what is not imported, by its own name, and what is put aside', async () => {
  const file = { texts: of({ 'a/text': 'x' }), answers: of({ 'a/score/x': 1 }) };
  expect(await preview(file, { texts: '{"version":9}' })).toEqual([
    expect.stringMatching(/^Drafts: Not imported: a newer version/),
    'Essays and answers: New: 1 score.',
  ]);
  expect(await preview(file, { texts: '{broken' })).toContain(
    'Drafts: New: 1 draft. What is here cannot be read and is put aside unharmed.',
  );
  const [blocked] = planLines({
    kinds: (await open(new FakeStorage()).plan(await fileOf(withTick()))).kinds.map((kind) => ({
      ...kind,
      here: 'blocked',
    })),
    changes: new Map(),
    fromTheFuture: 0,
  });
  expect(blocked?.words).toMatch(/^Not imported: your browser/);
});

function withTick(): FakeStorage {
  const storage = new FakeStorage();
  storage.setItem('loop-ready/ticks', of({ 'l/a': true }));
  return storage;
}

test('what is left in the file is named, the first few of many', () => {
  const skipped = [
    ...Array.from({ length: 7 }, (_, n) => ({ name: `kind-${n}`, why: 'unknown' as const })),
    { name: 'ticks', why: 'newer' as const },
    { name: 'x'.repeat(100), why: 'raw' as const },
  ];
  const said = skippedWords({ documents: new Map(), skipped }).join(' ');
  expect(said).toContain('“kind-4” and 2 more.');
  expect(said).toContain('newer version of this site, so not imported: “ticks”.');
  expect(said).toContain(`“${'x'.repeat(40)}…”`);
  expect(skippedWords({ documents: new Map(), skipped: [] })).toEqual([]);
});

test('dates to come', () => {
  const plan = (fromTheFuture: number, changes = 1): Plan => ({
    kinds: [],
    changes: new Map(Array.from({ length: changes }, (_, at) => [`key ${at}`, ''])),
    fromTheFuture,
  });
  expect([futureWords(plan(0)), futureWords(plan(1)).slice(0, 24)]).toEqual(['', '1 entry in the file has ']);
  expect(futureWords(plan(1, 0))).toBe('');
});
