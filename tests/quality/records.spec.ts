/** Records in a real IndexedDB: two tabs, no room, blocked, unreadable, newer, and pages that go away while they write. */

import type { Page } from '@playwright/test';
import { openNotes, storedRecords } from '../lib/records.ts';
import { expect, test } from '../lib/test.ts';

const PAGE = '/about/';

async function open(page: Page): Promise<Page> {
  await openNotes(page);
  await page.goto(PAGE);
  return page;
}
const set = (page: Page, id: string, name: string, value: string) =>
  page.evaluate(([one, field, text]) => window.notes.set(one, [[field, text]]), [id, name, value] as const);
const shown = (page: Page) =>
  page.evaluate(async () => {
    await window.notes.ready;
    return Object.fromEntries([...window.notes.all()].map(([id, fields]) => [id, Object.fromEntries(fields)]));
  });
const trouble = (page: Page) => page.evaluate(() => window.notes.problem()?.trouble);

test('two tabs that write at once keep all they wrote, and hear of each other', async ({ page, context }) => {
  const tabs = [await open(page), await open(await context.newPage())];
  for (const tab of tabs) expect(await shown(tab)).toEqual({});
  await Promise.all(
    tabs.map((tab, n) =>
      tab.evaluate(async (me) => {
        const waits = Array.from({ length: 30 }, async (_, i) => {
          await new Promise((next) => setTimeout(next, i * 5));
          await window.notes.set('both', [[`field-${me}-${i}`, 'x']]);
        });
        await Promise.all(waits);
      }, n),
    ),
  );
  for (const tab of tabs) await expect.poll(async () => Object.keys((await shown(tab))['both'] ?? {}).length).toBe(60);
  await tabs[0]?.evaluate(() => window.notes.set('both', [['same', 'one']]));
  await expect.poll(async () => (await shown(page))['both']?.['same']).toBe('one');
  await tabs[1]?.evaluate(() => window.notes.erase(['both']));
  await expect.poll(() => shown(page)).toEqual({});
  expect(JSON.stringify(await storedRecords(page))).not.toContain('one');
});

test('a page that goes away at once leaves its words, and the next one stores them', async ({ page }) => {
  await open(page);
  await shown(page);
  await page.evaluate(() => {
    addEventListener('pagehide', () => void window.notes.set('a', [['title', 'typed last']]));
    location.assign('/glossary/');
  });
  await page.waitForURL('**/glossary/');
  await page.waitForLoadState();
  expect(await shown(page)).toEqual({ a: { title: 'typed last' } });
  await expect.poll(() => storedRecords(page)).toHaveProperty('notes/a');
  expect(await page.evaluate(() => Object.keys(localStorage).filter((key) => key.includes('leaving')))).toEqual([]);
});

test('without room the words stay on the page, and are stored once there is some', async ({ page }) => {
  await open(page);
  await shown(page);
  await page.evaluate(() => {
    const own = IDBObjectStore.prototype as IDBObjectStore & { realPut?: IDBObjectStore['put'] };
    own.realPut = own.put;
    own.put = () => {
      throw new DOMException('full', 'QuotaExceededError');
    };
  });
  await set(page, 'a', 'title', 'Late launch');
  expect([await trouble(page), await shown(page)]).toEqual(['full', { a: { title: 'Late launch' } }]);
  await page.evaluate(() => {
    const own = IDBObjectStore.prototype as IDBObjectStore & { realPut: IDBObjectStore['put'] };
    own.put = own.realPut;
  });
  await set(page, 'b', 'title', 'Cost cut');
  expect(await trouble(page)).toBeUndefined();
  expect(Object.keys(await storedRecords(page))).toEqual(['notes/a', 'notes/b']);
});

test('a browser that refuses the database leaves words on the page', async ({ page }) => {
  await page.addInitScript(() => {
    IDBFactory.prototype.open = () => {
      throw new DOMException('denied', 'SecurityError');
    };
  });
  await open(page);
  await set(page, 'a', 'title', 'Late launch');
  expect([await trouble(page), await shown(page)]).toEqual(['blocked', { a: { title: 'Late launch' } }]);
});

test('what cannot be read is put aside, what is newer is left alone, and the rest goes on', async ({ page }) => {
  await open(page);
  await page.evaluate(async () => {
    await window.put('notes/broken', '{"version":2,"fi');
    await window.put('notes/later', '{"version":99,"fields":{}}');
  });
  await set(page, 'a', 'title', 'Late launch');
  await page.reload();
  expect(await shown(page)).toEqual({ a: { title: 'Late launch' } });
  expect(await trouble(page)).toBe('newer');
  expect(await storedRecords(page)).toMatchObject({
    'notes/broken/corrupt-1': '{"version":2,"fi',
    'notes/later': '{"version":99,"fields":{}}',
  });
});

test('a database of a later release is left alone, and one that is deleted meanwhile is made again', async ({
  page,
}) => {
  await open(page);
  await set(page, 'a', 'title', 'Late launch');
  const change = (version: number | undefined) =>
    page.evaluate(
      (to) =>
        new Promise<void>((done, failed) => {
          const asked = to === undefined ? indexedDB.deleteDatabase('loop-ready') : indexedDB.open('loop-ready', to);
          asked.onsuccess = () => done((asked.result as IDBDatabase | undefined)?.close());
          asked.onerror = () => failed(asked.error);
        }),
      version,
    );
  await change(undefined);
  await set(page, 'b', 'title', 'Cost cut');
  expect(Object.keys(await storedRecords(page))).toEqual(['notes/b']);
  await change(2);
  await set(page, 'c', 'title', 'Outage');
  expect([await trouble(page), (await shown(page))['c']]).toEqual(['blocked', { title: 'Outage' }]);
});
