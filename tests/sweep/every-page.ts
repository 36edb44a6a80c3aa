/** Every page of dist/, from its files: whatever is added is swept. */

import { readFileSync } from 'node:fs';
import { listFiles } from '../../scripts/after-build/html.ts';

/**
 * Addresses of all pages but those that only lead elsewhere, and those that repeat many pages to print: the same markup,
 * which at a thousand sheets takes minutes a width (tests/quality/printed.spec.ts opens some of them).
 */
export function everyPage(): string[] {
  return listFiles('dist')
    .filter((file) => file.endsWith('.html'))
    .filter((file) => !/<meta http-equiv="refresh"|<body class="printed"/i.test(readFileSync(`dist/${file}`, 'utf8')))
    .map((file) => `/${file.replace(/(^|\/)index\.html$/, '$1')}`);
}

/** Pages dealt out to `count` shares, so that heavy neighbors part. */
export function shares(pages: readonly string[], count: number): string[][] {
  return Array.from({ length: count }, (_, share) => pages.filter((_page, index) => index % count === share));
}

/**
 * Few pages that together show every class and every kind of page there is: what a style decides is asked on these, and
 * everywhere with `npm run test:all`. Taken greedily, the page with most that is new first.
 */
export function everyStyle(): string[] {
  const pages = everyPage();
  if (process.env['TEST_ALL']) return pages;
  const shown = new Map(pages.map((page) => [page, stylesOf(page)]));
  const missing = new Set([...shown.values()].flatMap((styles) => [...styles]));
  const chosen: string[] = [];
  while (missing.size > 0) {
    const news = (page: string) => [...(shown.get(page) ?? [])].filter((style) => missing.has(style));
    const next = pages.reduce((best, page) => (news(page).length > news(best).length ? page : best));
    for (const style of news(next)) missing.delete(style);
    chosen.push(next);
  }
  return chosen;
}

/** The classes that a page's elements have, and its kind. */
function stylesOf(page: string): ReadonlySet<string> {
  const html = readFileSync(page.endsWith('/') ? `dist${page}index.html` : `dist${page}`, 'utf8');
  const [, kind = ''] = /<main[^>]* data-kind="([^"]*)"/.exec(html) ?? [];
  return new Set([
    `kind ${kind}`,
    ...[...html.matchAll(/ class="([^"]*)"/g)].flatMap(([, names = '']) => names.split(/\s+/)),
  ]);
}
