import { beforeEach, expect, test } from 'vitest';
import { FakeStorage } from '../../../../tests/lib/fake-storage.ts';
import { createAnswers } from '../../device/answers.ts';
import type { AnswerStore } from '../../device/answers.ts';
import { createDeleting, keptAlready, keptAt, versionLine, wentBack } from './versions.ts';

/** By the clock of this machine, whatever its time zone. */
const FIRST = new Date(2026, 10, 29, 9, 5).getTime();
const version = (at: number, text: string, day = '2026-11-29') => ({ id: String(at).padStart(15, '0'), text, day });

let store: AnswerStore;
let storage: FakeStorage;
let clock: number;
const open = () =>
  createAnswers({ storage: () => storage, events: new EventTarget(), now: () => (clock += 1000) }).of('late-launch');
beforeEach(() => {
  storage = new FakeStorage();
  clock = FIRST;
  store = open();
  for (const text of ['one', 'two', 'three']) store.keep({ text, day: '2026-11-29' });
});
const texts = () =>
  open()
    .versions()
    .map(({ text }) => text);

test('two versions of one day that begin alike have lines of their own', () => {
  expect(versionLine(version(FIRST, 'I stopped a launch.'), 9)).toBe('November 29, 2026, 09:05, 4 words: I stopped…');
  expect(versionLine(version(FIRST + 60_000, 'I stopped a launch today.'), 9)).toBe(
    'November 29, 2026, 09:06, 5 words: I stopped…',
  );
  expect(versionLine(version(FIRST, 'I'), 9)).toBe('November 29, 2026, 09:05, 1 word: I');
});

test('no time is told that does not fit the day: kept in another time zone, or an id that is no moment', () => {
  expect(keptAt(version(FIRST, '', '2026-11-24'))).toBe('November 24, 2026');
  expect(keptAt({ id: 'first', day: '2026-11-24' })).toBe('November 24, 2026');
});

test('a text that is kept already is not kept twice, and its version is named', () => {
  const versions = [version(FIRST + 60_000, 'two'), version(FIRST, 'one')];
  expect(keptAlready(versions, 'one')).toBe('This text is kept already, as the version of November 29, 2026, 09:05.');
  expect(keptAlready(versions, 'three')).toBeUndefined();
});

test('going back names the version, and what became of the text before it', () => {
  expect(wentBack(version(FIRST, 'one'), 'two')).toBe(
    'Back to the version of November 29, 2026, 09:05. The text before it is kept as a version.',
  );
  expect(wentBack(version(FIRST, 'one'), ' \n')).toBe('Back to the version of November 29, 2026, 09:05.');
});

test('deleted versions come back, the latest first, in their place in the list', () => {
  const deleting = createDeleting(store);
  expect([deleting.undoName(), deleting.undo()]).toEqual([undefined, undefined]);
  const [three, two] = store.versions();
  if (!three || !two) throw new Error('Nothing was kept.');
  expect(deleting.drop(two)).toBe(`Deleted the version of ${keptAt(two)}.`);
  deleting.drop(three);
  expect(texts()).toEqual(['one']);
  expect(deleting.undoName()).toBe(`Undo: bring back the version of ${keptAt(three)}`);
  expect(deleting.undo()).toEqual({ said: 'It is back.', line: `version-${three.id}` });
  expect(texts()).toEqual(['three', 'one']);
  deleting.undo();
  expect(texts()).toEqual(['three', 'two', 'one']);
  expect(deleting.undoName()).toBeUndefined();
});

test('what keeps a deletion from being stored is said', () => {
  storage.quota = 0;
  const [latest] = store.versions();
  const said = latest && createDeleting(store).drop(latest);
  expect(store.problem()).toBeDefined();
  expect(said).toBe(store.problem()?.message);
});
