import { createHash } from 'node:crypto';
import type { Element } from 'hast';
import { describe, expect, it } from 'vitest';
import { attribute, textOf } from '../../scripts/after-build/html.ts';
import { headersFor, parseHeaders } from '../../scripts/lib/rules.ts';
import { meta, placeOf, site } from './site.ts';

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

describe('the policy', () => {
  it('says the same in header and meta, but for frame-ancestors, which only a header may say', () => {
    for (const page of pages) {
      const header = headerOf(page.address);
      expect(header, page.file).toMatch(/; frame-ancestors 'none'$/);
      expect(meta(page.all, 'content-security-policy'), page.file).toBe(
        header.replace(/; frame-ancestors 'none'$/, ''),
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

  it('admits every inline block by its hash', () => {
    const blocked = pages.flatMap((page) => {
      const named = directives(meta(page.all, 'content-security-policy') ?? '');
      return page.all.flatMap((element) => {
        const directive = isInlineScript(element)
          ? 'script-src'
          : element.tagName === 'style'
            ? 'style-src'
            : undefined;
        if (directive === undefined || named.get(directive)?.includes(hash(element))) return [];
        return [`${placeOf(page, element)}: <${element.tagName}> is not in ${directive}`];
      });
    });
    expect(blocked).toEqual([]);
  });

  it('admits no block that no page has', () => {
    const wanted = new Set(
      pages.flatMap((page) =>
        page.all.filter((element) => isInlineScript(element) || element.tagName === 'style').map(hash),
      ),
    );
    const admitted = pages.flatMap(({ address }) => headerOf(address).match(/'sha256-[^']+'/g) ?? []);
    expect([...new Set(admitted)].filter((source) => !wanted.has(source))).toEqual([]);
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
