/** Opening the tools, and waiting until they are there. */

import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';

export const ANSWER_CHECK = '/practice/answer/';
export const MY_DATA = '/practice/progress/';

/** Opens the answer check; its field, its tool. */
export async function openAnswerCheck(page: Page, address = ANSWER_CHECK) {
  await page.goto(address);
  const tool = page.locator('answer-check');
  const field = tool.getByRole('textbox', { name: /Your answer/ });
  await field.waitFor();
  return { tool, field };
}

/** Opens My data. */
export async function openMyData(page: Page) {
  await page.goto(MY_DATA);
  const tool = page.locator('my-data');
  await tool.getByRole('heading', { name: 'What is kept in this browser' }).waitFor();
  return tool;
}

/** A file to choose on My data. */
export const chosenFile = (text: string | Buffer, name = 'loop-ready-2026-11-28.json') => ({
  name,
  mimeType: 'application/json',
  buffer: Buffer.from(text as string),
});

/**
 * The file that a press hands to the reader. Firefox, driven from outside, tells of no download that begins in the page
 * itself: there its name and content are taken as the page gives them to the browser.
 */
export async function savedFile(page: Page, press: () => Promise<void>): Promise<{ name: string; text: string }> {
  if (page.context().browser()?.browserType().name() === 'chromium') {
    const [download] = await Promise.all([page.waitForEvent('download'), press()]);
    return { name: download.suggestedFilename(), text: readFileSync(await download.path(), 'utf8') };
  }
  await page.evaluate(() => {
    const [make, click] = [URL.createObjectURL, HTMLAnchorElement.prototype.click];
    let blob: Blob | undefined;
    URL.createObjectURL = (of: Blob) => make.call(URL, (blob = of));
    const saved = new Promise<{ name: string; text: string }>((found) => {
      HTMLAnchorElement.prototype.click = function (this: HTMLAnchorElement) {
        const name = this.download;
        if (blob) void blob.text().then((text) => found({ name, text }));
        click.call(this);
      };
    });
    Object.assign(window, { saved });
  });
  await press();
  // The page reads what is stored before it hands the file over.
  return page.evaluate(() => {
    const { saved } = window as unknown as { saved: Promise<{ name: string; text: string }> };
    const none = new Promise<{ name: string; text: string }>((end) => setTimeout(end, 60_000, { name: '', text: '' }));
    return Promise.race([saved, none]);
  });
}

/** One step back within the page. `goBack` waits for a page to load, which none does then: Firefox’s driver may wait for ever. */
export const backHere = (page: Page) => page.evaluate(() => history.back());
