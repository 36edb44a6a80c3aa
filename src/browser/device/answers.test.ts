import { beforeEach, expect, test } from 'vitest';
import { createAnswers } from './answers.ts';
import { FakeStorage } from '../../../tests/lib/fake-storage.ts';

let storage: FakeStorage;
let clock: number;
beforeEach(() => {
  storage = new FakeStorage();
  clock = 1000;
});
const open = () => createAnswers({ storage: () => storage, events: new EventTarget(), now: () => (clock += 1) });

test('versions are kept by question, the latest first, and can be dropped', () => {
  const answers = open().of('late-launch');
  answers.keep({ text: 'one', day: '2026-11-24' });
  answers.keep({ text: 'two', day: '2026-11-25' });
  expect(
    open()
      .of('late-launch')
      .versions()
      .map(({ text }) => text),
  ).toEqual(['two', 'one']);
  expect(open().of('late').versions()).toEqual([]);
  answers.drop(answers.versions()[0]?.id ?? '');
  expect(
    open()
      .of('late-launch')
      .versions()
      .map(({ text }) => text),
  ).toEqual(['one']);
});

test('scores are by criterion, and can be taken back', () => {
  const answers = open().of('late-launch');
  answers.setScore('abc', 2);
  expect([answers.score('abc'), answers.score('abd')]).toEqual([2, undefined]);
  answers.setScore('abc', undefined);
  expect(open().of('late-launch').score('abc')).toBeUndefined();
});

test('the clock survives; without one it stands at zero', () => {
  const answers = open();
  expect(answers.of('a').clock()).toEqual({ run: 0, since: 0 });
  answers.of('a').setClock({ run: 5, since: 7 });
  expect(open().of('a').clock()).toEqual({ run: 5, since: 7 });
});

test('own questions are listed until they are forgotten', () => {
  const answers = open();
  answers.setOwn('own-1', 'Why Amazon?');
  expect(open().own()).toEqual([{ id: 'own-1', question: 'Why Amazon?' }]);
  answers.setOwn('own-1', '');
  expect(open().own()).toEqual([]);
});
