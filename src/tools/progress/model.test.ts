import { expect, test } from 'vitest';
import { FakeStorage } from '../../../tests/lib/fake-storage.ts';
import { open } from '../../../tests/lib/fake-data.ts';
import type { Recording } from '../../browser/device/recordings.ts';
import { failureWords, rows, sizeWords, totalWords, undoneWords } from './model.ts';

/** The lines of a storage, as `title: much`. */
async function lines(stored: Readonly<Record<string, string>>, recordings: readonly Recording[] = []) {
  const storage = new FakeStorage();
  for (const [name, text] of Object.entries(stored)) storage.setItem(`loop-ready/${name}`, text);
  const snapshot = await open(storage).look();
  const all = rows(snapshot, recordings);
  return {
    all,
    said: all.filter(({ isThere }) => isThere).map(({ title, much }) => `${title}: ${much}`),
    total: totalWords(all, snapshot),
  };
}
const of = (fields: Readonly<Record<string, unknown>>) =>
  JSON.stringify({
    version: 1,
    fields: Object.fromEntries(Object.entries(fields).map(([path, value]) => [path, { at: 1, value }])),
  });

test('each kind is counted in a reader’s words', async () => {
  const { said } = await lines({
    ticks: of({ 'day/a': true, 'day/b': false }),
    quizzes: of({
      'answer/q/one': 'a',
      'answer/q/two': '',
      'last/q': { right: 1, of: 2 },
      'best/q': { right: 1, of: 2 },
    }),
    reading: of({ last: { address: '/', title: '', section: '' } }),
    settings: of({ theme: 'dark', slashKey: 'off' }),
    texts: of({ 'a/text': 'x', 'b/text': '', 'a/before': 'x', 'a/kept/1': 'y', 'a/left/r': true }),
    answers: of({
      'a/version/1': { text: 'v', day: '' },
      'a/version/2': { text: '', day: '' },
      'a/score/x': 0,
      'a/score/y': -1,
      'own-1/question': 'Why?',
      'a/clock': { run: 0, since: 0 },
    }),
  });
  expect(said.map((line) => line.replace(/ · \d+ bytes$/, ''))).toEqual([
    // What an answer is stored in is one line.
    'Essays and answers: 1 draft, 1 draft set aside, 1 remark set aside, 1 version, 1 score, 1 question of yours',
    'Ticks: 1 tick',
    'Quizzes: 1 choice, 1 result',
    'Reading place: 1 place',
    'Settings: 2 settings',
  ]);
});

test('an earlier value of a card is no card', async () => {
  const storage = new FakeStorage();
  const graded = { due: 1 };
  storage.place.items.set('cards/principles--a', of({ schedule: graded, 'schedule/1': graded, 'schedule/2': graded }));
  const all = rows(await open(storage).look(), []);
  expect(all.find(({ title }) => title === 'Flashcards')?.much).toMatch(/^1 card ·/);
});

test('one line is erased with all it is stored in; what cannot be read keeps a line of its own', async () => {
  const texts = of({ 'a/text': 'x' });
  const together = await lines({ texts, answers: of({ 'a/score/x': 1 }) });
  expect(together.all.find(({ kinds }) => kinds.includes('answers'))).toMatchObject({
    title: 'Essays and answers',
    keys: ['loop-ready/texts:', 'loop-ready/answers:'],
  });
  expect((await lines({ texts })).all[0]?.keys).toEqual(['loop-ready/texts:']);
  const apart = (await lines({ texts, answers: '{broken' })).all.filter(({ isThere }) => isThere);
  expect(apart.map(({ title, raw, keys }) => [title, raw, keys])).toEqual([
    ['Drafts', undefined, ['loop-ready/texts:']],
    ['Rehearsals', '{broken', ['loop-ready/answers:']],
  ]);
});

test('what cannot be read is shown as such, and can be saved as it is', async () => {
  const { all } = await lines({
    ticks: '{broken',
    quizzes: '{"version":9}',
    'texts/corrupt-1': 'x',
    'marks:a': '{broken',
    'marks:b': '{"version":9}',
    recipes: '{}',
    theme: 'dark',
  });
  expect(all.flatMap(({ title, raw }) => (raw === undefined ? [] : [[title, raw]]))).toEqual([
    ['Ticks', '{broken'],
    ['Quizzes', '{"version":9}'],
    ['Question marks, put aside', '{broken'],
    ['marks:b', '{"version":9}'],
    ['recipes', '{}'],
    ['Drafts, put aside', 'x'],
  ]);
});

test('an empty browser is said to be empty; else there is a sum', async () => {
  expect((await lines({})).total).toContain('Nothing is kept');
  expect((await lines({ ticks: 'é'.repeat(1000) })).total).toContain('In all 2 kB.');
});

test('sizes', () => {
  expect([0, 1, 999, 1000, 14_400, 999_499, 999_500, 2_340_000].map(sizeWords)).toEqual([
    '0 bytes',
    '1 byte',
    '999 bytes',
    '1 kB',
    '14 kB',
    '999 kB',
    '1.0 MB',
    '2.3 MB',
  ]);
});

test('offers are counted as their lines count them: names apart, and what is for all of them', async () => {
  const { said } = await lines({
    offers: of({ 'a/name': 'AA', 'a/base': '1', 'b/name': 'BB', 'b/base': '2', 'all/shown': 'ab', 'all/growth': '5' }),
  });
  expect(said).toEqual(['Offers: 2 fields filled in, 2 offers named, 1 field for all offers · 214 bytes']);
});

test('failures, and what an undo left', () => {
  expect(failureWords('full')).toContain('no room');
  expect(failureWords('refused')).toContain('did not let');
  expect(undoneWords({ changed: new Map(), kept: 0 })).toContain('as it was before');
  expect(
    undoneWords({
      changed: new Map([
        ['texts', 2],
        ['ticks', 1],
        ['answers', 1],
      ]),
      kept: 0,
    }),
  ).toContain(
    // prettier-ignore
    'Essays and answers, 3 entries; Ticks, 1 entry.',
  );
  expect(undoneWords({ changed: new Map([['texts', 1]]), kept: 1 })).toMatch(
    /1 entry\. One text from before could not go back to its place, so it is kept as a version\./,
  );
});

test('recordings have a line of their own below their loops, with their number and size, and are not in the sum', async () => {
  const one = { loop: 'a', slug: 'b', sound: new Blob(['x'.repeat(1_250_000)]) };
  const { all, said, total } = await lines({}, [one, { ...one, slug: 'c' }]);
  const titles = all.map(({ title }) => title);
  expect(titles[titles.indexOf('Recordings') - 1]).toBe('Mock loops');
  expect(said).toEqual(['Recordings: 2 recordings · 2.5 MB']);
  expect(total).toBe('In all 0 bytes without the recordings. A browser lets a site keep at least 5 MB.');
  expect((await lines({})).all.find(({ title }) => title === 'Recordings')).toMatchObject({ much: 'Nothing yet' });
});
