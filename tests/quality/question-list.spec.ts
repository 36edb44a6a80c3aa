/** The list of questions under hostile addresses, stored values and history: text stays text, and the list stays whole. */

import { expect, test } from '../lib/test.ts';
import { objections } from '../lib/axe.ts';
import { allQuestions } from '../lib/questions.ts';

const LIST = '/questions/';
const all = allQuestions();
const EVIL = '"><img src=x onerror="window.hurt=1"><script>window.hurt=1</script>';
const rows = 'li[data-slug]:visible';

test('hostile text in every parameter is named as text and changes nothing', async ({ page }) => {
  const query = new URLSearchParams(
    ['category', 'level', 'principle', 'evidence', 'sort', 'mark', '__proto__'].map((name) => [name, EVIL]),
  );
  await page.goto(`${LIST}?${query}#${EVIL}`);
  await page.locator('question-list[data-live]').waitFor();
  await expect(page.locator('.list-notice')).toContainText('category “"><img src=x onerror=');
  await expect(page.locator(rows)).toHaveCount(all.length);
  await expect(page.locator('main img, question-list script')).toHaveCount(0);
  expect(await page.evaluate(() => 'hurt' in window)).toBe(false);
});

test('hostile words find nothing, and are shown as words', async ({ page }) => {
  await page.goto(`${LIST}?${new URLSearchParams({ q: EVIL })}`);
  await expect(page.locator('.list-status')).toContainText(`0 of ${all.length} questions`);
  await expect(page.locator('.list-view')).toContainText('<img src=x');
  await page.getByRole('searchbox', { name: 'Words in the question' }).fill('(.*)\\');
  await page.getByRole('searchbox', { name: 'Words in the question' }).fill('');
  await expect(page.locator(rows)).toHaveCount(all.length);
  expect(await page.evaluate(() => 'hurt' in window)).toBe(false);
});

test('hostile marks and a hostile history count as none', async ({ page }) => {
  await page.goto(LIST);
  await page.evaluate(
    ([evil, slug]) => {
      const fields = { [evil ?? '']: { at: 1, value: 'solid' }, [slug ?? '']: { at: 2, value: evil } };
      localStorage.setItem('loop-ready/marks', JSON.stringify({ version: 1, fields }));
      history.replaceState({ marks: [evil, { toString: 1 }], other: evil }, '');
    },
    [EVIL, all[0]?.slug],
  );
  await page.reload();
  await page.locator('question-list[data-live]').waitFor();
  await expect(page.locator(rows)).toHaveCount(all.length);
  await expect(page.locator('[data-mark], .list-mark')).toHaveCount(0);
  await page.evaluate(() => localStorage.setItem('loop-ready/marks', '{"version":1,"fields":'));
  await page.reload();
  await expect(page.locator('.list-notice')).toContainText('Some of your stored marks could not be read');
  expect(await page.evaluate(() => localStorage.getItem('loop-ready/marks/corrupt-1'))).toBe('{"version":1,"fields":');
});

test('a hostile question in the address of the answer check opens a question of the book', async ({ page }) => {
  await page.goto(`/practice/answer/?${new URLSearchParams({ question: EVIL })}`);
  await expect(page.locator('.answer-asked .answer-question')).not.toHaveText(/^$|onerror/);
  await expect(page.locator('main img')).toHaveCount(0);
});

test('blocked storage leaves marks that last as long as the page', async ({ page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(window, 'localStorage', {
      get() {
        throw new DOMException('blocked', 'SecurityError');
      },
    });
  });
  await page.goto(`/questions/${all[0]?.slug}/`);
  await page.getByRole('radio', { name: 'solid' }).check();
  await expect(page.locator('question-mark')).toContainText('does not let this site store');
  await expect(page.getByRole('radio', { name: 'solid' })).toBeChecked();
});

test('the controls move nothing when they come to life', async ({ page, context }) => {
  const places = () =>
    page.evaluate(() =>
      [...document.querySelectorAll('.list-filters, .list-status, .list-group h2, li[data-slug]')].map((element) => {
        const { x, y, width } = element.getBoundingClientRect();
        return [x, y, width].map(Math.round).join(' ');
      }),
    );
  // A font that comes late stays out of its page, so both are measured without; that no font moves a page is swept.
  await page.route('**/*.woff2', (route) => route.abort());
  for (const width of [390, 1280]) {
    await page.setViewportSize({ width, height: 900 });
    await context.route('**/*.js', (route) => route.abort());
    await page.goto(LIST);
    for (const control of ['.list-filters', '.list-tools']) await expect(page.locator(control)).toBeHidden();
    const before = await places();
    await context.unroute('**/*.js');
    await page.goto(LIST);
    await page.locator('question-list[data-live]').waitFor();
    expect(await places()).toEqual(before);
  }
});

test('the count stays in sight while a phone’s filters are open, and leads to the questions', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 700 });
  await page.goto(LIST);
  await page.locator('question-list[data-live]').waitFor();
  await page.getByRole('button', { name: 'Filter and sort' }).click();
  const reveal = page.locator('.list-show');
  await expect(reveal).toBeInViewport({ ratio: 1 });
  await page.locator('[data-filter="category"]').first().check();
  const { category } = all[0] ?? {};
  const count = all.filter((question) => question.category === category).length;
  await expect(reveal).toHaveText(`Show ${count} questions`);
  await expect(reveal).toBeInViewport({ ratio: 1 });
  await reveal.click();
  await expect(reveal).toBeHidden();
  await expect(page.locator('.list-status')).toBeInViewport();
  await expect(page.locator('.list-status')).toBeFocused();
});

test('only levels that narrow the list are offered; an address may ask for the others', async ({ page }) => {
  const offered = async () => {
    const values = page.locator('[data-filter="level"]:visible');
    return values.evaluateAll((boxes: HTMLInputElement[]) => boxes.map(({ value }) => value));
  };
  const narrowing = ['L5', 'L6', 'L7'].filter((level) => all.some(({ levels }) => !levels.includes(level)));
  const senior = all.filter(({ levels }) => !levels.includes('L5'));
  await page.setViewportSize({ width: 1280, height: 900 });
  await page.goto(LIST);
  await page.locator('question-list[data-live]').waitFor();
  expect(await offered()).toEqual([...narrowing, ...(senior.length > 0 ? ['senior'] : [])]);
  await page.goto(`${LIST}?level=senior`);
  await expect(page.locator(rows)).toHaveCount(senior.length);
  await expect(page.locator('.list-view')).toHaveText('L6 and L7 only');
  await page.goto(`${LIST}?level=L6`);
  await expect(page.locator('[data-filter="level"][value="L6"]')).toBeChecked();
  await expect(page.locator('[data-filter="level"][value="L6"]')).toBeVisible();
});

test('a ring is large enough to tap, and marks its question', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await page.goto(LIST);
  await page.locator('question-list[data-live]').waitFor();
  const row = page.locator(rows).first();
  const ring = row.getByRole('button', { name: /^How it went: not tried/ });
  const box = await ring.boundingBox();
  expect(Math.min(box?.width ?? 0, box?.height ?? 0)).toBeGreaterThanOrEqual(40);
  expect(box?.x).toBeGreaterThanOrEqual(0);
  await ring.click();
  await expect(row).toContainText('· tried');
  await page.goto(`/questions/${all[0]?.slug}/`);
  await expect(page.getByRole('radio', { name: 'tried', exact: true })).toBeChecked();
});

test('paper shows the view and what it is, and no control', async ({ page }) => {
  const { category = '', levels } = all[0] ?? {};
  const level = levels?.[0] ?? '';
  await page.goto(`${LIST}?category=${category}&level=${level}`);
  await page.locator('question-list[data-live]').waitFor();
  await page.emulateMedia({ media: 'print' });
  const fits = all.filter((question) => question.category === category && question.levels.includes(level));
  await expect(page.locator(rows)).toHaveCount(fits.length);
  await expect(page.locator('.list-status')).toBeVisible();
  await expect(page.locator('.list-view')).toContainText(level);
  for (const control of ['.list-filters', '.list-tools']) await expect(page.locator(control)).toBeHidden();
  // A choice of questions prints as that choice; the whole list with what it covers.
  await expect(page.locator('.coverage')).toBeHidden();
  await page.goto(LIST);
  await expect(page.locator('.coverage')).toBeVisible();
});

// Contrast depends on the scheme and layout on the width, neither on both.
for (const [colorScheme, width] of [
  ['light', 390],
  ['dark', 1280],
] as const) {
  test(`axe finds nothing in a filtered list with marks, ${colorScheme}, ${width} wide`, async ({ page }) => {
    await page.emulateMedia({ colorScheme });
    await page.setViewportSize({ width, height: 900 });
    await page.goto(`/questions/${all[0]?.slug}/`);
    await page.getByRole('radio', { name: 'solid' }).check();
    expect(await objections(page)).toEqual([]);
    await page.goto(`${LIST}?level=L6&category=nothing`);
    if (width < 900) await page.getByRole('button', { name: 'Filter and sort (1)' }).click();
    await page.locator('[data-filter="level"][value="L5"]').check();
    expect(await objections(page)).toEqual([]);
  });
}
