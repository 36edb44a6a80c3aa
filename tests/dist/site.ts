/** A built site, read once and shared by all checks. */

import { existsSync, readFileSync } from 'node:fs';
import { isAbsolute, join } from 'node:path';
import type { Element } from 'hast';
import { attribute, elements, find, hasClass, listFiles, mainOf, readPage } from '../../scripts/after-build/html.ts';
import type { Page } from '../../scripts/after-build/html.ts';
import { ROOT } from '../../scripts/lib/processes.ts';
import { parseRedirects } from '../../scripts/lib/rules.ts';
import { BASE_PATH, SITE_URL } from '../../src/site.config.ts';

/** A page with what most checks ask of it. */
export interface SitePage extends Page {
  /** All elements in document order, those in templates too. */
  readonly all: readonly Element[];
  /** Every id of the page with the number of elements that have it. */
  readonly ids: ReadonlyMap<string, number>;
  readonly main: Element | undefined;
  /** `data-kind` of main: `chapter`, `question`, `home` …; '' on pages without. */
  readonly kind: string;
  /** Where a page that only leads elsewhere sends its readers, as written; undefined on all others. */
  readonly movedTo: string | undefined;
  /** Whether search engines may list it. */
  readonly indexable: boolean;
  /** Whether it is read, with contents and side notes: what the promises call a reading page. */
  readonly reading: boolean;
}

export interface Site {
  readonly folder: string;
  /** Path under which the site is served, with both slashes. */
  readonly base: string;
  /** Origin of absolute addresses, without a slash at its end. */
  readonly origin: string;
  /**
   * Pages that are read: no redirects, and not the pages to print, which repeat the others. In the order of their paths.
   */
  readonly pages: readonly SitePage[];
  /** Pages of many pages, to print: below /print/, in the order of their paths. */
  readonly printed: readonly SitePage[];
  /** Every HTML file by its address from the root of the book: `/process/`, `/404.html`. */
  readonly byAddress: ReadonlyMap<string, SitePage>;
  /** Paths of all files, from the folder. */
  readonly files: ReadonlySet<string>;
  /** Paths, with the base, that `_redirects` sends elsewhere. */
  readonly redirected: ReadonlySet<string>;
  /** Text of a file, read once. */
  text(file: string): string;
}

const known = new Map<string, Site>();

/**
 * The site under test: dist/, or the folder that DIST names.
 * @throws when it is not there
 */
export function site(): Site {
  return readSite(siteFolder(), BASE_PATH);
}

/** Folder of the site under test. */
export function siteFolder(): string {
  const folder = process.env['DIST'] || 'dist';
  return isAbsolute(folder) ? folder : join(ROOT, folder);
}

/** A built site in a folder, served under `base`. */
export function readSite(folder: string, base: string): Site {
  const key = `${base} ${folder}`;
  const read = known.get(key) ?? openSite(folder, base);
  known.set(key, read);
  return read;
}

function openSite(folder: string, base: string): Site {
  if (!existsSync(join(folder, 'index.html'))) {
    throw new Error(`There is no built site in ${folder}. Run "npm run build" first, or name its folder in DIST.`);
  }
  const files = listFiles(folder);
  const texts = new Map<string, string>();
  const all = files.filter((file) => file.endsWith('.html')).map((file) => toSitePage(readPage(folder, file)));
  const text = (file: string): string => {
    const found = texts.get(file) ?? readFileSync(join(folder, file), 'utf8');
    texts.set(file, found);
    return found;
  };
  return {
    folder,
    base,
    origin: SITE_URL,
    pages: all.filter((page) => page.movedTo === undefined && !isPrinted(page)),
    printed: all.filter(isPrinted),
    byAddress: new Map(all.map((page) => [page.address, page])),
    files: new Set(files),
    redirected: new Set(files.includes('_redirects') ? parseRedirects(text('_redirects')).map(({ from }) => from) : []),
    text,
  };
}

function toSitePage(page: Page): SitePage {
  const all = elements(page.tree);
  const ids = new Map<string, number>();
  for (const element of all) {
    const id = attribute(element, 'id');
    if (id !== undefined) ids.set(id, (ids.get(id) ?? 0) + 1);
  }
  const main = mainOf(page);
  const body = find(page.tree, ({ tagName }) => tagName === 'body');
  return {
    ...page,
    all,
    ids,
    main,
    kind: (main && attribute(main, 'dataKind')) ?? '',
    movedTo: /^\d+; *url=(.*)$/i.exec(meta(all, 'refresh') ?? '')?.[1],
    indexable: !/\bnoindex\b/.test(meta(all, 'robots') ?? ''),
    reading: body !== undefined && hasClass(body, 'reading'),
  };
}

function isPrinted({ tree }: SitePage): boolean {
  const body = find(tree, ({ tagName }) => tagName === 'body');
  return body !== undefined && hasClass(body, 'printed');
}

/** Content of the meta element of a name, or of an `http-equiv`; undefined without one. */
export function meta(all: readonly Element[], name: string): string | undefined {
  const found = all.find(
    (element) =>
      element.tagName === 'meta' &&
      (attribute(element, 'name') ?? attribute(element, 'httpEquiv'))?.toLowerCase() === name,
  );
  return found && attribute(found, 'content');
}

/** One page of each kind, the first by path; what a template does is checked on these. */
export function onePerKind({ pages }: Site): SitePage[] {
  const kinds = new Map<string, SitePage>();
  for (const page of pages) if (!kinds.has(page.kind)) kinds.set(page.kind, page);
  return [...kinds.values()];
}

/** `process/timeline/index.html:12:80`, file, line and column where an element stands. */
export function placeOf(page: SitePage, element: Element): string {
  const { line, column } = element.position?.start ?? { line: 1, column: 1 };
  return `${page.file}:${line}:${column}`;
}
