import fc from 'fast-check';
import { expect, test } from 'vitest';
import { awake, elapsed, face, isRunning, mark, pause, start, STOPPED } from './clock.ts';

test('runs, stands while paused, and goes on', () => {
  const running = start(STOPPED, 1000);
  expect(elapsed(running, 61_000)).toBe(60_000);
  const paused = pause(running, 61_000);
  expect([isRunning(paused), elapsed(paused, 999_000)]).toEqual([false, 60_000]);
  expect(elapsed(start(paused, 999_000), 1_000_000)).toBe(61_000);
});

test('starting twice changes nothing', () => {
  const running = start(STOPPED, 1000);
  expect(start(running, 5000)).toEqual(running);
});

test('a device whose time was set back, or that slept for a day, gives a sound time', () => {
  const running = start(STOPPED, 100_000);
  expect(elapsed(running, 5)).toBe(0);
  expect(elapsed(running, 1e12)).toBe(3_600_000);
});

test('a clock that was left running is found stopped; one that runs or is paused is found as it was', () => {
  const running = start(STOPPED, 1000);
  expect(awake(running, 1000 + 3_600_000)).toEqual(STOPPED);
  expect(awake(running, 61_000)).toBe(running);
  const paused = pause(running, 61_000);
  expect(awake(paused, 1e12)).toBe(paused);
});

test('marks stand at two and four minutes', () => {
  expect([119_999, 120_000, 239_999, 240_000].map(mark)).toEqual([
    '',
    'Two minutes: come to the end.',
    'Two minutes: come to the end.',
    'Four minutes: stop here.',
  ]);
});

test('any times: the face reads minutes and two digits of seconds', () => {
  fc.assert(
    fc.property(fc.nat(3_600_000), (ms) => {
      expect(face(ms)).toMatch(/^\d{1,2}:[0-5]\d$/);
    }),
  );
});
