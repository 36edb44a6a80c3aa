/** What is wrong with how an open page is laid out and colored, at each width and on paper. */

import type { Page } from '@playwright/test';
import {
  paleIn,
  printedScheme,
  sideways,
  sidewaysEither,
  spaceText,
  uncopyable,
  unreadable,
  waiting,
} from './in-page.ts';

/** Pixels. What fits at the narrowest, laid out as on a phone, fits on wider phones; so that one is asked of every page. */
const WIDEST = 1280;
const BETWEEN = [768, 390, 360];
const NARROWEST = 320;
/** Pixels; no style asks for the height, and what is drawn outside the window costs nothing. */
const HEIGHT = 60;
/** The reader's theme; empty for the system's. */
const THEMES = ['', 'light', 'dark'];

/**
 * What may go wrong on any page by its words: at the narrowest width, in copied text, in a reader view, beside notes, on paper. Leaves the
 * page empty, in another size and medium.
 *
 * @returns one line for each fault
 */
export async function faultsOfWords(page: Page): Promise<string[]> {
  await spaceAt(page, NARROWEST);
  const [[wide, spaced], copied, read] = await page.evaluate(
    () => [sidewaysEither(), uncopyable(), unreadable()] as const,
  );
  return [
    ...at(`at ${NARROWEST} px`, wide),
    ...copied,
    ...at(`with spaced text at ${NARROWEST} px`, spaced),
    ...read,
    ...(await faultsBesideNotes(page)),
    ...(await faultsOnPaper(page, 'dark')),
  ];
}

/** Text that waits for a note above it, where notes stand in the margin. A page without notes is not laid out for it. */
async function faultsBesideNotes(page: Page): Promise<string[]> {
  if (!(await page.evaluate(() => (spaceText(false), document.querySelector('.noted') !== null)))) return [];
  await page.setViewportSize({ width: WIDEST, height: HEIGHT });
  return at(`at ${WIDEST} px`, await page.evaluate(() => waiting()));
}

/** What only styles decide: the other widths, forced colors, the system's other scheme on paper. @returns as above */
export async function faultsOfStyle(page: Page): Promise<string[]> {
  await spaceAt(page, WIDEST);
  const [[wide, spaced], copied] = await page.evaluate(() => [sidewaysEither(), uncopyable()] as const);
  const faults = [...at(`at ${WIDEST} px`, wide), ...copied, ...at(`with spaced text at ${WIDEST} px`, spaced)];
  await page.evaluate(() => spaceText(false));
  for (const width of BETWEEN) {
    await page.setViewportSize({ width, height: HEIGHT });
    faults.push(...at(`at ${width} px`, await page.evaluate(() => sideways())));
  }
  await page.emulateMedia({ media: 'screen', colorScheme: 'dark', forcedColors: 'active' });
  const forced = await page.evaluate(() => paleIn('light', { paper: 'Canvas', least: 4.5 }));
  return [...faults, ...at('in forced colors', forced), ...(await faultsOnPaper(page, 'light'))];
}

/** Turns text spacing on, then sets the width in pixels, so that both are laid out at once. */
async function spaceAt(page: Page, width: number): Promise<void> {
  await page.evaluate(() => spaceText(true));
  await page.setViewportSize({ width, height: HEIGHT });
}

/**
 * Text that can hardly be read on paper, and the scheme that paper has in each theme. The colors are looked at once: all follow
 * from the root's scheme (tests/dist/themes.test.ts). Leaves the page empty: nothing of it is laid out again for what comes next.
 */
async function faultsOnPaper(page: Page, colorScheme: 'light' | 'dark'): Promise<string[]> {
  await page.emulateMedia({ media: 'print', colorScheme, forcedColors: 'none' });
  const [pale, schemes] = await page.evaluate(
    ([themes, theme]) => {
      const found = paleIn(theme, { paper: 'white', least: 7 });
      document.body.replaceChildren();
      return [found, printedScheme(themes)] as const;
    },
    [THEMES, colorScheme] as const,
  );
  const where = (theme: string) => `printed, theme ${theme || 'of the system'}, system ${colorScheme}`;
  return [...THEMES.flatMap((theme, index) => at(where(theme), schemes[index] ?? [])), ...at(where(colorScheme), pale)];
}

/** Faults with where they were found. */
const at = (where: string, faults: readonly string[]): string[] => faults.map((fault) => `${where}: ${fault}`);
