import { beforeEach, describe, expect, test } from 'vitest';
import { FakeStorage } from '../../../tests/lib/fake-storage.ts';
import { createAnswers } from './answers.ts';
import { createTexts } from './texts.ts';

const DAY = 86_400_000;
let storage: FakeStorage;
let clock: number;
beforeEach(() => {
  storage = new FakeStorage();
  clock = 200 * DAY;
});
const outside = () => ({ storage: () => storage, events: new EventTarget(), now: () => (clock += 1) });
const put = (key: string, at: number, value: unknown) =>
  storage.setItem(`loop-ready/${key}`, JSON.stringify({ version: 1, at, value }));

test('marks of taking back go after 90 days; younger ones, and what is no such mark, stay', () => {
  const old = clock - 91 * DAY;
  const gone = { 'texts:e/kept/1': '', 'texts:e/left/r': false, 'answers:a/version/1': { text: '', day: '' }, 'answers:a/score/1': -1, 'answers:a/clock': { run: 0, since: 0 } }; // prettier-ignore
  const live = { 'texts:e/text': 'x', 'texts:e/left/s': true, 'answers:a/version/2': { text: 'x', day: '' }, 'answers:a/score/2': 0, 'answers:a/clock-2': { run: 1, since: 0 } }; // prettier-ignore
  for (const [key, value] of Object.entries({ ...gone, ...live })) put(key, old, value);
  put('texts:e/kept/2', clock - 89 * DAY, '');
  storage.setItem('loop-ready/texts:e/kept/3', JSON.stringify({ version: 2, at: old, value: '' }));
  createTexts(outside());
  createAnswers(outside());
  const left = Object.keys(storage).filter((key) => key.startsWith('loop-ready/'));
  expect(left.map((key) => key.slice('loop-ready/'.length)).sort()).toEqual(
    [...Object.keys(live), 'texts:e/kept/2', 'texts:e/kept/3'].sort(),
  );
});

describe('deleting everything on a question', () => {
  const work = () => {
    const [texts, answers] = [createTexts(outside()), createAnswers(outside())];
    const [text, answer] = [texts('answer-late'), answers.of('late')];
    text.save('I called.', '');
    text.save('I called her.', 'something else');
    text.leave('r', true);
    text.leave('r', false);
    answer.keep({ text: 'one', day: '2026-11-24' });
    answer.drop(answer.versions()[0]?.id ?? '');
    answer.keep({ text: 'two', day: '2026-11-24' });
    answer.setScore('x', 1);
    texts('answer-late-launch').save('Another.', '');
    return { text, answer, texts };
  };
  const keys = () => Object.keys(storage).filter((key) => /:(answer-)?late\//.test(key));

  test('leaves no word of it, kept drafts and marks of taking back included; another question stays', () => {
    const { text, answer, texts } = work();
    expect(keys()).toHaveLength(7);
    text.erase();
    answer.erase();
    expect(keys()).toEqual([]);
    expect([text.get(), text.kept(), answer.versions(), answer.score('x')]).toEqual(['', [], [], undefined]);
    expect(texts('answer-late-launch').get()).toBe('Another.');
  });

  test('is undone byte for byte', () => {
    const { text, answer } = work();
    const stored = () => Object.fromEntries(keys().sort().map((key) => [key, storage.getItem(key)])); // prettier-ignore
    const before = stored();
    for (const undo of [text.erase(), answer.erase()]) undo();
    expect(stored()).toEqual(before);
  });

  test('undone after something new was written keeps both', () => {
    const { text } = work();
    const undo = text.erase();
    text.save('Begun anew.', '');
    undo();
    expect(text.get()).toBe('Begun anew.');
    expect(text.kept().map(({ text: kept }) => kept)).toContain('I called her.');
  });

  test('reaches what only waits in memory, and what is in a document that could not be moved', () => {
    storage.setItem('loop-ready/texts', JSON.stringify({ version: 1, fields: { 'answer-late/text': { at: 1, value: 'Old.' }, 'essay/text': { at: 1, value: 'E' } } })); // prettier-ignore
    storage.quota = storage.getItem('loop-ready/texts')?.length ?? 0;
    const text = createTexts(outside())('answer-late');
    text.save('No room.', 'Old.');
    text.erase();
    storage.quota = Number.POSITIVE_INFINITY;
    const again = createTexts(outside());
    expect([again('answer-late').get(), again('essay').get()]).toEqual(['', 'E']);
    expect(JSON.stringify({ ...storage })).not.toMatch(/Old\.|No room\./);
  });
});
