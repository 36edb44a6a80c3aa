/** Storage that is full, blocked, corrupt or from a newer version: said plainly, nothing lost. */

import { expect, test } from '@playwright/test';

const LIST = '/checklists/loop-day/';

test('full storage keeps the ticks on the page and says so', async ({ page }) => {
  await page.addInitScript(() => {
    Storage.prototype.setItem = () => {
      throw new DOMException('full', 'QuotaExceededError');
    };
  });
  await page.goto(LIST);
  const box = page.locator('check-list input').first();
  await box.check();
  await expect(box).toBeChecked();
  await expect(page.locator('check-list')).toContainText(/full|space|room/i);
});

test('blocked storage leaves a list that works', async ({ page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(window, 'localStorage', {
      get() {
        throw new DOMException('blocked', 'SecurityError');
      },
    });
  });
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

test('a failing element stops no other', async ({ page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(Document.prototype, 'title', { configurable: true, get: () => 'x', set: () => undefined });
    const get = CSSStyleDeclaration.prototype.setProperty;
    void get;
    HTMLElement.prototype.querySelectorAll = new Proxy(HTMLElement.prototype.querySelectorAll, {
      apply(target, self: HTMLElement, args) {
        if (self.localName === 'quiz-form') throw new Error('broken on purpose');
        return Reflect.apply(target, self, args) as unknown;
      },
    });
  });
  await page.goto('/process/timeline/');
  await expect(page.locator('quiz-form details').first()).toBeVisible();
  await page.locator('copy-link a').first().click();
  await expect(page.locator('copy-link').first()).toContainText(/copied/i);
});
