/** Storage that is full, blocked, corrupt or from a newer version: said plainly, nothing lost. */

import { expect, test } from '../lib/test.ts';
import { startBlocked, startFull } from '../lib/storage.ts';

const LIST = '/checklists/loop-day/';

test('full storage keeps the ticks on the page and says so', async ({ page }) => {
  await startFull(page);
  await page.goto(LIST);
  const box = page.locator('check-list input').first();
  await box.check();
  await expect(box).toBeChecked();
  await expect(page.locator('check-list')).toContainText(/full|space|room/i);
});

test('blocked storage leaves a list that works', async ({ page }) => {
  await startBlocked(page);
  await page.goto(LIST);
  const box = page.locator('check-list input').first();
  await box.check();
  await expect(box).toBeChecked();
  await expect(page.locator('check-list')).toContainText(/does not let this site store/);
});

test('a corrupt store is set aside, not erased', async ({ page }) => {
  await page.addInitScript(() => {
    if (!localStorage.getItem('loop-ready/ticks')) localStorage.setItem('loop-ready/ticks', '{"version":1,"li');
  });
  await page.goto(LIST);
  await page.locator('check-list input').first().check();
  const kept = await page.evaluate(() => Object.values({ ...localStorage }));
  expect(kept).toContain('{"version":1,"li');
});

test('a store of a newer version is never overwritten', async ({ page }) => {
  const newer = '{"version":999,"lists":{"secret":true}}';
  await page.addInitScript((text) => localStorage.setItem('loop-ready/ticks', text), newer);
  await page.goto(LIST);
  await page.locator('check-list input').first().check();
  expect(await page.evaluate(() => localStorage.getItem('loop-ready/ticks'))).toBe(newer);
  await expect(page.locator('check-list')).toContainText(/newer/i);
});

test('a failing element leaves its HTML as it was and stops no other', async ({ page }) => {
  const said: string[] = [];
  page.on('console', (message) => said.push(message.text()));
  await page.addInitScript(() => {
    HTMLElement.prototype.querySelectorAll = new Proxy(HTMLElement.prototype.querySelectorAll, {
      apply(target, self: HTMLElement, args) {
        if (self.localName === 'check-list') throw new Error('broken on purpose');
        return Reflect.apply(target, self, args) as unknown;
      },
    });
  });
  await page.goto('/process/the-loop/');
  await page.locator('copy-link a').first().click();
  await expect(page.locator('copy-link').first()).toContainText(/copied/i);
  expect(said.join('\n')).toContain('<check-list> stays as it was');
  await expect(page.locator('check-list button')).toHaveCount(0);
  await page.locator('check-list input').first().check();
  await expect(page.locator('check-list input').first()).toBeChecked();
});
