import { expect, test, vi } from 'vitest';
import { NOTHING_LEFT } from '../../browser/device/archive/index.ts';
import type { Failure, Undo } from '../../browser/device/archive/index.ts';
import type { Recording, Recordings } from '../../browser/device/recordings.ts';
import { eraseLines } from './erasing.ts';

const recording = (slug: string): Recording => ({ loop: 'x', slug, sound: new Blob([slug]) });

/** Recordings in memory, which fail with `failing` while it is there. */
function fakeRecordings(...slugs: string[]) {
  const all = new Map(slugs.map((slug) => [slug, recording(slug)]));
  const fake: Recordings & { failing?: Error; readonly slugs: () => string[] } = {
    slugs: () => [...all.keys()],
    all: () => [...all.values()],
    of: (_, slug) => all.get(slug),
    async keep(recordings) {
      if (fake.failing) throw fake.failing;
      for (const one of recordings) all.set(one.slug, one);
    },
    async remove(recordings) {
      if (fake.failing) throw fake.failing;
      for (const { slug } of recordings) all.delete(slug);
    },
    refresh: async () => undefined,
    subscribe: () => () => undefined,
  };
  return fake;
}
/** A door that erases, and whose undo leaves nothing behind. */
function fakeDoor(result?: Failure) {
  const undo = vi.fn<Undo>(async () => NOTHING_LEFT);
  return { undo, erase: vi.fn(async (): Promise<Undo | Failure> => result ?? undo) };
}
const undoOf = (done: Undo | Failure): Undo => {
  if (typeof done === 'string') throw new Error(done);
  return done;
};

test('recordings are erased with the rest, and one undo brings both back', async () => {
  const [door, recordings] = [fakeDoor(), fakeRecordings('a', 'b')];
  const undo = undoOf(await eraseLines(['loop-ready/ticks', 'recordings'], door, recordings));
  expect(door.erase).toHaveBeenCalledWith(['loop-ready/ticks']);
  expect(recordings.slugs()).toEqual([]);
  expect(await undo()).toEqual(NOTHING_LEFT);
  expect(recordings.slugs()).toEqual(['a', 'b']);
  expect(door.undo).toHaveBeenCalledOnce();
});

test('other lines leave recordings alone, and recordings alone leave the rest', async () => {
  const [door, recordings] = [fakeDoor(), fakeRecordings('a')];
  await eraseLines(['loop-ready/ticks'], door, recordings);
  expect(recordings.slugs()).toEqual(['a']);
  door.erase.mockClear();
  await eraseLines(['recordings'], door, recordings);
  expect(recordings.slugs()).toEqual([]);
  expect(door.erase).not.toHaveBeenCalled();
});

test('where one of the two fails, nothing is erased', async () => {
  const recordings = fakeRecordings('a');
  expect(await eraseLines(['loop-ready/ticks', 'recordings'], fakeDoor('refused'), recordings)).toBe('refused');
  expect(recordings.slugs()).toEqual(['a']);
  recordings.failing = new DOMException('', 'AbortError');
  const door = fakeDoor();
  expect(await eraseLines(['loop-ready/ticks', 'recordings'], door, recordings)).toBe('refused');
  expect(door.undo).toHaveBeenCalledOnce();
});

test('an undo without room says so, changes nothing, and can be tried again', async () => {
  const [door, recordings] = [fakeDoor(), fakeRecordings('a')];
  const undo = undoOf(await eraseLines(['loop-ready/ticks', 'recordings'], door, recordings));
  recordings.failing = new DOMException('', 'QuotaExceededError');
  expect(await undo()).toBe('full');
  expect(door.undo).not.toHaveBeenCalled();
  delete recordings.failing;
  expect(await undo()).toEqual(NOTHING_LEFT);
  expect(recordings.slugs()).toEqual(['a']);
});

test('an answer that was recorded since stays, and is named', async () => {
  const [door, recordings] = [fakeDoor(), fakeRecordings('a', 'b')];
  const undo = undoOf(await eraseLines(['recordings'], door, recordings));
  const since = recording('a');
  await recordings.keep([since]);
  expect(await undo()).toEqual({ changed: new Map([['Recordings', 1]]), kept: 0 });
  expect(recordings.of('x', 'a')).toBe(since);
  expect(recordings.slugs().toSorted()).toEqual(['a', 'b']);
});
