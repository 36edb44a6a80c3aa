/** What a page costs its reader: bytes after brotli 11, as a host sends them. */

import { statSync } from 'node:fs';
import { join, posix } from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';
import type { Element } from 'hast';
import { attribute, textOf } from '../../scripts/after-build/html.ts';
import { addressesInCss } from './links.ts';
import { placeOf } from './site.ts';
import type { Site, SitePage } from './site.ts';

/** Bytes of a text after brotli 11. */
export function brotli(text: string): number {
  const { BROTLI_PARAM_QUALITY, BROTLI_PARAM_MODE, BROTLI_MODE_TEXT } = constants;
  return brotliCompressSync(text, { params: { [BROTLI_PARAM_QUALITY]: 11, [BROTLI_PARAM_MODE]: BROTLI_MODE_TEXT } })
    .length;
}

/** The middle of some numbers; of an even count the mean of the two in the middle. */
export function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  const half = sorted.length / 2;
  const [low = Number.NaN, high = Number.NaN] = [sorted[Math.ceil(half) - 1], sorted[Math.floor(half)]];
  return (low + high) / 2;
}

/** All inline style sheets of a page as one text. */
export function inlineCss(page: SitePage): string {
  return page.all
    .filter(({ tagName }) => tagName === 'style')
    .map(textOf)
    .join('\n');
}

/** Whether a browser runs a script element without being asked. */
function runs(element: Element): boolean {
  return (
    element.tagName === 'script' && /^(module|(text|application)\/javascript|)$/.test(attribute(element, 'type') ?? '')
  );
}

/** Modules that a module's text imports at its start, as written; `import()` loads later and is none. */
export function staticImports(code: string): string[] {
  const statements =
    /(?:^|[;}\s])(?:import|export)\s*(?:[\w$*{][^'"`;()]*?\bfrom\s*|\*\s*from\s*|\{[^}]*\}\s*from\s*)?["']([^"']+)["']/g;
  return [...code.matchAll(statements)].map(([, from]) => from).filter((from) => from !== undefined);
}

/** Paths of the script files that a page loads without being asked, with all they import; in order, each once. */
export function eagerScripts(site: Site, page: SitePage): string[] {
  const sources = page.all.flatMap((element) => {
    const preloaded = element.tagName === 'link' && attribute(element, 'rel') === 'modulepreload';
    const source = preloaded ? attribute(element, 'href') : runs(element) ? attribute(element, 'src') : undefined;
    return source === undefined ? [] : [new URL(source, site.origin).pathname.slice(site.base.length)];
  });
  return withImports(site, sources);
}

/** Script files with all they import at their start; in order, each once. */
function withImports(site: Site, files: readonly string[]): string[] {
  const found = new Set<string>();
  const follow = (file: string): void => {
    if (found.has(file)) return;
    found.add(file);
    for (const from of staticImports(site.text(file))) follow(posix.join(posix.dirname(file), from));
  };
  files.forEach(follow);
  return [...found];
}

/**
 * What a reader of a page loads from the first touch of the search box until a first result stands, by file: the dialog's
 * script with what the page does not have of it, its sheet, and the answer list. Bytes, without headers.
 */
export function searchWeight(site: Site, page: SitePage): Map<string, number> {
  const named = (pattern: RegExp) => [...site.files].filter((file) => pattern.test(file));
  // What every page loads once all of it is there has come long before.
  const afterLoad = withImports(site, named(/^_astro\/after-load\.[\w-]+\.js$/));
  const there = new Set([...eagerScripts(site, page), ...afterLoad]);
  const scripts = withImports(site, named(/^_astro\/search\.[\w-]+\.js$/)).filter((file) => !there.has(file));
  const others = named(/^_astro\/search-dialog\.[\w-]+\.css$|^data\/answers\.\w+\.json$/);
  return new Map([...scripts, ...others].map((file) => [file, weightOfFile(site, file)]));
}

/** Bytes of all script that a page loads and runs without being asked: files, each by itself, and inline. */
export function scriptWeight(site: Site, page: SitePage): number {
  const inline = page.all.filter((element) => runs(element) && attribute(element, 'src') === undefined).map(textOf);
  const files = eagerScripts(site, page).map((file) => weightOfFile(site, file));
  return [...files, ...inline.filter((code) => code !== '').map(brotli)].reduce((sum, bytes) => sum + bytes, 0);
}

/** Bytes of a file as it is sent: of its compressed copy (compressed.test.ts holds it to the file), else after brotli 11. */
export function compressedBytes(site: Site, file: string): number {
  const copy = `${file}.br`;
  return site.files.has(copy) ? statSync(join(site.folder, copy)).size : brotli(site.text(file));
}

const weights = new Map<string, number>();

function weightOfFile(site: Site, file: string): number {
  const key = `${site.folder}/${file}`;
  const weight = weights.get(key) ?? compressedBytes(site, file);
  weights.set(key, weight);
  return weight;
}

/** Relations of links that a browser fetches or opens a connection for by itself. */
const FETCHED =
  /\b(stylesheet|icon|apple-touch-icon|manifest|preload|modulepreload|prefetch|prerender|preconnect|dns-prefetch|mask-icon)\b/;

/** What a browser would fetch from another origin to show a page, one sentence each. */
export function foreignRequests(site: Site, page: SitePage): string[] {
  return page.all.flatMap((element) => {
    const addresses = addressesInCss(element.tagName === 'style' ? textOf(element) : '');
    for (const name of ['src', 'poster', 'data', 'srcSet', 'imageSrcSet', 'xLinkHref', 'background', 'ping']) {
      addresses.push(
        ...(attribute(element, name) ?? '').split(/[\s,]+/).filter((value) => /^(https?:)?\/\//i.test(value)),
      );
    }
    const link = element.tagName === 'link' && FETCHED.test(attribute(element, 'rel') ?? '');
    if (link || ['use', 'image', 'feimage'].includes(element.tagName.toLowerCase()))
      addresses.push(attribute(element, 'href') ?? '');
    if (element.tagName === 'script') addresses.push(...foreignImports(textOf(element)));
    return addresses
      .filter((address) => isForeign(site, address))
      .map((address) => `${placeOf(page, element)}: <${element.tagName}> fetches ${address}`);
  });
}

/** Modules that a script takes from an address of its own origin's outside, now or later. */
export function foreignImports(code: string): string[] {
  return [...code.matchAll(/(?:\bimport|\bfrom|\bfetch|\bimportScripts)\s*\(?\s*["'`]((?:https?:)?\/\/[^"'`]+)["'`]/g)]
    .map(([, address]) => address)
    .filter((address) => address !== undefined);
}

function isForeign(site: Site, address: string): boolean {
  const url = URL.parse(address, site.origin);
  return url !== null && /^(https?|wss?):$/.test(url.protocol) && url.origin !== new URL(site.origin).origin;
}

/** Foreign addresses in files that pages load: style sheets and scripts. */
export function foreignInFiles(site: Site): string[] {
  return [...site.files]
    .filter((file) => /\.(css|js|mjs|svg)$/.test(file))
    .flatMap((file) => {
      const text = site.text(file);
      const addresses = file.endsWith('.css')
        ? addressesInCss(text)
        : file.endsWith('.svg')
          ? [...addressesInCss(text)]
          : foreignImports(text);
      return addresses.filter((address) => isForeign(site, address)).map((address) => `${file}: fetches ${address}`);
    });
}
