/**
 * Which pages are compared as pictures, and whether this machine draws as the one did that took them. They were taken on a
 * bare Debian with the fonts that `npm test` leaves there, so that continuous integration compares them, too.
 */

import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import type { Browser, TestInfo } from '@playwright/test';
import { allPages, onePageOfEachKind } from './pages.ts';

/** The page that stands for its kind where there are many: a new file must not choose another. */
const CHOSEN: Readonly<Record<string, string>> = {
  chapter: '/process/timeline/',
  part: '/process/',
  checklist: '/checklists/loop-day/',
  'glossary-from': '/glossary/b-d/',
  quiz: '/practice/quizzes/interview-process/',
  principle: '/principles/dive-deep/',
  question: '/questions/a-mistake-you-made/',
  category: '/questions/by/behavioral/',
  'questions-for': '/questions/for/dive-deep/',
  'sources-from': '/sources/b-d/',
  path: '/start/two-weeks/',
};

/** What has a template of its own, though it is of a kind that has a picture. */
const BESIDE: Readonly<Record<string, string>> = {
  principles: '/principles/',
  'system-design-question': '/questions/design-scheduled-transactions/',
};

/**
 * One page of each kind and every practice room, by the name of its picture.
 * @throws when a kind of many pages has none chosen, or a chosen one is gone
 */
export function pictured(): { name: string; address: string }[] {
  const pages = allPages();
  const addresses = new Set(pages.map(({ address }) => address));
  for (const [kind, address] of Object.entries({ ...CHOSEN, ...BESIDE }))
    if (!addresses.has(address))
      throw new Error(`${address} stands for the kind "${kind}" and is gone: name another in tests/lib/pictures.ts.`);
  return [
    ...onePageOfEachKind().map(({ kind, address }) => {
      const chosen = CHOSEN[kind];
      if (!chosen && pages.filter((page) => page.kind === kind).length > 1)
        throw new Error(`The kind "${kind}" has many pages: say in tests/lib/pictures.ts which one is compared.`);
      return { name: kind, address: chosen ?? address };
    }),
    ...Object.entries(BESIDE).map(([name, address]) => ({ name, address })),
  ];
}

/** Folder of the pictures that this system and this major version of Chromium took, below the folder of all. */
export const folderOf = (browser: Browser) => `${process.platform}-chromium-${browser.version().split('.')[0] ?? ''}`;

/** How pictures are taken anew on another machine. */
const ANEW =
  'To compare here, take new ones from a build that looks right: rm -r tests/quality/pictures, then ' +
  'npm run browser -- tests/quality/pictures.spec.ts --project chromium -u changed';

/** Letters and fields that no style sheet of ours touches. */
const SPECIMEN = `<p style="font: 16px system-ui">The quick brown fox</p><p style="font: bold 13px system-ui">jumps over 1,234</p>
  <p style="font: 18px serif">the lazy dog</p><p style="font: 14px monospace">if (a) b;</p>
  <input type="checkbox" checked><input type="date"><select><option>One</option></select>`;

/**
 * Why the pictures cannot be compared here, or '' if they can. Another version of Chromium, or other letters on the machine,
 * draw the same page in another way. A run that takes pictures always can, and keeps what this machine draws.
 */
export async function reasonToSkip(browser: Browser, info: Pick<TestInfo, 'config' | 'snapshotPath'>): Promise<string> {
  const file = info.snapshotPath(folderOf(browser), 'specimen.png');
  const folder = dirname(file);
  const all = dirname(folder);
  const page = await browser.newPage({ viewport: { width: 300, height: 240 } });
  await page.setContent(SPECIMEN);
  const drawn = await page.screenshot({ caret: 'hide' });
  await page.close();
  if (['all', 'changed'].includes(info.config.updateSnapshots)) {
    mkdirSync(folder, { recursive: true });
    writeFileSync(file, drawn);
    return '';
  }
  const taken = existsSync(all) ? readdirSync(all).join(', ') : 'none';
  if (!existsSync(file)) return `This is ${folderOf(browser)}, and they were taken with ${taken}. ${ANEW}`;
  if (!readFileSync(file).equals(drawn))
    return `This machine draws letters in another way than the one that took them. ${ANEW}`;
  return '';
}
