/** What is stored in a page's browser, and browsers that refuse, are full, or hold what nobody expects. */

import type { Page } from '@playwright/test';

export interface StoredField {
  readonly at: number;
  readonly value: unknown;
}

/** Everything under the site's keys, without their prefix. */
export function stored(page: Page): Promise<Record<string, string>> {
  return page.evaluate(() =>
    Object.fromEntries(
      Object.entries({ ...localStorage })
        .filter(([key]) => key.startsWith('loop-ready/'))
        .map(([key, text]): [string, string] => [key.slice('loop-ready/'.length), String(text)])
        .sort(([a], [b]) => (a < b ? -1 : 1)),
    ),
  );
}

/** Stores texts under the site's keys before a page's scripts run, unless something is there. */
export async function storeFirst(page: Page, texts: Readonly<Record<string, string>>): Promise<void> {
  await page.addInitScript((all) => {
    for (const [name, text] of Object.entries(all))
      if (localStorage.getItem(`loop-ready/${name}`) === null) localStorage.setItem(`loop-ready/${name}`, text);
  }, texts);
}

/** What is stored of a kind, field by field: texts by key without its prefix. */
export async function storedOf(page: Page, kind: string): Promise<Record<string, string>> {
  return Object.fromEntries(Object.entries(await stored(page)).filter(([name]) => name.split(':')[0] === kind));
}

/** The fields of a kind as they are stored, by key without its prefix. */
export const fieldsOf = (kind: string, fields: Readonly<Record<string, StoredField>>): Record<string, string> =>
  Object.fromEntries(
    Object.entries(fields).map(([path, field]) => [`${kind}:${path}`, JSON.stringify({ ...field, version: 1 })]),
  );

/** The text of a document, as releases before December 2026 stored a kind. */
export const documentOf = (fields: Readonly<Record<string, StoredField>>): string =>
  JSON.stringify({ version: 1, fields });

/** From now on, on this page: storage without room, or with room again. */
export async function setFull(page: Page, isFull: boolean): Promise<void> {
  await page.evaluate((full) => {
    const own = Storage.prototype as Storage & { realSetItem?: Storage['setItem'] };
    own.realSetItem ??= own.setItem;
    own.setItem = full
      ? () => {
          throw new DOMException('full', 'QuotaExceededError');
        }
      : own.realSetItem;
  }, isFull);
}

/** From the first script on: storage without room. */
export async function startFull(page: Page): Promise<void> {
  await page.addInitScript(() => {
    Storage.prototype.setItem = () => {
      throw new DOMException('full', 'QuotaExceededError');
    };
  });
}

/** From the first script on: a browser that refuses storage. */
export async function startBlocked(page: Page): Promise<void> {
  await page.addInitScript(() => {
    Object.defineProperty(window, 'localStorage', {
      get() {
        throw new DOMException('blocked', 'SecurityError');
      },
    });
  });
}
