/** Journey 3: copy the link of a section, send it; the friend stands at that place, with or without script. */

import type { Locator } from '@playwright/test';
import { expect, test } from '../lib/test.ts';

test('copying a section’s link confirms, and the link leads there @engine', async ({ page, browserName }) => {
  await page.goto('/process/bar-raiser/');
  const link = page.locator('copy-link a').nth(1);
  const hash = (await link.getAttribute('href')) ?? '';
  await link.click();
  await expect(page.locator('copy-link').nth(1)).toContainText(/copied/i);
  if (browserName === 'chromium') {
    const copied = await page.evaluate(() => navigator.clipboard.readText());
    expect(copied).toBe(new URL(hash, page.url()).href);
  }
  await page.goto(`/process/bar-raiser/${hash}`);
  await expect(page.locator(hash)).toBeInViewport();
});

test('a message is copied with its paragraphs and its blanks', async ({ page, browserName }) => {
  await page.goto('/getting-the-call/referrals/');
  const message = page.locator('copy-text').first();
  const paragraphs = await message.locator('p:not(.copy-line)').allTextContents();
  expect(paragraphs.length).toBeGreaterThan(1);
  await message.getByRole('button', { name: 'Copy this message' }).click();
  await expect(message.getByRole('status')).toHaveText('Copied');
  if (browserName === 'chromium') {
    const copied = await page.evaluate(() => navigator.clipboard.readText());
    expect(copied).toBe(paragraphs.map((text) => text.replace(/\s+/g, ' ').trim()).join('\n\n'));
    expect(copied).toContain('___');
  }
});

test('a quiz question’s link is copied, and opens that question', async ({ page, browserName }) => {
  await page.goto('/practice/quizzes/interview-process/');
  await page.locator('quiz-form[data-live]').waitFor();
  const shown = page.locator('quiz-form fieldset:visible');
  await page.getByRole('button', { name: 'Skip' }).click();
  const id = (await shown.getAttribute('id')) ?? '';
  await shown.getByRole('radio').first().check();
  await shown.getByRole('link', { name: 'Link to question 2' }).click();
  await expect(shown.locator('copy-link [role=status]')).toHaveText('Copied');
  await expect(shown.getByRole('radio').first()).toBeChecked();
  const address = page.url();
  expect(address).toMatch(new RegExp(`#${id}$`));
  if (browserName === 'chromium') expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(address);
  await page.goto('/about/');
  await page.goto(address);
  await expect(shown).toHaveAttribute('id', id);
});

test('selected words give a link that opens the page at them, across the marks of notes @engine', async ({ page }) => {
  await page.addInitScript(() => {
    const copied: string[] = [];
    Object.assign(globalThis, { copied });
    navigator.clipboard.writeText = (text) => Promise.resolve(void copied.push(text));
  });
  await page.goto('/process/bar-raiser/?from=chat');
  const button = page.getByRole('button', { name: 'Copy link to these words' });
  await expect(button).toHaveCount(0);
  /** Selects a paragraph without its first and last word, as somebody does who drags over it. */
  const select = (paragraph: Locator) =>
    paragraph.evaluate((element) => {
      const texts = document.createTreeWalker(element, NodeFilter.SHOW_TEXT, (text) =>
        text.parentElement?.closest('button') || !text.nodeValue?.trim()
          ? NodeFilter.FILTER_REJECT
          : NodeFilter.FILTER_ACCEPT,
      );
      const [first, last] = [texts.nextNode(), element.lastChild];
      if (!first || !last) throw new Error('no words');
      const range = document.createRange();
      range.setStart(first, first.nodeValue?.indexOf(' ') ?? 0);
      range.setEnd(last, last.nodeValue?.lastIndexOf(' ') ?? 0);
      getSelection()?.removeAllRanges();
      getSelection()?.addRange(range);
    });
  // Not the first of its section, with a term and a mark inside.
  const marked = page.locator('.prose .noted > p').filter({ hasText: 'Most of their work comes after' });
  await select(marked);
  await button.click();
  await expect(page.locator('.quote-link [role=status]')).toHaveText('Copied');
  const link = await page.evaluate(() => (globalThis as unknown as { copied: string[] }).copied.at(-1) ?? '');
  expect(link).toMatch(/\/process\/bar-raiser\/#what-it-is-for:~:text=of%20their%20work/);
  expect(decodeURIComponent(link)).toMatch(/they lead the,so give every interviewer sentences.* was$/i);
  await page.evaluate(() => getSelection()?.removeAllRanges());
  await expect(button).toBeHidden();

  // On so small a screen the words are not in sight where the section begins.
  const other = await page.context().newPage();
  await other.setViewportSize({ width: 390, height: 300 });
  await other.goto(link);
  await expect(other.locator('.prose .noted > p').filter({ hasText: 'Most of their work' })).toBeInViewport();
  await other.close();
});

test('on a phone a whole paragraph with a term and marks is linked to its last word @engine', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await page.addInitScript(() => {
    const copied: string[] = [];
    Object.assign(globalThis, { copied });
    navigator.clipboard.writeText = (text) => Promise.resolve(void copied.push(text));
  });
  await page.goto('/process/debrief/');
  await page
    .locator('.prose p')
    .filter({ hasText: 'The people who interviewed' })
    .evaluate((paragraph) => getSelection()?.selectAllChildren(paragraph));
  await page.getByRole('button', { name: 'Copy link to these words' }).click();
  await expect(page.locator('.quote-link [role=status]')).toHaveText('Copied');
  const link = await page.evaluate(() => (globalThis as unknown as { copied: string[] }).copied.at(-1) ?? '');
  expect(decodeURIComponent(link)).toMatch(
    /:~:text=the people who interviewed .*,the first vote .* hand in their own\.$/i,
  );
});

test('each page leads to itself as Markdown', async ({ page }) => {
  await page.goto('/process/bar-raiser/');
  const twin = page.getByRole('contentinfo').getByRole('link', { name: 'This page as Markdown' });
  const response = await page.request.get((await twin.getAttribute('href')) ?? '');
  expect(await response.text()).toContain(`# ${await page.getByRole('heading', { level: 1 }).innerText()}`);
});

test.describe('on a phone', () => {
  test.skip(({ browserName }) => browserName === 'firefox', 'its driver emulates no phone');
  test.use({ hasTouch: true, isMobile: true, viewport: { width: 390, height: 844 } });

  test('the links of a list and of a view go to the device’s own sheet', async ({ page }) => {
    await page.addInitScript(() => {
      const shared: ShareData[] = [];
      Object.assign(globalThis, { shared });
      navigator.share = (data = {}) => Promise.resolve(void shared.push(data));
    });
    const shared = () => page.evaluate(() => (globalThis as unknown as { shared: ShareData[] }).shared);
    await page.goto('/checklists/loop-day/');
    await page.getByRole('button', { name: 'Share link' }).tap();
    await expect.poll(shared).toEqual([{ title: await page.title(), url: page.url() }]);
    await page.goto('/questions/?level=L7');
    await page.getByRole('button', { name: 'Share link of this view' }).tap();
    await expect.poll(async () => (await shared()).map(({ url }) => url)).toEqual([page.url()]);
  });
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });
  // Firefox runs scripts all the same when it is driven from outside: there none arrives.
  test.beforeEach(({ context }) => context.route('**/*.js', (route) => route.abort()));

  test('a section’s link works, search leads to the topics, facts and answers are readable', async ({ page }) => {
    await page.goto('/process/the-loop/');
    const link = page.locator('copy-link a').nth(1);
    const hash = (await link.getAttribute('href')) ?? '';
    await link.click();
    await expect(page).toHaveURL(new RegExp(`${hash}$`));
    await page
      .getByRole('link', { name: /search/i })
      .first()
      .click();
    await expect(page).toHaveURL(/\/topics\/$/);
    await page.goto('/practice/quizzes/interview-process/');
    const answer = page.locator('quiz-form details').first();
    await answer.locator('summary').click();
    await expect(answer.locator('p, li').first()).toBeVisible();
    await page.goto('/search/?q=loop');
    await expect(
      page
        .locator('main')
        .getByRole('link', { name: /topics/i })
        .first(),
    ).toBeVisible();
  });

  test('a fact’s note opens on a phone @engine', async ({ page }) => {
    await page.setViewportSize({ width: 390, height: 844 });
    await page.goto('/process/bar-raiser/');
    const mark = page.locator('.mark').first();
    const note = page.locator(`#${await mark.getAttribute('popovertarget')}`);
    await expect(note).toBeHidden();
    await mark.click();
    await expect(note).toBeVisible();
    await expect(note.getByRole('link').first()).toHaveAttribute('href', /\/sources\/#/);
  });

  test('a term’s definition opens beside the term @engine', async ({ page }) => {
    await page.setViewportSize({ width: 1280, height: 800 });
    await page.goto('/process/bar-raiser/');
    const term = page.locator('.term-open').nth(1);
    await term.click();
    const definition = page.locator(`#${await term.getAttribute('popovertarget')}`);
    await expect(definition).toBeVisible();
    const [word, box] = [await term.boundingBox(), await definition.boundingBox()];
    expect(Math.abs((box?.x ?? 0) - (word?.x ?? 0))).toBeLessThan(340);
    const gap = Math.max(
      (box?.y ?? 0) - ((word?.y ?? 0) + (word?.height ?? 0)),
      (word?.y ?? 0) - ((box?.y ?? 0) + (box?.height ?? 0)),
    );
    expect(gap).toBeLessThan(40);
    await page.keyboard.press('Escape');
    await expect(definition).toBeHidden();
  });

  test('on a wide screen notes stand in the margin, and a phone opens the contents', async ({ page }) => {
    await page.setViewportSize({ width: 1280, height: 900 });
    await page.goto('/process/bar-raiser/');
    const note = page.locator('.note').first();
    await expect(note).toBeVisible();
    const text = await page.locator('.prose').boundingBox();
    const box = await note.boundingBox();
    expect(box?.x).toBeGreaterThan((text?.x ?? 0) + (text?.width ?? 0));
    await page.setViewportSize({ width: 390, height: 844 });
    await page.getByRole('button', { name: 'Contents' }).click();
    await page.getByRole('navigation', { name: 'Contents' }).getByRole('link', { name: 'Glossary' }).click();
    await expect(page).toHaveURL(/\/glossary\/$/);
  });
});

test('an address that does not exist says so and leads on', async ({ page }) => {
  const response = await page.goto('/no/such/page/');
  expect(response?.status()).toBe(404);
  await page
    .getByRole('main')
    .getByRole('link', { name: /A to Z/ })
    .click();
  await expect(page).toHaveURL(/\/topics\/$/);
});

test('a section that has moved is told of to those who come with its old link, and to no one else', async ({
  page,
}) => {
  await page.goto('/glossary/');
  const line = page.locator('#survivor');
  await expect(line).toHaveCount(1);
  await expect(line).toBeHidden();
  await page.goto('/glossary/#survivor');
  await expect(line).toBeInViewport();
  await line.getByRole('link').click();
  await expect(page).toHaveURL(/\/writing\/the-exercise\/#prompts$/);
});
