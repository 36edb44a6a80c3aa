/** Pages to test: one of each kind, and the widths and schemes to test them in. */

import { readFileSync } from 'node:fs';

interface Handbook {
  readonly pages: readonly { readonly url: string; readonly kind: string }[];
}

/** One address of each kind of page, from the built handbook.json; what one template shares is checked once. */
export function onePageOfEachKind(): { kind: string; address: string }[] {
  const handbook = JSON.parse(readFileSync('dist/handbook.json', 'utf8')) as Handbook;
  const kinds = new Map<string, string>();
  for (const { url, kind } of handbook.pages) {
    if (!kinds.has(kind)) kinds.set(kind, url);
  }
  kinds.set('search', '/search/?q=bar+raiser');
  kinds.set('missing', '/no-such-page/');
  return [...kinds].map(([kind, address]) => ({ kind, address }));
}
