/**
 * Old addresses: rules for hosts that read `_redirects`, a page and its Markdown twin for those that do not, and for a fragment
 * that was renamed or moved an anchor in the page where a browser now looks for it.
 */

import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Element, Root } from 'hast';
import { PLACE } from './csp.ts';
import { attribute, escapeHtml, find, parse, readKnown, textOf } from './html.ts';
import type { Page } from './html.ts';

/** An entry of content/redirects.yaml: addresses from the root, with or without a fragment. */
export interface Redirect {
  readonly from: string;
  readonly to: string;
}

/** Elements that may begin with a span. */
const HOLDS_SPAN = /^(h[1-6]|p|div|section|article|aside|main|li|dt|dd|td|th|a|span|figure|blockquote|summary)$/;

/**
 * The redirect page's only script, the same on each, behind the link it reads: takes the fragment of the old address along, which a
 * refresh would lose, unless the new address has one of its own.
 */
const CARRY = `const a=document.querySelector('a');location.replace(a.hash?a.href:a.href+location.hash)`;

/** Longest title of a redirect page; search engines and html-validate cut there. */
const LONGEST_TITLE = 70;

/** Text of `_redirects`: permanent rules for each page that moved and for its Markdown twin. `base` has both slashes. */
export function redirectRules(redirects: readonly Redirect[], base: string): string {
  return redirects
    .filter(({ from }) => !from.includes('#'))
    .flatMap(({ from, to }) => [
      `${base}${from.slice(1)} ${base}${to.slice(1)} 301\n`,
      `${base}${from.slice(1)}index.md ${base}${split(to)[0].slice(1)}index.md 301\n`,
    ])
    .join('');
}

/** The Markdown twin of an old address: where its page is now. `to` is the full address of the new twin. */
function redirectTwin(to: string, title: string): string {
  return `# This page has moved\n\nIt is now at [${title.replace(/([[\]\\])/g, '\\$1')}](${to}).\n`;
}

/** A title that fits, cut behind a word where it must be. */
function titleOf(title: string): string {
  const whole = `Moved: ${title}`;
  if (whole.length <= LONGEST_TITLE) return whole;
  return `${whole.slice(0, LONGEST_TITLE - 1).replace(/\s+\S*$/, '')}…`;
}

/** The page that stands at an old address. `to` is the full address; `title` what stands there. */
export function redirectPage(to: string, canonical: string, title: string): string {
  return `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8">
    ${PLACE}
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <meta http-equiv="refresh" content="0; url=${escapeHtml(to)}">
    <meta name="robots" content="noindex">
    <link rel="canonical" href="${escapeHtml(canonical)}">
    <title>${escapeHtml(titleOf(title))}</title>
  </head>
  <body>
    <main><h1>This page has moved</h1><p>It is now at <a href="${escapeHtml(to)}">${escapeHtml(title)}</a>.</p></main>
    <script>${CARRY}</script>
  </body>
</html>
`;
}

/**
 * Writes the pages and anchors of all redirects into `dist`.
 * @param known pages that were read before, by file
 * @throws when a redirect hides something that exists, or leads to nothing
 */
export function applyRedirects(
  dist: string,
  redirects: readonly Redirect[],
  base: string,
  site: string,
  known?: ReadonlyMap<string, Page>,
): void {
  const open = (address: string): Page | undefined => {
    const file = `${address.slice(1)}index.html`;
    return existsSync(join(dist, file)) ? readKnown(dist, file, known) : undefined;
  };
  const moved = new Map(redirects.filter(({ from }) => !from.includes('#')).map(({ from, to }) => [from, to]));
  for (const redirect of redirects) {
    const [fromPath, fromId] = split(redirect.from);
    const [toPath, toId] = split(redirect.to);
    if (moved.has(toPath)) fail(redirect, `${toPath} has itself moved to ${moved.get(toPath)}; lead there directly`);
    const target = open(toPath) ?? fail(redirect, `there is no page at ${toPath}`);
    const goal =
      toId === undefined ? undefined : (byId(target.tree, toId) ?? fail(redirect, `${toPath} has no id "${toId}"`));
    const title = textOf(goal ?? find(target.tree, ({ tagName }) => tagName === 'h1') ?? target.tree)
      .replace(/\s+/g, ' ')
      .trim();
    const full = base + redirect.to.slice(1);

    if (fromId === undefined) {
      if (open(fromPath)) fail(redirect, `a page stands at ${fromPath}`);
      mkdirSync(join(dist, fromPath), { recursive: true });
      writeFileSync(join(dist, fromPath, 'index.html'), redirectPage(full, site + full, title));
      writeFileSync(join(dist, fromPath, 'index.md'), redirectTwin(`${site}${base}${toPath.slice(1)}index.md`, title));
      continue;
    }
    // A browser that follows the old page's redirect looks for the fragment in the page it arrives at.
    const arrival = split(moved.get(fromPath) ?? fromPath)[0];
    const page = open(arrival) ?? fail(redirect, `there is no page at ${arrival}`);
    if (byId(page.tree, fromId)) fail(redirect, `${arrival} has an id "${fromId}"`);
    const html = arrival === toPath ? withAlias(page, fromId, toId) : withForward(page, fromId, full, title);
    writeFileSync(join(dist, page.file), html);
  }
}

/** The page with an empty anchor at the start of the goal, or of the main text without one. `goal` is the id of an element. */
function withAlias(page: Page, id: string, goal: string | undefined): string {
  // Read again, now with the places of tags: most pages are only looked into.
  const tree = parse(page.html, 'tags');
  const element = goal === undefined ? find(tree, ({ tagName }) => tagName === 'main') : byId(tree, goal);
  const startTag = element?.data?.position?.opening;
  const at = element && HOLDS_SPAN.test(element.tagName) ? startTag?.end.offset : startTag?.start.offset;
  if (at === undefined) throw new Error(`${page.file}: no place for the alias "${id}"`);
  return insert(page.html, at, `<span id="${id}"></span>`);
}

/** The page with a line at the end of the main text that leads to where the section now is. */
function withForward(page: Page, id: string, to: string, title: string): string {
  const end = page.html.lastIndexOf('</main>');
  if (end < 0) throw new Error(`${page.file}: has no </main> to put the moved section "${id}" in`);
  const line = `<p class="moved" id="${id}" data-twin="skip" data-pagefind-ignore>This section has moved: <a href="${escapeHtml(to)}">${escapeHtml(title)}</a>.</p>`;
  return insert(page.html, end, line);
}

function insert(html: string, at: number, what: string): string {
  return html.slice(0, at) + what + html.slice(at);
}

function byId(tree: Root, id: string): Element | undefined {
  return find(tree, (element) => attribute(element, 'id') === id);
}

function split(address: string): [string, string | undefined] {
  const [path = '', id] = address.split('#');
  return [path, id];
}

function fail(redirect: Redirect, why: string): never {
  throw new Error(`content/redirects.yaml: ${redirect.from} → ${redirect.to}: ${why}`);
}
