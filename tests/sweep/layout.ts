/** What is wrong with how an open page is laid out and colored, at each width and on paper. */

import type { Page } from '@playwright/test';
import { paleIn, printedScheme, sideways, sidewaysSpaced, spaceText, uncopyable, unreadable } from './in-page.ts';

/**
 * From wide to narrow, since each page begins wide: a change of width is what costs most here. What fits at 320 px and is
 * laid out as on a phone fits on wider phones; the widths between are asked of one page of each template.
 */
const WIDTHS = [1280, 768, 390, 360, 320];
const ALWAYS = [1280, 320];
/** The reader's theme; empty for the system's. */
const THEMES = ['', 'light', 'dark'];
/** Pixels; no style asks for the height, and what is drawn outside the window costs nothing. */
const HEIGHT = 60;
/** On paper, text that is read. */
const PRINTED = { paper: 'white', least: 7 };

/** Opens an address on a wide screen. */
export async function openWide(page: Page, address: string): Promise<void> {
  // Once the page before has gone: it would be laid out anew for nobody.
  await page.goto(address, { waitUntil: 'commit' });
  await page.emulateMedia({ media: 'screen', colorScheme: 'light', forcedColors: 'none' });
  await page.setViewportSize({ width: WIDTHS[0] ?? 0, height: HEIGHT });
  await page.waitForLoadState();
}

/**
 * Asks everything of a page that is open, and leaves it in another size and medium.
 *
 * @param isFull with what only a template decides: the widths between, and each theme on paper by its colors. Else paper's
 *   colors are looked at once: all of them follow from the root's color scheme, which each theme is asked for
 *   (tests/dist/themes.test.ts)
 * @returns one line for each fault
 */
export async function layoutFaults(page: Page, isFull: boolean): Promise<string[]> {
  const faults: string[] = [];
  const note = (where: string, found: readonly string[]) =>
    faults.push(...found.map((fault) => (where === '' ? fault : `${where}: ${fault}`)));

  for (const width of isFull ? WIDTHS : ALWAYS) {
    await page.setViewportSize({ width, height: HEIGHT });
    note(`at ${width} px`, await page.evaluate(() => sideways()));
    if (width === 320 || (isFull && width === 1280)) note(`at ${width} px`, await page.evaluate(() => uncopyable()));
    if (width === 320 || (isFull && width === 1280))
      note(`with spaced text at ${width} px`, await page.evaluate(() => sidewaysSpaced()));
    // At 320 px it may stay: what is asked from there on is color and words.
    if (isFull && width === 1280) await page.evaluate(() => spaceText(false));
  }

  for (const colorScheme of isFull ? (['light', 'dark'] as const) : (['dark'] as const)) {
    await page.emulateMedia({ media: 'print', colorScheme });
    const where = (theme = '') => `printed, theme ${theme || 'of the system'}, system ${colorScheme}`;
    const schemes = await page.evaluate((themes) => printedScheme(themes), THEMES);
    for (const [at, theme] of THEMES.entries()) note(where(theme), schemes[at] ?? []);
    const asked = isFull ? THEMES : ['dark'];
    const found = await page.evaluate(([themes, how]) => paleIn(themes, how), [asked, PRINTED] as const);
    for (const [at, theme] of asked.entries()) note(where(theme), found[at] ?? []);
  }
  await page.emulateMedia({ media: 'screen', colorScheme: 'dark', forcedColors: 'active' });
  const forced = await page.evaluate(() => paleIn(['light'], { paper: 'Canvas', least: 4.5 }));
  note('in forced colors', forced.flat());
  note('', await page.evaluate(() => unreadable()));
  return faults;
}
