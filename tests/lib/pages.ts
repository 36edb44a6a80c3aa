/** Pages to test, from the built handbook.json. */

import { readFileSync } from 'node:fs';
import { join } from 'node:path';

interface Handbook {
  readonly pages: readonly { readonly url: string; readonly kind: string }[];
}

/** Every page that is listed, with its address on the site. */
export function allPages(): { kind: string; address: string }[] {
  const handbook = JSON.parse(readFileSync('dist/handbook.json', 'utf8')) as Handbook;
  return handbook.pages.map(({ url, kind }) => ({ kind, address: url }));
}

/** One address of each kind of page: what one template shares is checked once. */
export function onePageOfEachKind(): { kind: string; address: string }[] {
  const kinds = new Map<string, string[]>();
  for (const { kind, address } of allPages()) kinds.set(kind, [...(kinds.get(kind) ?? []), address]);
  kinds.set('search', ['/search/?q=bar+raiser']);
  kinds.set('missing', ['/no-such-page/']);
  return [...kinds].map(([kind, addresses]) => ({ kind, address: smallestLikeTheFirst(addresses) }));
}

/** The shortest of the pages that have every part of the first: each element with its classes. Checks of it see as much, sooner. */
function smallestLikeTheFirst(addresses: readonly string[]): string {
  const [first = ''] = addresses;
  if (addresses.length < 2) return first;
  const parts = partsOf(first);
  const alike = addresses.slice(1).map((address) => ({ address, own: partsOf(address) }));
  const found = alike.filter(({ own }) => [...parts].every((part) => own.has(part)));
  const length = (address: string) => html(address).length;
  return [first, ...found.map(({ address }) => address)].reduce((a, b) => (length(b) < length(a) ? b : a));
}

const html = (address: string) => readFileSync(join('dist', address, 'index.html'), 'utf8');

function partsOf(address: string): Set<string> {
  return new Set(
    [...html(address).matchAll(/<[a-z][\w-]*(?=[\s>])[^>]*/g)].map(([tag]) => {
      const [name = ''] = /^<[\w-]+/.exec(tag) ?? [];
      const [, classes = ''] = /\bclass="([^"]*)"/.exec(tag) ?? [];
      return [name, ...classes.split(/\s+/).sort()].join(' ');
    }),
  );
}
