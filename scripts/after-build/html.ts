/** Reading the pages of a build as trees. */

import { readdirSync, readFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import { setImmediate } from 'node:timers/promises';
import type { Element, Nodes, Root } from 'hast';
import { fromParse5 } from 'hast-util-from-parse5';
import { parse as parseHtml } from 'parse5';
import { htmlToHast } from 'satteri';
import { VFile } from 'vfile';

/** Which nodes of a tree know their place in the text: none, each, or each and the tags of each element. */
export type Places = 'none' | 'nodes' | 'tags';

/** One HTML file of the build. */
export interface PageText {
  /** Path in dist, with slashes: `process/the-loop/index.html`. */
  readonly file: string;
  /** From the root of the book, without the base path: `/process/the-loop/`, `/404.html`. */
  readonly address: string;
  readonly html: string;
}

/** The same with its tree. */
export interface Page extends PageText {
  readonly tree: Root;
}

/**
 * A document as a tree. Without places Sätteri reads it, in half the time; parse5 tells places, which take as long as the tree
 * itself, and those of tags half as long again. Both read what stands in `noscript`. What stands in a `template` is among the
 * children of Sätteri's, and in the `content` of the other's.
 */
export function parse(html: string, places: Places = 'nodes'): Root {
  const tree = places === 'none' ? htmlToHast(html) : withPlaces(html, places === 'tags');
  if (tree.type !== 'root') throw new TypeError(`A document became a node of type "${tree.type}".`);
  return tree as Root;
}

function withPlaces(html: string, verbose: boolean): Nodes {
  const document = parseHtml(html, { sourceCodeLocationInfo: true, scriptingEnabled: false });
  return fromParse5(document, { file: new VFile(html), verbose });
}

/**
 * Every HTML file below `dist`, in the order of its path, without places; between two of them others may go on.
 * @param before pages that were read before, by file: one whose text is the same is not parsed again
 */
export async function readPages(dist: string, before?: ReadonlyMap<string, Page>): Promise<Page[]> {
  const pages: Page[] = [];
  for (const file of listFiles(dist).filter((name) => name.endsWith('.html'))) {
    pages.push(readKnown(dist, file, before));
    await setImmediate();
  }
  return pages;
}

/** One HTML file without places. @param before as for `readPages` */
export function readKnown(dist: string, file: string, before?: ReadonlyMap<string, Page>): Page {
  const text = readText(dist, file);
  const known = before?.get(file);
  return known?.html === text.html ? known : withTree(text);
}

/** One HTML file whose nodes know their places; `file` is its path in `dist`. */
export function readPage(dist: string, file: string): Page {
  const text = readText(dist, file);
  return { ...text, tree: parse(text.html) };
}

/** One HTML file that is not parsed; `file` is its path in `dist`. */
export function readText(dist: string, file: string): PageText {
  const html = readFileSync(join(dist, file), 'utf8');
  return { file, address: `/${file.replace(/(^|\/)index\.html$/, '$1')}`, html };
}

/** The page with its tree, without places. */
export function withTree(text: PageText): Page {
  return { ...text, tree: parse(text.html, 'none') };
}

/** Paths of all files below a folder, from it, with slashes, sorted by code unit. */
export function listFiles(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(folder.length).replaceAll(sep, '/').replace(/^\//, ''))
    .sort(byCodeUnit);
}

/** Comparison that is the same under every locale. */
export function byCodeUnit(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** All elements in document order, those in templates too. */
export function elements(node: Nodes): Element[] {
  const found: Element[] = [];
  // A generator would be resumed for each of a million elements, several times.
  const collect = (one: Nodes): void => {
    if (one.type === 'element') found.push(one);
    if ('children' in one) for (const child of one.children) collect(child);
    if ('content' in one && one.content) collect(one.content);
  };
  collect(node);
  return found;
}

/** The first element that fits, in document order. */
export function find(node: Nodes, fits: (element: Element) => boolean): Element | undefined {
  if (node.type === 'element' && fits(node)) return node;
  if ('children' in node)
    for (const child of node.children) {
      const found = find(child, fits);
      if (found) return found;
    }
  return 'content' in node && node.content ? find(node.content, fits) : undefined;
}

/** The page's `main`, or undefined. */
export function mainOf(page: Page): Element | undefined {
  return find(page.tree, ({ tagName }) => tagName === 'main');
}

/** The text of the page from its `main` on, to the end of that. */
export function mainHtml({ html }: Pick<Page, 'html'>): string {
  return html.slice(html.indexOf('<main'), html.lastIndexOf('</main>'));
}

/** An attribute as text: '' for one without a value, undefined when it is missing. Names as hast writes them. */
export function attribute(element: Element, name: string): string | undefined {
  const value = element.properties[name];
  if (value === undefined || value === null || value === false) return undefined;
  if (value === true) return '';
  return Array.isArray(value) ? value.join(' ') : String(value);
}

/** Whether an element has a class. */
export function hasClass(element: Element, name: string): boolean {
  const { className } = element.properties;
  return Array.isArray(className) && className.includes(name);
}

/** All text below a node as it is written. */
export function textOf(node: Nodes): string {
  if (node.type === 'text') return node.value;
  return 'children' in node ? node.children.map(textOf).join('') : '';
}

/** Text ready for an HTML attribute or element. */
export function escapeHtml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
}
