/**
 * `_headers` in the format that Netlify and Cloudflare Pages share: a path, then its headers, indented.
 * Both hosts join the values of all rules that match a path, so no two rules may set the same header for one path:
 * caching is told folder by folder.
 */

import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { byCodeUnit } from './html.ts';

/** Cloudflare Pages refuses longer lines. */
const LONGEST_LINE = 2000;

/** Folders whose files have a hash of their content in their names. */
const IMMUTABLE = ['_astro', 'pagefind/fragment', 'pagefind/index'];

/**
 * Text that a browser takes for windows-1252 when its type names no charset. Pages and XML name theirs themselves, JSON is always
 * UTF-8, and scripts and styles are read as their page is. A `*` stands for folders too, on both hosts.
 */
export const TEXT_TYPES: readonly (readonly [ending: string, type: string])[] = [
  ['md', 'text/markdown'],
  ['txt', 'text/plain'],
];

const FOREVER = 'public, max-age=31536000, immutable';
/** Cache-Control of what may change with the next build. */
export const ASK_FIRST = 'no-cache';

/**
 * Text of `_headers` for what stands in `dist`.
 * @param policy the Content-Security-Policy for headers
 * @param base path of the site, with both slashes
 * @throws when the policy is too long for a header line
 */
export function headers(dist: string, policy: string, base: string): string {
  const rules: [path: string, headers: string[]][] = [
    [
      `${base}*`,
      [
        `Content-Security-Policy: ${policy}`,
        'X-Content-Type-Options: nosniff',
        'Referrer-Policy: strict-origin-when-cross-origin',
        'Permissions-Policy: camera=(), geolocation=(), microphone=(self), payment=(), usb=()',
        'Cross-Origin-Opener-Policy: same-origin',
      ],
    ],
    ...TEXT_TYPES.map(([ending, type]): [string, string[]] => [
      `${base}*.${ending}`,
      [`Content-Type: ${type}; charset=utf-8`],
    ]),
    [base, [`Cache-Control: ${ASK_FIRST}`]],
    ...cacheRules(dist, '').map(([path, value]): [string, string[]] => [base + path, [`Cache-Control: ${value}`]]),
  ];
  const text = rules.map(([path, lines]) => `${path}\n${lines.map((line) => `  ${line}\n`).join('')}`).join('');
  const long = text.split('\n').find((line) => line.length > LONGEST_LINE);
  if (long) {
    throw new Error(
      `_headers: a line of ${long.length} characters, the longest that hosts take is ${LONGEST_LINE}: the pages have too many ` +
        `distinct inline blocks (${long.match(/'sha256-/g)?.length ?? 0}). Share one style sheet per layout, or make scripts external: ${long.slice(0, 60)}…`,
    );
  }
  return text;
}

/** Caching of the folders and files in a folder of `dist` (its path with a slash at the end, or ''). */
function cacheRules(dist: string, folder: string): [path: string, value: string][] {
  const isHidden = (name: string): boolean => folder === '' && (name === '_headers' || name === '_redirects');
  return readdirSync(join(dist, folder), { withFileTypes: true })
    .filter(({ name }) => !isHidden(name) && !/\.(br|gz)$/.test(name) && !(name === 'index.html' && folder === ''))
    .sort((a, b) => byCodeUnit(a.name, b.name))
    .flatMap((entry): [string, string][] => {
      const path = folder + entry.name;
      if (!entry.isDirectory()) return [[path, ASK_FIRST]];
      if (IMMUTABLE.includes(path)) return [[`${path}/*`, FOREVER]];
      if (IMMUTABLE.some((immutable) => immutable.startsWith(`${path}/`))) return cacheRules(dist, `${path}/`);
      return [[`${path}/*`, ASK_FIRST]];
    });
}
