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

/** The pages dealt out to `count` shares, so that heavy neighbors part. */
export function shares(count: number): string[][] {
  const pages = everyPage();
  return Array.from({ length: count }, (_, share) => pages.filter((_page, index) => index % count === share));
}

/** The first page of each template: what only a template decides is asked there, and everywhere with `npm run test:all`. */
export function oneOfEachTemplate(): ReadonlySet<string> {
  const pages = everyPage();
  if (process.env['TEST_ALL']) return new Set(pages);
  const templates = new Map<string, string>();
  for (const page of pages) {
    const file = page.endsWith('/') ? `dist${page}index.html` : `dist${page}`;
    const [, kind = ''] = /<main[^>]* data-kind="([^"]*)"/.exec(readFileSync(file, 'utf8')) ?? [];
    if (!templates.has(kind)) templates.set(kind, page);
  }
  return new Set(templates.values());
}
