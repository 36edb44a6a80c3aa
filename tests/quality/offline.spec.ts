/** Reading without a network, with the worker that all other tests keep away. */

import type { Page } from '@playwright/test';
import { Releases } from '../lib/release.ts';
import { expect, test as base } from '../lib/test.ts';

const test = base.extend<{ site: Releases }>({
  site: async ({}, use) => {
    const site = new Releases();
    await site.publish();
    await use(site);
    await site.end();
  },
});
test.use({ serviceWorkers: 'allow' });
// A worker asks for some two hundred files, one after the other; a busy machine must not fail a test.
test.describe.configure({ timeout: 900_000 });
const INSTALLED = { timeout: 240_000 };

const LOOP = '/process/the-loop/';

/** Paths in each cache of the site. */
const cached = (page: Page): Promise<Record<string, string[]>> =>
  page.evaluate(async () => {
    const named = (await caches.keys()).map(async (name) => {
      const keys = await (await caches.open(name)).keys();
      return [name, keys.map(({ url }) => new URL(url).pathname)] as const;
    });
    return Object.fromEntries(await Promise.all(named));
  });

/** Opens a page for the first time and waits until the worker has kept it. */
async function visit(page: Page, { origin }: Releases, address: string): Promise<void> {
  await page.goto(origin + address);
  await expect.poll(async () => (await cached(page))['loop-ready/seen'], INSTALLED).toContain(address);
}

// One installation for three questions: it is what costs the time.
test('after one visit the page, home, contents, paths and tools are there without a network; what is not says so', async ({
  page,
  site,
}) => {
  await visit(page, site, LOOP);
  await page.goto(`${site.origin}/no-such-page/`);
  await expect(page.locator('h1')).toHaveText('There is no page at this address');
  await site.goOffline();

  await test.step('a page that is not on the device says so, and names those that are', async () => {
    for (const address of ['/offer/negotiating/', '/no-such-page/']) {
      const response = await page.goto(site.origin + address);
      expect(response?.status()).toBe(503);
      await expect(page.locator('h1')).toHaveText('This page is not saved on this device');
      await expect(page.locator('saved-pages').getByRole('link', { name: /The loop/ })).toHaveAttribute('href', LOOP);
    }
    expect((await cached(page))['loop-ready/seen']).not.toContain('/no-such-page/');
  });

  for (const address of [LOOP, '/', '/topics/', '/start/two-weeks/', '/practice/', '/practice/quizzes/'])
    await test.step(`${address} is there`, async () => {
      await page.goto(site.origin + address);
      await expect(page.locator('h1'), address).toBeVisible();
      // The script has run.
      await expect(page.getByRole('button', { name: 'Theme' }), address).toBeVisible();
    });
  await test.step('search is there', async () => {
    await page.goto(`${site.origin}/search/?q=bar+raiser`);
    await expect(page.locator('[data-result="page"]').first()).toContainText(/bar raiser/i);
  });

  await test.step('a tool works, and keeps what was typed', async () => {
    await page.goto(`${site.origin}/practice/answer/?question=a-mistake-you-made`);
    const field = page.getByRole('textbox').first();
    await field.fill('I moved 40 services to a new payments API.');
    await page.waitForTimeout(1000);
    await page.reload();
    await expect(page.getByRole('textbox').first()).toHaveValue('I moved 40 services to a new payments API.');
  });
});

test('the whole handbook is saved with progress, can be stopped and taken up, and removed', async ({ page, site }) => {
  await visit(page, site, '/offline/');
  const tool = page.locator('offline-copy');
  await expect(tool).toContainText(/\d+ pages with search: about \d+(\.\d)? MB to load, \d+ MB on this device/);
  // So slow that there is time to stop.
  await page.route('**/pagefind/**', (route) => setTimeout(() => void route.continue().catch(() => undefined), 1000));
  await tool.getByRole('button', { name: 'Save the handbook for offline use' }).click();
  await expect(tool.getByRole('progressbar')).toBeVisible();
  await expect(tool).toContainText(/\d\.\d MB of \d(\.\d)? MB/);
  await tool.getByRole('button', { name: 'Cancel' }).click();
  await expect(tool.getByRole('status')).toHaveText('Stopped. What was loaded so far is kept, so you can go on later.');
  await expect(tool.getByRole('status')).toBeFocused();
  await page.unrouteAll({ behavior: 'ignoreErrors' });
  await tool.getByRole('button', { name: 'Go on saving' }).click();
  await expect(tool.getByRole('status')).toContainText('The handbook is saved', INSTALLED);
  await expect(tool).toContainText(/Saved: \d+ pages with search, \d+ MB, edition of \w+ \d+, \d{4}\./);

  await site.goOffline();
  await page.goto(`${site.origin}/offer/negotiating/`);
  await expect(page.locator('h1')).toContainText(/negotiat/i);
  await page.goto(`${site.origin}/search/?q=tollbooth+escrow+reconciliation`);
  await expect(page.locator('.search-results')).toHaveAttribute('aria-busy', 'false');
  await expect(page.locator('main')).not.toContainText('could not be loaded');
  await page.goto(`${site.origin}/no-such-page/`);
  await expect(page.locator('main')).toContainText('None of them has this address');
  await page.goto(`${site.origin}/print/role/`);
  await expect(page.locator('main')).toContainText('Pages to print are not among them: they need a network.');
  await expect(page.getByText('To have all pages with you next time')).toBeHidden();

  await page.goto(`${site.origin}/offline/`);
  await expect(tool).toContainText('cannot be told without a network');
  await tool.getByRole('button', { name: 'Remove what is saved' }).click();
  await expect(tool.getByRole('status')).toContainText('Removed.');
  expect(Object.keys(await cached(page)).filter((name) => name.includes('saved'))).toEqual([]);
  await page.goto(`${site.origin}/offer/negotiating/`);
  await expect(page.locator('h1')).toHaveText('This page is not saved on this device');
});

test('a new release takes the place of the old one whole, once no page of the old one is open', async ({
  page,
  context,
  site,
}) => {
  await visit(page, site, LOOP);
  await page.goto(`${site.origin}/practice/answer/`);
  const stale = (await cached(page))['loop-ready/ahead']?.filter((path) => path.includes('/device.')) ?? [];
  expect(stale).toHaveLength(1);
  const isDevice = /device\.[\w-]{8}\.js/g;
  await site.publishChanged({
    edition: '2030-01-01',
    name: (file) => file.replace(isDevice, 'device.NextOne1.js'),
    text: (file, text) =>
      text
        .replaceAll(isDevice, 'device.NextOne1.js')
        .replaceAll('</h1>', file.endsWith('.html') ? ' II</h1>' : '</h1>'),
  });

  // A tab of the old release finds its own files, though the server has them no more.
  expect(await page.evaluate(async ([url = '']) => (await fetch(url)).status, stale)).toBe(200);
  // Whoever goes on reads the new one, which works, while its worker waits.
  await page.goto(`${site.origin}/topics/`);
  await expect(page.locator('h1')).toHaveText(/ II$/);
  await expect(page.getByRole('button', { name: 'Theme' })).toBeVisible();
  const worker = () =>
    page.evaluate(async () => {
      const registration = await navigator.serviceWorker.getRegistration();
      await registration?.update();
      return registration?.waiting?.state;
    });
  await expect.poll(worker, INSTALLED).toBe('installed');
  expect((await cached(page))['loop-ready/ahead']).toContain(stale[0]);

  const next = await context.newPage();
  await page.close();
  // The old worker goes once it has nothing left to do; a page opened before that still belongs to it.
  await expect(async () => {
    await next.goto('about:blank');
    await next.waitForTimeout(500);
    await next.goto(`${site.origin}/topics/`);
    expect((await cached(next))['loop-ready/ahead']).not.toContain(stale[0]);
  }).toPass(INSTALLED);
  expect((await cached(next))['loop-ready/ahead']).toContain('/_astro/device.NextOne1.js');

  await site.goOffline();
  for (const address of [LOOP, '/', '/practice/answer/']) {
    await next.goto(site.origin + address);
    await expect(next.locator('h1')).toHaveText(/ II$/);
    await expect(next.getByRole('button', { name: 'Theme' })).toBeVisible();
  }
});

test('without room it says so, and what was kept stays', async ({ page, context, site }) => {
  // The browser’s own estimate would say so before anything is loaded.
  await page.addInitScript(() => (navigator.storage.estimate = () => Promise.resolve({})));
  await visit(page, site, '/offline/');
  const { usage } = await page.evaluate(() => StorageManager.prototype.estimate.call(navigator.storage));
  const session = await context.newCDPSession(page);
  const quotaSize = (usage ?? 0) + 2_000_000;
  await session.send('Storage.overrideQuotaForOrigin', { origin: site.origin, quotaSize });
  const tool = page.locator('offline-copy');
  await tool.getByRole('button', { name: 'Save the handbook for offline use' }).click();
  await expect(tool.getByRole('status')).toContainText('There is not enough room on this device');
  expect(Object.keys(await cached(page)).filter((name) => name.includes('saved'))).toEqual([]);
  await site.goOffline();
  await page.goto(`${site.origin}/practice/answer/`);
  await expect(page.locator('h1')).toHaveText('Answer check');
});

test('what was cleared meanwhile is said, and comes back with the network', async ({ page, site }) => {
  await visit(page, site, LOOP);
  const clear = () =>
    page.evaluate(async () => {
      for (const name of await caches.keys()) await caches.delete(name);
    });
  await clear();
  await site.goOffline();
  await page.goto(site.origin + LOOP);
  await expect(page.locator('body')).toHaveText('This page is not saved on this device, and there is no network.');
  await site.goOnline();
  await page.goto(site.origin + LOOP);
  await expect(page.locator('h1')).toContainText('The loop');
  await expect.poll(async () => (await cached(page))['loop-ready/ahead'], INSTALLED).toContain('/practice/answer/');
  await site.goOffline();
  await page.goto(`${site.origin}/practice/answer/`);
  await expect(page.locator('h1')).toHaveText('Answer check');
});

test('what goes with the answer list comes from the device at once, and as it is online the next time', async ({
  page,
  site,
}) => {
  await visit(page, site, LOOP);
  const texts = () =>
    page.evaluate(async () => {
      const list = document.querySelector<HTMLElement>('search-box')?.dataset['answers'] ?? '';
      return (await (await fetch(list.replace(/json$/, 'texts.json'))).text()).slice(0, 6);
    });
  const before = await texts();
  await site.publishChanged({
    edition: '2030-01-01',
    name: (file) => file,
    text: (file, text) => (file.endsWith('.texts.json') ? text.replace('[', '["II",') : text),
  });
  expect(await texts()).toBe(before);
  await expect.poll(texts).toBe('["II",');
  await site.goOffline();
  expect(await texts()).toBe('["II",');
});
