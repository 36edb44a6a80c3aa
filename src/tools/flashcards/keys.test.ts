import { expect, it } from 'vitest';
import { keyAction } from './keys.ts';
import type { Press } from './keys.ts';

const press = (key: string, more: Partial<Press> = {}): Press => ({
  ...{ key, code: '', ctrlKey: false, metaKey: false, altKey: false, shiftKey: false, repeat: false },
  ...more,
});

it.each([
  ['Space shows the answer', press(' '), false, 'reveal'],
  ['and does nothing once it is shown', press(' '), true, undefined],
  ['Shift and Space scroll', press(' ', { shiftKey: true }), false, undefined],
  ['a digit grades', press('3'), true, 3],
  ['not before the answer is shown', press('3'), false, undefined],
  ['on a French keyboard its key does', press('"', { code: 'Digit3' }), true, 3],
  ['and Shift with it, which writes the digit', press('3', { code: 'Digit3', shiftKey: true }), true, 3],
  ['Shift and 3 write # elsewhere', press('#', { code: 'Digit3', shiftKey: true }), true, undefined],
  ['5 is no grade', press('5'), true, undefined],
  ['a command of the browser is left alone', press('1', { ctrlKey: true }), true, undefined],
  ['a key held down grades once', press('1', { repeat: true }), true, undefined],
])('%s', (_, key, isRevealed, action) => expect(keyAction(key, isRevealed)).toBe(action));
