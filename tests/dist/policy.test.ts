import { createHash } from 'node:crypto';
import type { Element } from 'hast';
import { describe, expect, it } from 'vitest';
import { attribute, textOf } from '../../scripts/after-build/html.ts';
import { headersFor, parseHeaders } from '../../scripts/lib/rules.ts';
import { meta, placeOf, site } from './site.ts';
import type { SitePage } from './site.ts';

const built = site();
const pages = [...built.byAddress.values()];
const rules = parseHeaders(built.text('_headers'));

/** The policy that a host sends with a page. */
function headerOf(address: string): string {
  const path = built.base + address.slice(1);
  return headersFor(rules, path).get('Content-Security-Policy') ?? '';
}

/** Directives of a policy by name; the first of two counts (CSP level 3, 2.2.1). */
function directives(policy: string): Map<string, string[]> {
  const found = new Map<string, string[]>();
  for (const part of policy.split(';')) {
    const [name, ...values] = part.trim().split(/\s+/);
    if (name && !found.has(name)) found.set(name, values);
  }
  return found;
}

function hash(element: Element): string {
  return `'sha256-${createHash('sha256').update(textOf(element)).digest('base64')}'`;
}

/** Inline blocks that a browser obeys, all but blocks of data. */
function isInlineScript(element: Element): boolean {
  if (element.tagName !== 'script' || attribute(element, 'src') !== undefined) return false;
  return !/^(application\/(ld\+)?json|text\/(plain|html))$/.test(attribute(element, 'type') ?? '');
}

/** The policy that a page itself says. */
const ownOf = (page: SitePage): string => meta(page.all, 'content-security-policy') ?? '';

/** Inline blocks of a page with the directive that has to admit each. */
function inlineBlocks(page: SitePage): { element: Element; directive: string }[] {
  return page.all.flatMap((element) => {
    if (isInlineScript(element)) return [{ element, directive: 'script-src' }];
    return element.tagName === 'style' ? [{ element, directive: 'style-src' }] : [];
  });
}

/** Blocks that a policy keeps from working, one sentence each. */
function blockedBy(policy: string, page: SitePage): string[] {
  const named = directives(policy);
  return inlineBlocks(page)
    .filter(({ element, directive }) => !named.get(directive)?.includes(hash(element)))
    .map(({ element, directive }) => `${placeOf(page, element)}: <${element.tagName}> is not in ${directive}`);
}

const HASH = / ('sha256-[^']+')/g;
const hashesIn = (policy: string): string[] => [...policy.matchAll(HASH)].map(([, source = '']) => source);

/** Endings of files that say their letters themselves, need not, are read as their page is, or hold none; and compressed ones. */
const KNOWN_LETTERS = /\.(html|xml|svg|json|webmanifest|js|css|png|ico|woff2|pf_\w+|pagefind|br|gz)$/;

describe('the type', () => {
  it('of every other file tells browsers that its letters are UTF-8', () => {
    const found = [...built.files].filter((file) => {
      const type = headersFor(rules, built.base + file).get('Content-Type') ?? '';
      return !KNOWN_LETTERS.test(file) && !/^_(headers|redirects)$/.test(file) && !type.endsWith('; charset=utf-8');
    });
    expect(found).toEqual([]);
  });
});

describe('the policy', () => {
  it('says the same in header and meta, but for hashes and frame-ancestors, which only a header may say', () => {
    for (const page of pages) {
      const header = headerOf(page.address);
      expect(header, page.file).toMatch(/; frame-ancestors 'none'$/);
      expect(ownOf(page).replaceAll(HASH, ''), page.file).toBe(
        header.replace(/; frame-ancestors 'none'$/, '').replaceAll(HASH, ''),
      );
    }
  });

  it('stands once in each page, before all it governs', () => {
    for (const page of pages) {
      const governed = page.all.findIndex(({ tagName }) =>
        ['script', 'style', 'link', 'base', 'img'].includes(tagName),
      );
      const metas = page.all.flatMap((element, index) =>
        attribute(element, 'httpEquiv')?.toLowerCase() === 'content-security-policy' ? [index] : [],
      );
      expect(metas, page.file).toHaveLength(1);
      expect(metas[0], page.file).toBeLessThan(governed < 0 ? Number.POSITIVE_INFINITY : governed);
    }
  });

  it('is strict', () => {
    for (const policy of new Set(pages.map(({ address }) => headerOf(address)))) {
      expect(policy).not.toMatch(/'unsafe-inline'|'unsafe-eval'|'unsafe-hashes'|\*|https?:/);
      const named = directives(policy);
      expect(named.get('default-src')).toEqual([`'none'`]);
      expect(named.get('base-uri')).toEqual([`'none'`]);
      expect(named.get('form-action')).toEqual([`'self'`]);
      expect(named.get('script-src')).not.toContain('data:');
    }
  });

  it('admits every inline block by its hash, in the page and in the header, which both apply', () => {
    const blocked = pages.flatMap((page) => [
      ...blockedBy(ownOf(page), page),
      ...blockedBy(headerOf(page.address), page),
    ]);
    expect(blocked).toEqual([]);
  });

  it('is found out when a hash is missing', () => {
    for (const page of pages) {
      const own = ownOf(page);
      for (const { element } of inlineBlocks(page)) {
        const without = own.replace(` ${hash(element)}`, '');
        expect(blockedBy(without, page), page.file).not.toEqual([]);
      }
    }
  });

  it('admits in a page no block that it does not have, and in the header none that no page has', () => {
    const all = new Set<string>();
    for (const page of pages) {
      const wanted = new Set(inlineBlocks(page).map(({ element }) => hash(element)));
      expect(hashesIn(ownOf(page)).sort(), page.file).toEqual([...wanted].sort());
      for (const source of wanted) all.add(source);
    }
    const admitted = new Set(pages.flatMap(({ address }) => hashesIn(headerOf(address))));
    expect([...admitted].sort()).toEqual([...all].sort());
  });

  it('finds no style attribute and no event handler in the pages, which it would disarm', () => {
    const found = pages.flatMap((page) =>
      page.all.flatMap((element) =>
        Object.keys(element.properties)
          .filter((name) => name === 'style' || /^on[a-z]/i.test(name))
          .map((name) => `${placeOf(page, element)}: <${element.tagName}> has "${name}"`),
      ),
    );
    expect(found).toEqual([]);
  });

  it('finds no script in an address', () => {
    const found = pages.flatMap((page) =>
      page.all.flatMap((element) =>
        Object.values(element.properties)
          .filter(
            (value) =>
              typeof value === 'string' && /^[\p{Cc}\s]*j\s*a\s*v\s*a\s*s\s*c\s*r\s*i\s*p\s*t\s*:/iu.test(value),
          )
          .map((value) => `${placeOf(page, element)}: ${String(value)}`),
      ),
    );
    expect(found).toEqual([]);
  });
});
