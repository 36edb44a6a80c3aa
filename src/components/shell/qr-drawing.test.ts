import { expect, test } from 'vitest';
import { readQr } from '../../../tests/lib/read-qr.ts';
import { QUIET, qrDrawing } from './qr-drawing.ts';

test.each([
  ['of one block', 'https://example.org/'],
  ['of two blocks', 'https://example.org/checklists/before-you-apply/'],
  ['of four blocks', `https://example.org/handbook/${'long-words-'.repeat(6)}/`],
  ['with letters beyond ASCII', 'https://example.org/é/'],
])('a code %s says what it was given', (_, text) => {
  const { size, path } = qrDrawing(text);
  expect(readQr(size, path, QUIET)).toBe(text);
});

test('a code keeps its white edge', () => {
  const { size, path } = qrDrawing('https://example.org/checklists/loop-day/');
  for (const [, x, y, width] of path.matchAll(/M(\d+) (\d+)h(\d+)/g)) {
    expect(Math.min(Number(x), Number(y))).toBeGreaterThanOrEqual(4);
    expect(Math.max(Number(x) + Number(width), Number(y) + 1)).toBeLessThanOrEqual(size - 4);
  }
});
