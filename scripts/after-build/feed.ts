/** The feed (Atom, RFC 4287): the pages whose words changed last, by the days in the content, never by a clock. */

import { escapeHtml } from './html.ts';
import { pageEntry } from './handbook.ts';
import type { BookPage } from './handbook.ts';

/** Entries in the feed; a reader who was away longer has /changes/. */
const MOST = 50;

/** Text of `feed.xml`. Pages without a day of change are left out. */
export function feed(
  pages: readonly BookPage[],
  about: { readonly name: string; readonly description: string; readonly site: string; readonly base: string },
): string {
  const { name, description, site, base } = about;
  const dated = pages
    .flatMap((page) => (page.changed && !page.unlisted ? [{ page, changed: page.changed }] : []))
    .sort((a, b) => (a.changed === b.changed ? 0 : a.changed < b.changed ? 1 : -1))
    .slice(0, MOST);
  const moment = (day: string) => `${day}T00:00:00Z`;
  const entries = dated.map(({ page, changed }) => {
    const { title, url } = pageEntry(page, base);
    const address = escapeHtml(site + url);
    return `<entry>
<title>${escapeHtml(title)}</title>
<id>${address}</id>
<link href="${address}"/>
<updated>${moment(changed)}</updated>
<summary>${escapeHtml(page.description)}</summary>
</entry>
`;
  });
  return `<?xml version="1.0" encoding="UTF-8"?>
<feed xmlns="http://www.w3.org/2005/Atom">
<title>${escapeHtml(name)}</title>
<subtitle>${escapeHtml(description)}</subtitle>
<id>${escapeHtml(site + base)}</id>
<link href="${escapeHtml(site + base)}"/>
<link rel="self" href="${escapeHtml(`${site}${base}feed.xml`)}"/>
<author><name>${escapeHtml(name)}</name></author>
<updated>${moment(dated[0]?.changed ?? '1970-01-01')}</updated>
${entries.join('')}</feed>
`;
}
