/** What a key does while a card is shown. Pure. */

import { GRADES } from './schedule.ts';
import type { Grade } from './schedule.ts';

/** What is read of a key press. */
export type Press = Pick<KeyboardEvent, 'key' | 'code' | 'ctrlKey' | 'metaKey' | 'altKey' | 'shiftKey' | 'repeat'>;

/**
 * Space shows the answer, 1 to 4 grade it. On layouts that write digits with Shift, the keys of the digits do.
 * @returns undefined for a key that means nothing here; a key held down means nothing the second time
 */
export function keyAction(press: Press, isRevealed: boolean): 'reveal' | Grade | undefined {
  const { key, code, ctrlKey, metaKey, altKey, shiftKey, repeat } = press;
  if (ctrlKey || metaKey || altKey || repeat) return undefined;
  if (!isRevealed) return key === ' ' && !shiftKey ? 'reveal' : undefined;
  const digit = /^\d$/.test(key) ? key : shiftKey ? '' : (/^Digit(\d)$/.exec(code)?.[1] ?? '');
  return GRADES.find((given) => String(given) === digit);
}
