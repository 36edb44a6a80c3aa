import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { AMOUNT, BASE, copyOf, siteUnderBase } from './builds.ts';
import { brokenInStyles, brokenReferences, referencesOf } from '../dist/links.ts';
import { readSite, site, siteFolder } from '../dist/site.ts';
import type { Site } from '../dist/site.ts';

describe('under a base path', () => {
  const isWhole = AMOUNT === 'whole' || Boolean(process.env['DIST_BASE']);
  let built: Site;
  let plain: Site;
  beforeAll(async () => {
    const other = isWhole ? undefined : copyOf('one');
    built = await siteUnderBase();
    plain = other ? readSite(await other, '/') : site();
  });

  it('has the same pages', () => {
    expect([...built.byAddress.keys()]).toEqual([...plain.byAddress.keys()]);
  });

  it('follows every link to something that exists, and leads nowhere outside', () => {
    expect(built.pages.flatMap(referencesOf).length).toBeGreaterThan(0);
    // The site's own pages lead to chapters that only the whole book has.
    const inTheBook = (line: string) => {
      const [, path = ''] = /href "\/x(\/[^"#?]*)/.exec(line) ?? [];
      return AMOUNT === 'small' && path !== '' && existsSync(join(siteFolder(), path, 'index.html'));
    };
    expect(brokenReferences(built).filter((line) => !inTheBook(line))).toEqual([]);
    expect(brokenInStyles(built)).toEqual([]);
  });

  it('keeps its redirects and headers inside', () => {
    const lines = [
      ...built.text('_headers').matchAll(/^(\S+)/gm),
      ...built.text('_redirects').matchAll(/^(\S+ \S+)/gm),
    ];
    expect(lines.length).toBeGreaterThan(0);
    const outside = lines.flatMap(([, paths = '']) => paths.split(' ')).filter((path) => !path.startsWith(BASE));
    expect(outside).toEqual([]);
  });

  it('tells machines addresses inside', () => {
    const texts = ['handbook.json', 'llms.txt', 'sitemap-index.xml', 'sitemap-0.xml'].map((file) => built.text(file));
    const twins = [...built.files].filter((file) => file.endsWith('.md')).map((file) => built.text(file));
    const own = new RegExp(`${RegExp.escape(built.origin)}(/[^\\s"'<>)]*)`, 'g');
    const addresses = [...texts, ...twins].flatMap((text) => [...text.matchAll(own)].map(([, path = '']) => path));
    expect(addresses.length).toBeGreaterThan(0);
    expect(addresses.filter((path) => !path.startsWith(BASE))).toEqual([]);
    const { pages } = JSON.parse(built.text('handbook.json')) as { pages: readonly { readonly url: string }[] };
    expect(pages.map(({ url }) => url).filter((url) => !url.startsWith(BASE))).toEqual([]);
  });

  it('has scripts that ask only inside', () => {
    // Pagefind finds its files beside itself; what it takes from them is relative.
    const scripts = [...built.files].filter((file) => /\.m?js$/.test(file) && !file.startsWith('pagefind/'));
    const folders = [...new Set([...built.files].map((file) => file.split('/')[0] ?? ''))].filter((name) =>
      /^(_astro|pagefind|data|.*\.(json|svg|xml))$/.test(name),
    );
    const outside = new RegExp(`["'\`]/(?:${folders.map((name) => RegExp.escape(name)).join('|')})\\b[^"'\`]*`, 'g');
    const found = scripts.flatMap((file) =>
      [...built.text(file).matchAll(outside)].map(([address]) => `${file}: ${address}`),
    );
    expect(scripts.length).toBeGreaterThan(0);
    expect(found).toEqual([]);
  });
});
