/** What is on the device goes out in one file, comes back from it, is erased, and comes back. */

import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, journey } from './journey.ts';
import type { Phone } from './phone.ts';

/** What is stored of ticks, as one text. */
const ticks = (phone: Phone) =>
  phone.run<string>(
    `return Object.entries({ ...localStorage }).filter(([key]) => key.startsWith('loop-ready/ticks:')).toSorted().join('\\n')`,
  );

/** Driven from outside, WebKit saves no files: takes the file as the page hands it over. */
async function exported(phone: Phone): Promise<{ name: string; text: string }> {
  await phone.run(`
    const make = URL.createObjectURL;
    URL.createObjectURL = (of) => make.call(URL, (window.handed = of));
    HTMLAnchorElement.prototype.click = function () { window.handedName = this.download; };`);
  await phone.press('Export everything');
  await expect.poll(() => phone.run('return window.handedName ?? ""')).not.toBe('');
  return phone.run('return window.handed.text().then((text) => ({ name: window.handedName, text }))');
}

journey('everything goes into one file and comes back from it, and erasing can be undone', async (phone) => {
  await phone.go('checklists/loop-day/');
  await phone.pressOne('check-list label');
  await expect.poll(() => ticks(phone)).toContain('true');
  const before = await ticks(phone);
  await phone.go('practice/progress/');
  await expect.poll(() => phone.text('my-data')).toContain('1 tick ·');
  const { name, text } = await exported(phone);
  expect(name).toMatch(/^loop-ready-\d{4}-\d\d-\d\d\.json$/);
  expect(JSON.parse(text)).toHaveProperty('documents.ticks');

  await phone.press('Erase: Ticks');
  await phone.press('Erase', 'dialog[open]');
  await expect.poll(() => phone.text('my-data')).toContain('Nothing is kept in this browser yet.');
  await phone.press('Undo erasing: Ticks');
  await expect.poll(() => ticks(phone)).toBe(before);

  await phone.press('Erase: Ticks');
  await phone.press('Erase', 'dialog[open]');
  await expect.poll(() => ticks(phone)).toBe('');
  const folder = mkdtempSync(join(tmpdir(), 'exported-'));
  writeFileSync(join(folder, name), text);
  await (await phone.field('Import a file')).sendKeys(join(folder, name));
  await phone.press('Import');
  await expect.poll(() => phone.text('my-data')).toContain('1 tick ·');
  expect(await ticks(phone)).toBe(before);
  rmSync(folder, { recursive: true });
});
