/** A checklist is ticked, and the ticks are there after a reload and in another window. */

import { expect, journey } from './journey.ts';
import type { Phone } from './phone.ts';

const LIST = 'checklists/loop-day/';
const ticked = (phone: Phone) =>
  phone.run<number[]>(
    'return [...document.querySelectorAll("check-list input")].flatMap((box, n) => (box.checked ? [n] : []))',
  );
const tick = (phone: Phone, n: number) => phone.pressOne('check-list label', n);

journey('ticks outlast a reload, and another window sees them at once', async (phone) => {
  await phone.go(LIST);
  await tick(phone, 1);
  await tick(phone, 3);
  await expect.poll(() => phone.text('.checklist-status')).toMatch(/^2 of \d+ done$/);
  await phone.reload();
  await expect.poll(() => ticked(phone)).toEqual([1, 3]);
  const first = await phone.driver.getWindowHandle();
  await phone.driver.switchTo().newWindow('window');
  await phone.go(LIST);
  await expect.poll(() => ticked(phone)).toEqual([1, 3]);
  await tick(phone, 4);
  await phone.driver.switchTo().window(first);
  await expect.poll(() => ticked(phone)).toEqual([1, 3, 4]);
  await phone.press('Clear ticks');
  await expect.poll(() => ticked(phone)).toEqual([]);
  await phone.press('Undo: tick them again');
  await expect.poll(() => ticked(phone)).toEqual([1, 3, 4]);
});
