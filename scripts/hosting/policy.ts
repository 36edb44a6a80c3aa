/** What a web server has to do, read from the two files that the build writes for hosts which obey them. */

import { ASK_FIRST, TEXT_TYPES } from '../after-build/headers.ts';
import type { HeaderRule, RedirectRule } from '../lib/rules.ts';

export type Header = readonly [name: string, value: string];

export interface Policy {
  /** Path of the site, with both slashes. */
  readonly base: string;
  /** Headers of every answer but Cache-Control. */
  readonly headers: readonly Header[];
  /** Cache-Control of what is not below one of `folders`. */
  readonly caching: string;
  /** Folders whose files never change, each with a slash at both ends, and their Cache-Control. */
  readonly folders: readonly { readonly path: string; readonly caching: string }[];
  readonly redirects: readonly RedirectRule[];
}

/** Media types that servers do not know by themselves, by the ending of the file. */
export const RARE_TYPES: readonly (readonly [ending: string, type: string])[] = [
  ['md', 'text/markdown'],
  ['webmanifest', 'application/manifest+json'],
];

/**
 * The policy of a built site.
 * @throws when `_headers` says what this cannot tell to a server
 */
export function policyOf(rules: readonly HeaderRule[], redirects: readonly RedirectRule[], base: string): Policy {
  const [everywhere, ...others] = rules;
  if (everywhere?.path !== `${base}*`)
    throw new Error(
      `_headers begins with "${everywhere?.path ?? ''}", not with "${base}*". Build with the same BASE_PATH.`,
    );
  const folders = others.flatMap(({ path, headers }) => {
    const [[name, value] = ['', ''], ...more] = headers;
    // What a server says of text comes from the same list.
    const isText = TEXT_TYPES.some(([end, type]) => path === `${base}*.${end}` && value === `${type}; charset=utf-8`);
    if (name === 'Content-Type' && isText && more.length === 0) return [];
    if (name !== 'Cache-Control' || more.length > 0)
      throw new Error(`_headers: ${path} has more than Cache-Control; tell scripts/hosting/ how a server says that.`);
    if (value === ASK_FIRST) return [];
    if (!path.endsWith('/*'))
      throw new Error(`_headers: ${path} is cached by itself; scripts/hosting/ knows folders alone.`);
    return [{ path: path.slice(0, -1), caching: value }];
  });
  return { base, headers: everywhere.headers, caching: ASK_FIRST, folders, redirects };
}

/**
 * A value in double quotes, as nginx and Caddy read it.
 * @param variables the sign that begins a variable, which neither lets a text escape
 * @throws when the value has that sign
 */
export function quoted(value: string, variables: '$' | '{'): string {
  if (value.includes(variables) || /[\r\n]/.test(value))
    throw new Error(`"${value}" has a "${variables}" or a line's end, which a server would not take literally.`);
  return `"${value.replace(/["\\]/g, '\\$&')}"`;
}
