/** The offer comparison: two offers typed, read by year, by month and on leaving; shared, saved, printed; never a wrong number. */

import { expect, test } from '../lib/test.ts';
import type { Locator, Page } from '@playwright/test';
import { readFile } from 'node:fs/promises';
import { fieldsOf, storeFirst } from '../lib/storage.ts';

const TOOL = '/practice/offer-calculator/';

async function open(page: Page, address = TOOL): Promise<Locator> {
  await page.goto(address);
  const tool = page.locator('offer-calculator');
  await tool.getByRole('button', { name: 'Try it on an example' }).waitFor();
  return tool;
}

/** The fields of the first, second … offer. */
const offer = (tool: Locator, index: number) => tool.locator('.offers-offer').nth(index);

/** Opens every fold of one kind, as a reader does. */
async function openAll(tool: Locator, kind: 'more' | 'fold' | 'numbers'): Promise<void> {
  await tool.locator(`.offers-${kind} > summary:visible`).first().waitFor();
  const closed = tool.locator(`.offers-${kind}:not([open]) > summary:visible`);
  while ((await closed.count()) > 0) await closed.first().click();
}

async function typeOffer(fields: Locator, values: Readonly<Record<string, string>>): Promise<void> {
  for (const [label, text] of Object.entries(values)) await fields.getByLabel(label, { exact: true }).fill(text);
}

/** Types the chapter’s offer and another one. */
async function typeTwo(tool: Locator): Promise<void> {
  await openAll(tool, 'more');
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

/** What `typeTwo` types, as it is kept: for what comes after typing, which the first test does. */
const TWO = fieldsOf(
  'offers',
  Object.fromEntries(
    Object.entries({
      'a/name': 'Amazon',
      'a/base': '170k',
      'a/start': '2027-03-01',
      'a/sign1': '110,000',
      'a/sign2': '90 000',
      'a/stock': '970',
      'a/price': '200',
      'b/name': '=Other, "Inc"',
      'b/base': '$275,000',
      'b/start': 'May 3, 2027',
    }).map(([key, value]) => [key, { at: 1, value }]),
  ),
);

/** Opens the tool with the two offers in it. */
async function openTwo(page: Page): Promise<Locator> {
  await storeFirst(page, TWO);
  const tool = await open(page);
  await expect(tool.locator('.offers-years')).toHaveCount(2);
  return tool;
}

/** The cells of a row of a table of results. */
const row = (tool: Locator, caption: string | RegExp, name: string, nth = 0) =>
  tool
    .getByRole('table', { name: caption })
    .nth(nth)
    .locator('tr', { has: tool.page().getByRole('rowheader', { name, exact: true }) })
    .locator('td');

test('two offers give years, break-even, vests and what leaving costs, and are there on the next visit @engine', async ({
  page,
}) => {
  const tool = await open(page);
  await typeTwo(tool);
  await expect(tool.locator('.offers-lead')).toHaveText(
    '=Other, "Inc" pays $26,000 more over four years: $1,100,000 against $1,074,000.',
  );
  await openAll(tool, 'fold');
  await expect(row(tool, 'Side by side', 'Year 1')).toHaveText(['$289,600', '$275,000']);
  await expect(row(tool, 'Side by side', 'Four years')).toHaveText(['$1,074,000', '$1,100,000']);
  await expect(row(tool, 'Side by side', 'Year 3', 1)).toHaveText(['$284,037', '$275,000']);
  await expect(row(tool, 'Amazon', 'So far').last()).toHaveText('$1,074,000');
  // Year 2 ends $28,800 apart, and each month after it brings the other one $8,750 more.
  await expect(tool.locator('.offers-races')).toContainText(
    'Amazon is ahead from month 1. =Other, "Inc" overtakes in month 28. Amazon overtakes in month 30.',
  );
  await expect(tool.locator('svg.offers-drawing')).toHaveCount(2);

  await offer(tool, 0).getByLabel('Sign-on: what goes back on leaving').selectOption('complete');
  await tool.getByLabel('Last day, if you left', { exact: true }).fill('2027-11-01');
  const leaving = 'Last day Mon, November 1, 2027';
  await expect(row(tool, leaving, 'Sign-on that goes back')).toHaveText(['$36,667', '$0']);
  await expect(row(tool, leaving, 'Complete months')).toHaveText(['8', '5']);
  await expect(row(tool, leaving, 'Shares lost')).toHaveText(['970', '0']);
  await expect(row(tool, 'Vests of Amazon', 'Month 30').first()).toHaveText('Sat, September 1, 2029');

  await tool.getByLabel('Side by side').selectOption('differences');
  await expect(row(tool, /Side by side/, 'Year 1')).toHaveText(['$289,600', '−$14,600']);

  await page.reload();
  const again = await open(page);
  await openAll(again, 'fold');
  await expect(offer(again, 0).getByLabel('Base a year')).toHaveValue('170k');
  await expect(row(again, /Side by side/, 'Year 1')).toHaveText(['$289,600', '−$14,600']);
});

test('a link shows the same elsewhere and overwrites nothing until the reader says so @engine', async ({
  page,
  browser,
}) => {
  const tool = await openTwo(page);
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
  // It opens on the answer, with the numbers on request.
  const lead = shown.locator('.offers-lead');
  await expect(lead).toHaveText('=Other, "Inc" pays $26,000 more over four years: $1,100,000 against $1,074,000.');
  await expect(lead).toBeInViewport({ ratio: 1 });
  await expect(shown.getByText('These numbers came with a link')).toBeInViewport();
  await expect(offer(shown, 0)).toBeHidden();
  await openAll(shown, 'fold');
  await expect(row(shown, 'Side by side', 'Four years')).toHaveText(['$1,074,000', '$1,100,000']);
  await expect(shown.getByText('These numbers came with a link')).toBeVisible();
  await expect(offer(shown, 1).locator('legend')).toHaveText('=Other, "Inc"');
  expect(requests.filter((url) => url.includes('170k'))).toEqual([]);
  await openAll(shown, 'numbers');
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

test('the file has each year to the cent, and no formula @engine', async ({ page, browserName }) => {
  // Firefox, as it is driven here, tells nothing of downloads: what would be saved is read where it is handed over.
  await page.addInitScript(() => {
    const give = URL.createObjectURL;
    URL.createObjectURL = (file: Blob) => {
      void file.text().then((text) => document.documentElement.setAttribute('data-file', text));
      return give.call(URL, file);
    };
  });
  const tool = await openTwo(page);
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
  const tool = await openTwo(page);
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
  await expect(tool.locator('.offers-lead')).toBeHidden();
  await base.fill('150,000');
  await base.blur();
  await expect(base).not.toHaveAttribute('aria-invalid');
  const start = offer(tool, 1).getByLabel('Start date', { exact: true });
  await start.fill('2027-02-29');
  await start.blur();
  await expect(start).toHaveAccessibleDescription(/February 2027 has 28 days/);
  await expect(tool.getByText('No results yet. To correct: “Start date”')).toBeVisible();
  // The field is folded away: the button opens what it is in.
  await tool.locator('.offers-more[open] > summary').nth(1).click();
  await expect(start).toBeHidden();
  await tool.getByRole('button', { name: 'Go to it' }).click();
  await expect(start).toBeFocused();
  await start.fill('2028-02-29');
  await expect(tool.locator('.offers-years')).toHaveCount(2);
});

test('what is cleared can be brought back; offers are added and taken away', async ({ page }) => {
  const tool = await open(page);
  await tool.getByRole('button', { name: 'Try it on an example' }).click();
  await openAll(tool, 'fold');
  await expect(row(tool, 'Side by side', 'Four years')).toHaveText(['$1,074,000', '$1,100,000']);
  await tool.getByRole('button', { name: 'Add an offer' }).click();
  await expect(offer(tool, 2).getByLabel('Name')).toBeFocused();
  // An offer of which nothing is typed yet takes no result away.
  await expect(row(tool, 'Side by side', 'Year 1')).toHaveText(['$289,600', '$275,000']);
  await expect(tool.getByText('To compare, type the base of Offer C.')).toBeVisible();
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
  await openAll(other, 'fold');
  await expect(row(other, 'Side by side', 'Year 1')).toHaveText(['$100,000', '$90,000']);
});

test('by keyboard alone @engine', async ({ page }) => {
  const tool = await open(page);
  await offer(tool, 0).getByLabel('Base a year').focus();
  await page.keyboard.type('100000');
  await page.keyboard.press('Tab');
  await expect(offer(tool, 0).getByLabel('Sign-on, year 1')).toBeFocused();
  await offer(tool, 1).getByLabel('Base a year').focus();
  await page.keyboard.type('90000');
  await expect(tool.locator('.offers-lead')).toContainText('$40,000 more');
  const sides = tool.getByText('Side by side, in numbers');
  await sides.focus();
  await page.keyboard.press('Enter');
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
  const tool = await openTwo(page);
  await tool.getByRole('button', { name: 'Print' }).click();
  await expect(page.locator('html[data-printed]')).toHaveCount(1);
});

test('at 390 px no letter of the chart is smaller than 12 px, and none lies on another @engine', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 900 });
  const tool = await open(page);
  await tool.getByRole('button', { name: 'Try it on an example' }).click();
  await offer(tool, 1).getByLabel('Base a year').fill('1,275,000.05');
  await offer(tool, 1).getByLabel('Name').fill('A company whose name is longer than any phone is wide');
  await openAll(tool, 'fold');
  await expect(row(tool, 'Side by side', 'Year 1').last()).toHaveText('$1,275,000');
  const faults = await tool.evaluate((element) => {
    const found: string[] = [];
    for (const svg of element.querySelectorAll<SVGSVGElement>('svg.offers-drawing')) {
      const frame = svg.getBoundingClientRect();
      const scale = frame.width / svg.viewBox.baseVal.width;
      const texts = [...svg.querySelectorAll('text')];
      for (const text of texts) {
        const size = Number.parseFloat(getComputedStyle(text).fontSize) * scale;
        if (size < 12) found.push(`${text.textContent} is ${size} px`);
        // Firefox adds a pixel around the text of a drawing.
        const a = text.getBoundingClientRect();
        if (a.right > frame.right + 1.5 || a.left < frame.left - 1.5)
          found.push(
            `${text.textContent} leaves the drawing: ${a.left} to ${a.right} of ${frame.left} to ${frame.right}`,
          );
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

test('ten seconds: money and a schedule from the list answer in one sentence, beside the fields', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  const tool = await open(page);
  const lead = tool.locator('.offers-lead');
  await offer(tool, 0).getByLabel('Base a year').fill('150k');
  // One offer is told alone meanwhile.
  await expect(lead).toHaveText('Offer A pays $600,000 over four years, $150,000 a year.');
  await offer(tool, 1).getByLabel('Base a year').fill('120k');
  const stock = offer(tool, 1).getByLabel('Stock', { exact: true });
  await stock.fill('160k');
  await offer(tool, 1).getByLabel('Stock given as').selectOption('money');
  await expect(offer(tool, 1).getByLabel('Share price now')).toBeHidden();
  await offer(tool, 1).getByLabel('Vesting').selectOption('Monthly over 4 years');
  // $3,333.33 a month of stock against $2,500 of base.
  await expect(lead).toHaveText('Offer B pays $40,000 more over four years: $640,000 against $600,000.');
  await expect(tool.locator('.offers-verdict li')).toHaveText([
    'Offer B is ahead whenever you leave.',
    'Offer A catches up if the stock of Offer B turns out to be worth $120,000 in place of $160,000.',
    /^If the share price grows 15% a year, Offer B pays \$\d\d,\d{3} more\.$/,
  ]);
  // While the fields are filled in, the answer stands at the foot of the screen.
  await stock.focus();
  await expect(lead).toBeInViewport({ ratio: 1 });
  const [field, answer] = [await stock.boundingBox(), await lead.boundingBox()];
  expect((field?.y ?? 0) + (field?.height ?? 0)).toBeLessThanOrEqual(answer?.y ?? 0);
});

test('what came of it is told once to those who cannot see it, and not at each key', async ({ page }) => {
  const tool = await open(page);
  await page.evaluate(() => {
    const said: string[] = [];
    new MutationObserver(() => {
      const text = document.querySelector('.offers-status')?.textContent ?? '';
      said.push(text);
      document.documentElement.setAttribute('data-said', JSON.stringify(said));
    }).observe(document.querySelector('.offers-status') as Element, {
      childList: true,
      characterData: true,
      subtree: true,
    });
  });
  for (const place of [0, 1]) await offer(tool, place).getByLabel('Base a year').fill('100000');
  await expect(tool.locator('.offers-lead')).toHaveText('Both pay the same over four years: $400,000.');
  await offer(tool, 1).getByLabel('Base a year').pressSequentially('000');
  await expect(tool.locator('.offers-lead')).toContainText('Offer B pays');
  const said = JSON.parse((await page.locator('html').getAttribute('data-said')) ?? '[]') as string[];
  expect(said.filter((text) => text === 'The results are below.')).toHaveLength(1);
});

test('a day may be typed in words or picked @engine', async ({ page }) => {
  const tool = await open(page);
  await openAll(tool, 'more');
  const start = offer(tool, 0).getByLabel('Start date', { exact: true });
  await start.fill('1 March 2027');
  await start.blur();
  await expect(start).toHaveAccessibleDescription(/Read as Mon, March 1, 2027/);
  await page.evaluate(() => {
    HTMLInputElement.prototype.showPicker = function (this: HTMLInputElement) {
      document.documentElement.setAttribute('data-offered', this.value);
      this.value = '2027-05-03';
      this.dispatchEvent(new Event('change'));
    };
  });
  await offer(tool, 0).getByRole('button', { name: 'Calendar: Start date' }).click();
  await expect(page.locator('html')).toHaveAttribute('data-offered', '2027-03-01');
  await expect(start).toHaveValue('2027-05-03');
  await page.reload();
  await expect(offer(tool, 0).getByLabel('Start date', { exact: true })).toHaveValue('2027-05-03');
});

test('folds stay as the reader left them, and what is filled in is not folded away', async ({ page }) => {
  await page.goto(`${TOOL}#offers=1&a.base=100k&a.bonus=10&b.base=90k`);
  const tool = page.locator('offer-calculator');
  await tool.getByText('The numbers').click();
  await expect(offer(tool, 0).getByLabel('Bonus a year')).toBeVisible();
  await expect(offer(tool, 1).getByLabel('Bonus a year')).toBeHidden();
  await tool.getByText('What each year is made of').click();
  const parts = tool.getByRole('table', { name: 'Offer A' });
  await expect(parts).toBeVisible();
  await offer(tool, 0).getByLabel('Bonus a year').fill('20');
  await expect(row(tool, 'Offer A', 'Bonus').first()).toHaveText('$20,000');
});
