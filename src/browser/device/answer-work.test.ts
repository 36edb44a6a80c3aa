import { expect, test } from 'vitest';
import { FakeStorage } from '../../../tests/lib/fake-storage.ts';
import { answerWork, lastWorkedOn } from './answer-work.ts';
import { createAnswers } from './answers.ts';
import { createTexts } from './texts.ts';

let clock = 0;
const open = (storage = new FakeStorage()) => {
  const outside = { storage: () => storage, events: new EventTarget(), now: () => (clock += 1) };
  const [texts, answers] = [createTexts(outside), createAnswers(outside)];
  return { texts, answers, work: () => answerWork(texts.fields(), answers.fields()) };
};

test('words, versions and the last moment, by question', () => {
  const { texts, answers, work } = open();
  texts('answer-late').save('I called the director.', '');
  answers.of('late').keep({ text: 'one', day: '2026-11-24' });
  answers.of('other').setScore('abc', 2);
  texts('essay').save('An essay is no answer.', '');
  answers.of('essay').keep({ text: 'Nor is its version.', day: '2026-11-24' });
  answers.of('essay').setScore('rubric-prompt', 3);
  expect([...work().keys()].sort()).toEqual(['late', 'other']);
  expect(work().get('late')).toMatchObject({ words: 4, versions: 1 });
  expect(lastWorkedOn(work(), () => true)).toBe('other');
  expect(lastWorkedOn(work(), (id) => id !== 'other')).toBe('late');
});

test('what was deleted or taken back is no work', () => {
  const { texts, answers, work } = open();
  const of = answers.of('late');
  texts('answer-late').save('I called.', '');
  of.keep({ text: 'one', day: '2026-11-24' });
  of.setScore('abc', 2);
  of.setClock({ run: 9, since: 0 });
  answers.setOwn('own-1', 'Why?');
  texts('answer-late').save(' ', 'I called.');
  for (const { id } of of.versions()) of.drop(id);
  of.setScore('abc', undefined);
  of.setClock({ run: 0, since: 0 });
  answers.setOwn('own-1', '');
  expect(work().size).toBe(0);
  expect(lastWorkedOn(work(), () => true)).toBeUndefined();
});

test('hostile paths and values harm nothing', () => {
  const at = 1;
  const texts = new Map<string, { at: number; value: unknown }>([
    ['answer-__proto__/text', { at, value: 'x' }],
    ['answer-a/b/text', { at, value: 'x' }],
    ['answer-c/text', { at, value: 7 }],
  ]);
  const answers = new Map<string, { at: number; value: unknown }>([
    ['d/version/1', { at, value: 'x' }],
    ['e/clock', { at, value: null }],
  ]);
  expect([...answerWork(texts, answers).keys()]).toEqual(['__proto__']);
});
