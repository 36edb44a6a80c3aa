/**
 * What the service worker and the pages call the same: addresses and caches. Every address is a path with the base path in
 * front (`/x/practice/`), every cache has the base in its name: two copies of the site on one origin share their storage.
 */

/** The service worker; its folder is its scope. */
export const WORKER_FILE = 'sw.js';

/** The list of all files of the release. It stands in a cache of saved files once all of them do. */
export const LIST_FILE = 'data/offline.json';

/** The page that is shown in place of one that is not on the device. */
export const NOT_SAVED = 'offline/not-saved/';

/** Files whose name changes with their content: a copy of one is right for ever. */
const NAMED_BY_CONTENT = /^(_astro\/.+\.[\w-]{8}\.\w+|data\/.+\.[0-9a-f]{8}\.json|pagefind\/(fragment|index)\/.+)$/;

/** Files that go with search's answer list, whose hash they carry: their rows fit it, while their words may change. */
const GOES_WITH_LIST = /^data\/answers\.[0-9a-f]{8}\.\w+\.json$/;

/** Caches of the site at a base path, by what they hold. */
export const cachesOf = (base: string) => ({
  /** What is loaded ahead: home, paths, tools. */
  ahead: `loop-ready${base}ahead`,
  /** Pages as they were last read, oldest first. */
  seen: `loop-ready${base}seen`,
  /** Files of data and code that were used and are not loaded ahead. */
  used: `loop-ready${base}used`,
  /** Beginning of the name of the saved handbook’s cache; the release follows. */
  saved: `loop-ready${base}saved/`,
});

/** Path inside the site, without the base (`practice/answer/`, '' for home), or undefined for what is elsewhere. */
export function inside(url: string | URL, base: string): string | undefined {
  const { pathname, origin } = new URL(url);
  if (origin !== globalThis.location.origin || !pathname.startsWith(base)) return undefined;
  return pathname.slice(base.length);
}

/** Whether a path inside the site is a page's, with or without its closing slash. */
export const isPage = (path: string): boolean => !/\.\w+$/.test(path);

/** Whether a page is one to print: those say everything a second time, in megabytes, and need a network. */
export const isToPrint = (path: string): boolean => /^print\/./.test(path);

/** The address under which a page is kept: closing slash, no query, no fragment. */
export function pageAddress(path: string, base: string): string {
  return base + (path === '' || path.endsWith('/') ? path : `${path}/`);
}

export const goesWithList = (path: string): boolean => GOES_WITH_LIST.test(path);

export const isNamedByContent = (path: string): boolean => NAMED_BY_CONTENT.test(path);
