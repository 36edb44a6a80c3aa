/** Files that nobody should import: refused with what, where and how to mend it; nothing runs, nothing is stored. */

import { expect, test } from '../lib/test.ts';
import type { Page } from '@playwright/test';
import { objections } from '../lib/axe.ts';
import { fieldsOf, setFull, startBlocked, storeFirst, stored } from '../lib/storage.ts';
import { chosenFile, openMyData, savedFile } from '../lib/tools.ts';

const archive = (documents: unknown, more: object = {}) =>
  JSON.stringify({ format: 'loop-ready', version: 1, documents, ...more });
const ticks = (fields: unknown) => archive({ ticks: { version: 1, fields } });
const SCRIPT = '"><img src=x onerror="window.ran=1"><script>window.ran=1</script>';
const KEPT = fieldsOf('ticks', { 'loop-day/badge': { at: 10, value: true } });

/** Whether anything of a file came to life. */
async function nothingRan(page: Page, file?: string) {
  expect(await page.evaluate(() => (window as { ran?: number }).ran), file).toBeUndefined();
  expect(await page.evaluate(() => 'polluted' in {}), file).toBe(false);
  await expect(page.locator('main :is(img, script[src="x"], iframe)'), file).toHaveCount(0);
}

const refused: [name: string, text: string | Buffer, what: RegExp][] = [
  ['empty', '', /The file is empty/],
  ['a picture', Buffer.from([0x89, 0x50, 0x4e, 0x47, 0xff, 0xd8, 0xfe]), /not text in UTF-8/],
  ['a page', `<html>${SCRIPT}</html>`, /not valid JSON/],
  ['cut off', ticks({ 'loop-day/badge': { at: 99, value: false } }).slice(0, -3), /not valid JSON/],
  ['JSON of something else', '{"name":"left-pad","version":"1.0.0"}', /not of this site/],
  ['nested a million deep', '['.repeat(1_000_000), /nested more than 32 levels/],
  [
    'nested deep inside a field',
    ticks({ a: { at: 1, value: true, x: JSON.parse('['.repeat(60) + ']'.repeat(60)) as unknown } }),
    /nested more than/,
  ],
  ['a newer format', archive({}, { version: 2 }), /newer version of this site.*Reload this page/s],
  [
    'a wrong type',
    ticks({ 'loop-day/badge': { at: 99, value: SCRIPT } }),
    /damaged at documents\.ticks\.fields\["loop-day\/badge"\]\.value/,
  ],
  [
    'a time from outside time',
    ticks({ 'loop-day/badge': { at: -1, value: true } }),
    /\.at: there should be a whole number/,
  ],
  ['markup as a path', ticks({ [SCRIPT]: { at: '1', value: true } }), /damaged at documents\.ticks\.fields/],
  ['a list of documents', archive([]), /damaged at documents/],
  [
    'a good document beside a bad one',
    archive({ ticks: { version: 1, fields: { 'loop-day/badge': { at: 99, value: false } } }, texts: 1 }),
    /damaged at documents\.texts/,
  ],
];

test('each of these files is refused, and a good one after it is read', async ({ page }) => {
  await storeFirst(page, KEPT);
  const tool = await openMyData(page);
  const message = tool.getByRole('alert');
  for (const [name, text, what] of refused)
    await test.step(name, async () => {
      await tool.getByLabel('Import a file').setInputFiles(chosenFile(text, `${SCRIPT.replaceAll('/', '')}.json`));
      await expect(message, name).toContainText(what);
      await expect(message, name).toContainText('nothing was changed');
      await expect(message.locator('p').nth(1), name).toHaveText(/\w\.$/);
      await expect(tool.locator('.data-preview'), name).toBeHidden();
      expect(await stored(page), name).toEqual(KEPT);
      await nothingRan(page, name);
      await tool.getByLabel('Import a file').setInputFiles(chosenFile(ticks({ 'a/b': { at: 1, value: true } })));
      await expect(tool.getByRole('button', { name: 'Import', exact: true }), name).toBeVisible();
      await expect(message, name).toHaveCount(0);
    });
});

test('a file of 21 MB is refused by its size, before it is read', async ({ page }) => {
  const tool = await openMyData(page);
  await page.evaluate(() => {
    Blob.prototype.arrayBuffer = () => {
      throw new Error('was read');
    };
  });
  await tool.getByLabel('Import a file').setInputFiles(chosenFile(Buffer.alloc(21 * 1024 * 1024, 32)));
  await expect(tool.getByRole('alert')).toContainText('The file has 21 MB. Files up to 20 MB are read');
});

test('markup, script and prototype keys in every place are words and names, before and after the import', async ({
  page,
}) => {
  const field = (value: unknown) => ({ at: 1, value });
  const text = `{"format":"loop-ready","version":1,"__proto__":{"polluted":1},"documents":{
    "__proto__":{"version":1,"fields":{}}, ${JSON.stringify(SCRIPT)}: 1,
    "ticks":{"version":1,"__proto__":{"polluted":1},"fields":{"__proto__":{"at":1,"value":true},"constructor/prototype":{"at":1,"value":true}}},
    "quizzes":{"version":1,"fields":${JSON.stringify({ 'answer/interview-process/x': field(SCRIPT) })}},
    "reading":{"version":1,"fields":${JSON.stringify({ last: field({ address: 'javascript:window.ran=1', title: SCRIPT, section: SCRIPT }) })}},
    "settings":{"version":1,"fields":${JSON.stringify({ theme: field(SCRIPT), slashKey: field(SCRIPT) })}},
    "texts":{"version":1,"fields":${JSON.stringify({ 'essay/text': field(SCRIPT), 'answer-own-1/text': field(SCRIPT), 'essay/kept/1': field(SCRIPT) })}},
    "answers":{"version":1,"fields":${JSON.stringify({ 'own-1/question': field(SCRIPT), 'own-1/version/1': field({ text: SCRIPT, day: SCRIPT }), 'own-1/clock': field({ run: 1e300, since: 0 }) })}}
  },"raw":{${JSON.stringify(SCRIPT)}:${JSON.stringify(SCRIPT)}}}`;
  const tool = await openMyData(page);
  await tool.getByLabel('Import a file').setInputFiles(chosenFile(text));
  await expect(
    tool.getByText(/Not known to this version of the site, so not imported: “__proto__”, “"><img/),
  ).toBeVisible();
  await nothingRan(page);
  await tool.getByRole('button', { name: 'Import', exact: true }).click();
  await expect(tool.getByText('Imported.')).toBeVisible();
  await nothingRan(page);
  const kinds = new Set(Object.keys(await stored(page)).map((name) => name.split(':')[0]));
  expect([...kinds]).toEqual(['answers', 'quizzes', 'reading', 'settings', 'texts', 'ticks']);
  for (const address of [
    '/',
    '/practice/answer/?question=own-1',
    '/practice/quizzes/interview-process/',
    '/writing/before-you-submit/',
  ]) {
    await page.goto(address);
    // What a hostile text could start, it starts soon after the load.
    await page.waitForTimeout(500);
    await expect(page.locator('a[href^="javascript"]')).toHaveCount(0);
    expect(await page.evaluate(() => (window as { ran?: number }).ran)).toBeUndefined();
  }
});

test('no room in the middle of an import: all of it is rolled back, and said', async ({ page }) => {
  const before = { ...KEPT, ...fieldsOf('texts', { 'essay/text': { at: 1, value: 'x'.repeat(3_000_000) } }) };
  await storeFirst(page, before);
  const tool = await openMyData(page);
  const large = archive({
    ticks: { version: 1, fields: { 'loop-day/badge': { at: 99, value: false } } },
    answers: { version: 1, fields: { 'a/version/1': { at: 1, value: { text: 'y'.repeat(4_000_000), day: '' } } } },
  });
  await tool.getByLabel('Import a file').setInputFiles(chosenFile(large));
  await tool.getByRole('button', { name: 'Import', exact: true }).click();
  await expect(tool.getByText('Nothing was changed: the browser has no room for it.')).toBeVisible();
  expect(await stored(page)).toEqual(before);
  // The preview is still there, for when there is room.
  await expect(tool.getByRole('button', { name: 'Import', exact: true })).toBeVisible();
});

test('an undo for which there is no room says so, and can be tried again', async ({ page }) => {
  await storeFirst(page, KEPT);
  const tool = await openMyData(page);
  await tool.getByRole('button', { name: 'Erase: Ticks' }).click();
  await tool.getByRole('dialog').getByRole('button', { name: 'Erase' }).click();
  await setFull(page, true);
  const undo = tool.getByRole('button', { name: 'Undo erasing: Ticks' });
  await undo.click();
  await expect(tool.getByText('no room')).toBeVisible();
  await setFull(page, false);
  await undo.click();
  await expect.poll(() => stored(page)).toEqual(KEPT);
});

test('what cannot be read here is shown as such, saved as it is, exported raw, and left untouched', async ({
  page,
}) => {
  const odd = {
    recipes: SCRIPT,
    quizzes: '{"version":9,"secret":1}',
    ticks: '{broken',
    'ticks/corrupt-1': 'older',
    'marks:late-launch': '{broken too',
    'marks:why-amazon': '{"version":9}',
  };
  await storeFirst(page, odd);
  const tool = await openMyData(page);
  await expect(tool.locator('.data-kinds')).toContainText('Cannot be read. It is left as it is');
  await expect(tool.locator('.data-kinds')).toContainText('A newer version of this site wrote it');
  await expect(tool.locator('.data-kinds')).toContainText('Not known to this version');
  const raw = await savedFile(page, () =>
    tool.getByRole('button', { name: 'Save as it is: Ticks', exact: true }).click(),
  );
  expect(raw.text).toBe('{broken');
  const all = await savedFile(page, () => tool.getByRole('button', { name: 'Export everything' }).click());
  expect((JSON.parse(all.text) as { raw: unknown }).raw).toEqual(odd);
  await nothingRan(page);
  expect(await stored(page)).toEqual(odd);
  // Its own export brings in nothing, and says what stays in the file.
  await tool.getByLabel('Import a file').setInputFiles(chosenFile(all.text));
  await expect(tool.getByText(/Could not be read where it came from, so not imported: “ticks”/)).toBeVisible();
  expect(await stored(page)).toEqual(odd);
});

for (const colorScheme of ['light', 'dark'] as const) {
  test(`axe finds nothing in a refusal, a preview and the question before erasing, ${colorScheme}`, async ({
    page,
  }) => {
    await page.emulateMedia({ colorScheme });
    await page.setViewportSize({ width: 320, height: 800 });
    await storeFirst(page, { ...KEPT, recipes: 'x'.repeat(300) });
    const tool = await openMyData(page);
    await tool.getByLabel('Import a file').setInputFiles(chosenFile('{', `${'long'.repeat(40)}.json`));
    await tool.getByRole('alert').getByText('not valid JSON').waitFor();
    expect(await objections(page)).toEqual([]);
    await tool
      .getByLabel('Import a file')
      .setInputFiles(chosenFile(ticks({ 'a/b': { at: 1, value: true } }), `${'long'.repeat(40)}.json`));
    await tool.getByRole('button', { name: 'Import', exact: true }).waitFor();
    expect(await objections(page)).toEqual([]);
    await tool.getByRole('button', { name: 'Import', exact: true }).click();
    await tool.getByRole('button', { name: 'Erase: Ticks' }).click();
    expect(await objections(page)).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
  });
}

test('where storage is blocked the page says so', async ({ page }) => {
  await startBlocked(page);
  const tool = await openMyData(page);
  await expect(tool.getByText('does not let this site store anything')).toBeVisible();
  await tool.getByLabel('Import a file').setInputFiles(chosenFile(ticks({ 'a/b': { at: 1, value: true } })));
  await tool.getByRole('button', { name: 'Import', exact: true }).click();
  await expect(tool.getByText('Nothing was changed: the browser did not let')).toBeVisible();
});
