/** The offer comparison: two offers typed, read by year, by month and on leaving; shared, saved, printed; never a wrong number. */

import { expect, test } from '../lib/test.ts';
import type { Locator, Page } from '@playwright/test';
import { readFile } from 'node:fs/promises';

const TOOL = '/practice/offer-calculator/';

async function open(page: Page, address = TOOL): Promise<Locator> {
  await page.goto(address);
  const tool = page.locator('offer-calculator');
  await tool.getByRole('button', { name: 'Try it on an example' }).waitFor();
  return tool;
}

/** The fields of the first, second … offer. */
const offer = (tool: Locator, index: number) => tool.locator('.offers-offer').nth(index);

async function typeOffer(fields: Locator, values: Readonly<Record<string, string>>): Promise<void> {
  for (const [label, text] of Object.entries(values)) await fields.getByLabel(label, { exact: true }).fill(text);
}

/** Types the chapter’s offer and another one. */
async function typeTwo(tool: Locator): Promise<void> {
  await typeOffer(offer(tool, 0), {
    Name: 'Amazon',
    'Base a year': '170k',
    'Start date': '2027-03-01',
    'Sign-on, year 1': '110,000',
    'Sign-on, year 2': '90 000',
    Stock: '970',
    'Share price now': '200',
  });
  await typeOffer(offer(tool, 1), { Name: '=Other, "Inc"', 'Base a year': '$275,000', 'Start date': 'May 3, 2027' });
}

/** The cells of a row of a table of results. */
const row = (tool: Locator, caption: string | RegExp, name: string, nth = 0) =>
  tool
    .getByRole('table', { name: caption })
    .nth(nth)
    .locator('tr', { has: tool.page().getByRole('rowheader', { name, exact: true }) })
    .locator('td');

test('two offers give years, break-even, vests and what leaving costs, and are there on the next visit', async ({
  page,
}) => {
  const tool = await open(page);
  await typeTwo(tool);
  await expect(row(tool, 'Side by side', 'Year 1')).toHaveText(['$289,600', '$275,000']);
  await expect(row(tool, 'Side by side', 'Four years')).toHaveText(['$1,074,000', '$1,100,000']);
  await expect(row(tool, 'Side by side', 'Year 3', 1)).toHaveText(['$284,037.08', '$275,000.00']);
  await expect(row(tool, 'Amazon', 'So far').last()).toHaveText('$1,074,000');
  // Year 2 ends $28,800 apart, and each month after it brings the other one $8,750 more.
  await expect(tool.locator('.offers-races')).toContainText(
    'Amazon is ahead from month 1. =Other, "Inc" overtakes in month 28. Amazon overtakes in month 30.',
  );
  await expect(tool.locator('svg.offers-wide, svg.offers-narrow').first()).toBeAttached();

  await offer(tool, 0).getByLabel('Sign-on: what goes back on leaving').selectOption('complete');
  await tool.getByLabel('Last day, if you left').fill('2027-11-01');
  const leaving = 'Last day Mon, November 1, 2027';
  await expect(row(tool, leaving, 'Sign-on that goes back')).toHaveText(['$36,666.67', '$0.00']);
  await expect(row(tool, leaving, 'Complete months')).toHaveText(['8', '5']);
  await expect(row(tool, leaving, 'Shares lost')).toHaveText(['970', '0']);
  await tool.getByText('Amazon: 970 shares').click();
  await expect(row(tool, 'Vests of Amazon', 'Month 30').first()).toHaveText('Sat, September 1, 2029');

  await tool.getByLabel('Side by side').selectOption('differences');
  await expect(row(tool, /Side by side/, 'Year 1')).toHaveText(['$289,600', '−$14,600']);

  await page.reload();
  const again = await open(page);
  await expect(offer(again, 0).getByLabel('Base a year')).toHaveValue('170k');
  await expect(row(again, /Side by side/, 'Year 1')).toHaveText(['$289,600', '−$14,600']);
});

test('a link shows the same elsewhere and overwrites nothing until the reader says so', async ({ page, browser }) => {
  const tool = await open(page);
  await typeTwo(tool);
  await tool.getByRole('button', { name: 'Copy a link' }).click();
  const link = await tool.getByLabel('The link').inputValue();
  expect(new URL(link).search).toBe('');
  expect(new URL(link).hash).toContain('a.base=170k');

  const context = await browser.newContext();
  const friend = await context.newPage();
  const requests: string[] = [];
  friend.on('request', (request) => requests.push(request.url()));
  const theirs = await open(friend);
  await offer(theirs, 0).getByLabel('Base a year').fill('99,000');
  await friend.goto(link);
  const shown = friend.locator('offer-calculator');
  await expect(row(shown, 'Side by side', 'Four years')).toHaveText(['$1,074,000', '$1,100,000']);
  await expect(shown.getByText('These numbers came with a link')).toBeVisible();
  await expect(offer(shown, 1).locator('legend')).toHaveText('=Other, "Inc"');
  expect(requests.filter((url) => url.includes('170k'))).toEqual([]);
  await offer(shown, 0).getByLabel('Base a year').fill('180,000');
  await expect(row(shown, 'Side by side', 'Year 4')).toHaveText(['$257,600', '$275,000']);

  await shown.getByRole('button', { name: 'Back to mine' }).click();
  await expect(offer(shown, 0).getByLabel('Base a year')).toHaveValue('99,000');
  expect(new URL(friend.url()).hash).toBe('');

  await friend.goto(link);
  await shown.getByRole('button', { name: 'Keep these instead of mine' }).click();
  await shown.getByRole('button', { name: 'Undo' }).click();
  await expect(offer(shown, 0).getByLabel('Base a year')).toHaveValue('99,000');
  await context.close();
});

test('a broken link says so and changes nothing', async ({ page }) => {
  const tool = await open(page);
  await offer(tool, 0).getByLabel('Base a year').fill('99,000');
  await page.goto(`${TOOL}#offers=1&a.base=1&a.__proto__=2`);
  await expect(tool.getByText(/carries a comparison that cannot be read/)).toBeVisible();
  await expect(offer(tool, 0).getByLabel('Base a year')).toHaveValue('99,000');
});

test('the file has each year to the cent, and no formula', async ({ page, browserName }) => {
  // Firefox, as it is driven here, tells nothing of downloads: what would be saved is read where it is handed over.
  await page.addInitScript(() => {
    const give = URL.createObjectURL;
    URL.createObjectURL = (file: Blob) => {
      void file.text().then((text) => document.documentElement.setAttribute('data-file', text));
      return give.call(URL, file);
    };
  });
  const tool = await open(page);
  await typeTwo(tool);
  const saving = browserName === 'chromium' ? page.waitForEvent('download') : undefined;
  await tool.getByRole('button', { name: 'Save as CSV' }).click();
  // Where the comma stands before cents, spreadsheets expect semicolons between columns.
  await expect(
    tool.getByText(/^Saved as offers\.csv\..*all in one column.*choose the comma between columns/),
  ).toBeVisible();
  const download = await saving;
  if (download) expect(download.suggestedFilename()).toBe('offers.csv');
  const text = download
    ? await readFile(await download.path(), 'utf8')
    : await page.locator('html[data-file]').getAttribute('data-file');
  const lines = (text ?? '').split('\r\n');
  expect(lines[0]).toContain('Offer,Currency,Price growth,Year,Base');
  expect(lines).toContain('Amazon,USD,0%,1,170000.00,110000.00,0.00,9600.00,289600.00,289600.00');
  expect(lines).toContain('Amazon,USD,15% a year,4,170000.00,0.00,0.00,131142.06,301142.06,1174836.14');
  expect(lines.filter((line) => line.startsWith('"\'=Other, ""Inc"""'))).toHaveLength(8);
});

test('bad input is named at its field, and no number is shown meanwhile', async ({ page }) => {
  const tool = await open(page);
  await typeTwo(tool);
  await expect(tool.locator('.offers-years').first()).toBeVisible();
  const base = offer(tool, 0).getByLabel('Base a year');
  for (const [text, sentence] of [
    ['-5', 'It cannot be negative.'],
    ['1.5', 'can be read in two ways'],
    ['lots', 'Write a number'],
    ['99999999999999999999', 'At most'],
    ['<img src=x onerror=alert(1)>', 'Write a number'],
    ['', 'Type the base of a year'],
  ] as const) {
    await base.fill(text);
    await base.blur();
    await expect(base).toHaveAccessibleDescription(new RegExp(sentence.replace('.', '\\.')));
    if (text !== '') await expect(base).toHaveAttribute('aria-invalid', 'true');
    await expect(tool.locator('.offers-years')).toHaveCount(0);
    await expect(tool.getByRole('button', { name: 'Save as CSV' })).toBeHidden();
  }
  await base.fill('150,000');
  await base.blur();
  await expect(base).not.toHaveAttribute('aria-invalid');
  const start = offer(tool, 1).getByLabel('Start date');
  await start.fill('2027-02-29');
  await start.blur();
  await expect(start).toHaveAccessibleDescription(/February 2027 has 28 days/);
  await expect(tool.getByText('No results yet. To mend: “Start date”')).toBeVisible();
  await tool.getByRole('button', { name: 'Go to it' }).click();
  await expect(start).toBeFocused();
  await start.fill('2028-02-29');
  await expect(tool.locator('.offers-years')).toHaveCount(2);
});

test('what is cleared can be brought back; offers are added and taken away', async ({ page }) => {
  const tool = await open(page);
  await tool.getByRole('button', { name: 'Try it on an example' }).click();
  await expect(row(tool, 'Side by side', 'Four years')).toHaveText(['$1,074,000', '$1,100,000']);
  await tool.getByRole('button', { name: 'Add an offer' }).click();
  await expect(offer(tool, 2).getByLabel('Name')).toBeFocused();
  await offer(tool, 2).getByLabel('Base a year').fill('1');
  await expect(row(tool, 'Side by side', 'Year 1')).toHaveText(['$289,600', '$275,000', '$1']);
  await tool.getByRole('button', { name: 'Take The other company away' }).click();
  await expect(row(tool, 'Side by side', 'Year 1')).toHaveText(['$289,600', '$1']);
  // What was taken away comes back by Undo, and not with the next offer.
  await tool.getByRole('button', { name: 'Undo' }).click();
  await expect(row(tool, 'Side by side', 'Year 1')).toHaveText(['$289,600', '$275,000', '$1']);
  await tool.getByRole('button', { name: 'Take The other company away' }).click();
  await tool.getByRole('button', { name: 'Add an offer' }).click();
  await expect(offer(tool, 1).getByLabel('Base a year')).toHaveValue('');
  await expect(offer(tool, 1).getByLabel('Name')).toHaveValue('');
  await tool.getByRole('button', { name: 'Take Offer B away' }).click();
  await expect(row(tool, 'Side by side', 'Year 1')).toHaveText(['$289,600', '$1']);
  await tool.getByRole('button', { name: 'Clear', exact: true }).click();
  await expect(tool.locator('.offers-years')).toHaveCount(0);
  await tool.getByRole('button', { name: 'Undo' }).click();
  await expect(row(tool, 'Side by side', 'Year 1')).toHaveText(['$289,600', '$1']);
});

test('a comma before cents is read and said; on paper an empty growth is the one that was used', async ({ page }) => {
  const tool = await open(page);
  for (const place of [0, 1]) await offer(tool, place).getByLabel('Base a year').fill('100,000');
  await offer(tool, 0).getByLabel('Stock', { exact: true }).fill('10');
  const price = offer(tool, 0).getByLabel('Share price now');
  await price.fill('187,50');
  await expect(price).toHaveAccessibleDescription(/Read as 187\.50/);
  await expect(tool.locator('.offers-years')).toHaveCount(2);
  await page.emulateMedia({ media: 'print' });
  await expect(tool.locator('.offers-entered')).toContainText('growth, % a year: 15 (left empty)');
});

test('two tabs that change different fields keep both', async ({ context, page }) => {
  const tool = await open(page);
  const other = await open(await context.newPage());
  await offer(tool, 0).getByLabel('Base a year').fill('100,000');
  await offer(other, 1).getByLabel('Base a year').fill('90,000');
  await expect(offer(tool, 1).getByLabel('Base a year')).toHaveValue('90,000');
  await expect(row(other, 'Side by side', 'Year 1')).toHaveText(['$100,000', '$90,000']);
});

test('by keyboard alone', async ({ page }) => {
  const tool = await open(page);
  await offer(tool, 0).getByLabel('Base a year').focus();
  await page.keyboard.type('100000');
  await page.keyboard.press('Tab');
  await expect(offer(tool, 0).getByLabel('Start date')).toBeFocused();
  await offer(tool, 1).getByLabel('Base a year').focus();
  await page.keyboard.type('90000');
  await expect(row(tool, 'Side by side', 'Four years')).toHaveText(['$400,000', '$360,000']);
  await tool.getByRole('button', { name: 'Clear', exact: true }).focus();
  await page.keyboard.press('Enter');
  await expect(tool.getByRole('button', { name: 'Undo' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(offer(tool, 0).getByLabel('Base a year')).toHaveValue('100000');
});

test('the button prints; what stands on paper: quality/print.spec.ts', async ({ page }) => {
  await page.addInitScript(() => {
    window.print = () => document.documentElement.setAttribute('data-printed', '');
  });
  const tool = await open(page);
  await typeTwo(tool);
  await tool.getByRole('button', { name: 'Print' }).click();
  await expect(page.locator('html[data-printed]')).toHaveCount(1);
});

test('at 390 px no letter of the chart is smaller than 12 px, and none lies on another', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 900 });
  const tool = await open(page);
  await tool.getByRole('button', { name: 'Try it on an example' }).click();
  await offer(tool, 1).getByLabel('Base a year').fill('1,275,000.05');
  await expect(row(tool, 'Side by side', 'Year 1').last()).toHaveText('$1,275,000.05');
  const faults = await tool.evaluate((element) => {
    const found: string[] = [];
    for (const svg of element.querySelectorAll<SVGSVGElement>('svg.offers-narrow')) {
      const frame = svg.getBoundingClientRect();
      const scale = frame.width / svg.viewBox.baseVal.width;
      const texts = [...svg.querySelectorAll('text')];
      for (const text of texts) {
        const size = Number.parseFloat(getComputedStyle(text).fontSize) * scale;
        if (size < 12) found.push(`${text.textContent} is ${size} px`);
        const a = text.getBoundingClientRect();
        if (a.right > frame.right + 1) found.push(`${text.textContent} leaves the drawing`);
        for (const other of texts) {
          const b = other.getBoundingClientRect();
          const isOn = a.left < b.right && b.left < a.right && a.top + 3 < b.bottom - 3 && b.top + 3 < a.bottom - 3;
          if (other !== text && isOn) found.push(`${text.textContent} on ${other.textContent}`);
        }
      }
    }
    return found;
  });
  expect(faults).toEqual([]);
});

test('without script a worked example and a blank table stand there', async ({ page }) => {
  await page.route('**/*.js', (route) => route.abort());
  await page.goto(TOOL);
  await expect(page.getByText('Without them, the worked example')).toBeVisible();
  await expect(page.getByRole('table', { name: 'Year by year' })).toContainText('$1,174,836.14');
  await expect(page.getByRole('table', { name: 'To be filled in by hand' })).toBeVisible();
});
