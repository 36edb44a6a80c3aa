// @vitest-environment happy-dom
import { expect, it } from 'vitest';
import { isComposing } from './keys.ts';

it('knows a key that an input method has taken, also where only its code says so', () => {
  const event = (init: KeyboardEventInit) => new KeyboardEvent('keydown', { key: 'Enter', ...init });
  expect(isComposing(event({ isComposing: true }))).toBe(true);
  // Safari: the composition has ended, the Enter that ended it comes after.
  expect(isComposing(event({ keyCode: 229 }))).toBe(true);
  expect(isComposing(event({ keyCode: 13 }))).toBe(false);
});
