/**
 * The Content-Security-Policy: in the header one for the whole site, which admits the inline blocks of all pages by the hash of
 * their text; in a page's meta element the same with the hashes of its own blocks alone. A browser applies both at once, and a
 * hash weighs 54 bytes that compression cannot make fewer.
 */

import { createHash } from 'node:crypto';
import type { Element, Root } from 'hast';
import { attribute, byCodeUnit, elements, parse, textOf } from './html.ts';
import type { Page } from './html.ts';

/** What a layout writes where the policy goes. */
export const PLACE = '<meta http-equiv="content-security-policy" content="BUILD">';

/** Hashes of inline blocks, as a policy writes them, sorted, each once. */
export interface Hashes {
  readonly scripts: readonly string[];
  readonly styles: readonly string[];
}

/** Types under which a browser runs (or obeys) an inline script; any other is a block of data. */
const RUNNING_TYPES = new Set([
  '',
  'module',
  'text/javascript',
  'application/javascript',
  'importmap',
  'speculationrules',
]);

const ADDRESS_ATTRIBUTES = new Set(['href', 'src', 'action', 'formAction', 'xLinkHref', 'data', 'srcDoc']);

/** `'sha256-…'` of an inline block's text, in base64 (CSP level 3, 2.3.1). */
export function hashSource(text: string): string {
  return `'sha256-${createHash('sha256').update(text, 'utf8').digest('base64')}'`;
}

/** The hashes that a page's own policy needs. */
export function hashesOf({ tree }: Page): Hashes {
  const scripts: string[] = [];
  const styles: string[] = [];
  for (const element of elements(tree)) {
    if (isInlineScript(element)) scripts.push(hashSource(textOf(element)));
    if (element.tagName === 'style') styles.push(hashSource(textOf(element)));
  }
  return joinHashes([{ scripts, styles }]);
}

/** The hashes of several pages together. */
export function joinHashes(all: readonly Hashes[]): Hashes {
  const join = (kind: keyof Hashes): string[] => [...new Set(all.flatMap((one) => one[kind]))].sort(byCodeUnit);
  return { scripts: join('scripts'), styles: join('styles') };
}

function isInlineScript(element: Element): boolean {
  if (element.tagName !== 'script' || attribute(element, 'src') !== undefined) return false;
  return RUNNING_TYPES.has((attribute(element, 'type') ?? '').trim().toLowerCase());
}

/**
 * The policy as text. `frame-ancestors` is obeyed in a header only; a meta element must leave it out.
 * Pagefind compiles WebAssembly, hence `'wasm-unsafe-eval'`. Text never becomes markup or script (Trusted Types);
 * the one `default` policy, in src/browser/parts/trusted-types.ts, admits the search's worker and the service worker, and
 * `lit-html` is the library's own, through which only the templates go that stand in our code. `media-src blob:` plays what
 * the reader recorded in the mock loop: such an address names bytes of this page and of no other origin.
 */
export function policy(hashes: Hashes, place: 'header' | 'meta'): string {
  const directives = [
    `default-src 'none'`,
    ['script-src', `'self'`, ...hashes.scripts, `'wasm-unsafe-eval'`].join(' '),
    ['style-src', `'self'`, ...hashes.styles].join(' '),
    `img-src 'self' data:`,
    `font-src 'self'`,
    `media-src blob:`,
    `connect-src 'self'`,
    `worker-src 'self'`,
    `manifest-src 'self'`,
    `form-action 'self'`,
    `base-uri 'none'`,
    `require-trusted-types-for 'script'`,
    `trusted-types default lit-html`,
  ];
  if (place === 'header') directives.push(`frame-ancestors 'none'`);
  return directives.join('; ');
}

/** What the policy would silently break in a page, one sentence each; empty when nothing. */
export function violations({ file, html, tree }: Page): string[] {
  const found = violationsIn(tree, file);
  if (found.length === 0) return found;
  // With their lines, which the tree of a page that is kept with all others does not know.
  const placed = violationsIn(parse(html), file);
  // One that only the other parser finds is told without.
  return placed.length > 0 ? placed : found;
}

function violationsIn(tree: Root, file: string): string[] {
  const found: string[] = [];
  const report = (element: Element, what: string): void => {
    found.push(`${file}:${element.position?.start.line ?? 1}: <${element.tagName}> ${what}`);
  };
  for (const element of elements(tree)) {
    for (const name of Object.keys(element.properties)) {
      if (name === 'style') report(element, 'has a style attribute; give it a class');
      if (/^on[a-z]/i.test(name)) report(element, `has the event handler "${name.toLowerCase()}"; listen in a module`);
      if (!ADDRESS_ATTRIBUTES.has(name)) continue;
      // Browsers ignore control characters and blanks in a scheme.
      const value = (attribute(element, name) ?? '').replace(/[\p{Cc}\s]/gu, '');
      if (/^javascript:/i.test(value)) report(element, `has a javascript: address in "${name.toLowerCase()}"`);
    }
  }
  return found;
}

/**
 * The page's HTML with the policy in its place.
 * @throws when the place is missing, stands twice, or stands after something the policy should govern
 */
export function fillPolicy(page: Page, content: string): string {
  const [before, after, more] = page.html.split(PLACE);
  if (before === undefined || after === undefined || more !== undefined) {
    throw new Error(`${page.file}: needs exactly one ${PLACE} in its head, written just so`);
  }
  const early = /<(script|style|link)\b/i.exec(before);
  if (early) throw new Error(`${page.file}: <${early[1]}> stands before the policy's meta element and would escape it`);
  return `${before}<meta http-equiv="content-security-policy" content="${content}">${after}`;
}
