/** Pages to test, from the built handbook.json. */

import { readFileSync } from 'node:fs';

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
  const kinds = new Map<string, string>();
  for (const { kind, address } of allPages()) {
    if (!kinds.has(kind)) kinds.set(kind, address);
  }
  kinds.set('search', '/search/?q=bar+raiser');
  kinds.set('missing', '/no-such-page/');
  return [...kinds].map(([kind, address]) => ({ kind, address }));
}
