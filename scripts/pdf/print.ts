/**
 * Prints a page into a PDF file that says on which sheet each chapter is: it is printed, the sheets are read back, and it is
 * printed again with their numbers in it. No style sheet can do that in Chromium.
 */

import { writeFileSync } from 'node:fs';
import type { Browser, Page } from '@playwright/test';
import { fixPdf } from './fixed.ts';
import type { Format } from './jobs.ts';
import { sheetsOf } from './poppler.ts';

export interface PrintRun {
  readonly browser: Browser;
  /** Where the built site is served, with the base path. */
  readonly served: string;
  /** The same place as the file's links name it. */
  readonly published: string;
  /** Day of the edition, `2026-11-29`: the file says that it was made then. */
  readonly day: string;
  /** Of the handbook. */
  readonly name: string;
}

/** Prints after which the numbers must stand still: they move lines, but only where they are themselves. */
const MOST_PRINTS = 5;

/**
 * Prints a page of the served site into a file.
 * @param address from the root of the book
 * @throws when the numbers of the sheets change with each print
 */
export async function printPdf(run: PrintRun, address: string, format: Format, file: string): Promise<void> {
  const context = await run.browser.newContext({ javaScriptEnabled: false });
  try {
    const page = await context.newPage();
    // The whole book takes minutes on a slow machine.
    page.setDefaultTimeout(0);
    await page.goto(new URL(address.slice(1), run.served).href);
    await page.evaluate(prepare, { served: run.served, published: run.published });
    for (let prints = 0; prints < MOST_PRINTS; prints++) {
      const pdf = await page.pdf({ format, tagged: true, outline: true });
      writeFileSync(file, fixPdf(pdf, run.day, run.name));
      if (!(await numberSheets(page, sheetsOf(file)))) return;
    }
    throw new Error(`${address}: after ${MOST_PRINTS} prints its page numbers still change.`);
  } finally {
    await context.close();
  }
}

/** Makes a page ready: its own letters, links that lead to the published site, headings that the outline can read. */
async function prepare({ served, published }: { served: string; published: string }): Promise<void> {
  await Promise.all(
    [...document.fonts].map((face) => {
      // On the screen a late font is left out; here it is waited for.
      face.display = 'block';
      return face.load();
    }),
  );
  for (const link of document.querySelectorAll<HTMLAnchorElement>('a[href]')) {
    const isHere = link.getAttribute('href')?.startsWith('#');
    if (isHere || !link.href.startsWith(served)) continue;
    link.href = published + link.href.slice(served.length);
    // Its address is not written out behind it, as that of another site is.
    link.dataset['site'] = '';
  }
  // The outline takes the lines of a heading as they are, and loses the space between two.
  const headings = document.querySelectorAll<HTMLElement>('h1, h2, h3, h4');
  for (const heading of headings) {
    const texts = document.createTreeWalker(heading, NodeFilter.SHOW_TEXT);
    while (texts.nextNode()) texts.currentNode.textContent = (texts.currentNode.textContent ?? '').replace(/\s+/g, ' ');
    heading.style.whiteSpace = 'pre-wrap';
  }
}

/** Writes the sheets into contents and index; true when one of them was not there yet. */
function numberSheets(page: Page, sheets: ReadonlyMap<string, number>): Promise<boolean> {
  return page.evaluate((known) => {
    let isNew = false;
    for (const link of document.querySelectorAll<HTMLElement>(':is(.printed-contents, .index) a[href^="#"]')) {
      const sheet = String(known[(link.getAttribute('href') ?? '').slice(1)] ?? '');
      if (link.dataset['sheet'] === sheet) continue;
      link.dataset['sheet'] = sheet;
      isNew = true;
    }
    return isNew;
  }, Object.fromEntries(sheets));
}
