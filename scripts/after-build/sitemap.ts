/** The sitemap (sitemaps.org, protocol 0.9): one file far below its limit of 50,000 addresses, and an index of it. */

import { escapeHtml } from './html.ts';
import type { BookPage } from './handbook.ts';

const NAMESPACE = 'http://www.sitemaps.org/schemas/sitemap/0.9';
const HEAD = '<?xml version="1.0" encoding="UTF-8"?>\n';

/** Text of `sitemap-0.xml`: all pages that search engines may list, with the day of their last change. */
export function sitemap(pages: readonly BookPage[], site: string, base: string): string {
  const entries = pages
    .filter(({ unlisted }) => !unlisted)
    .map(({ page, changed }) => {
      const day = changed ? `<lastmod>${changed}</lastmod>` : '';
      return `<url><loc>${escapeHtml(site + base + page.address.slice(1))}</loc>${day}</url>\n`;
    });
  return `${HEAD}<urlset xmlns="${NAMESPACE}">\n${entries.join('')}</urlset>\n`;
}

/** Text of `sitemap-index.xml`. */
export function sitemapIndex(site: string, base: string): string {
  return `${HEAD}<sitemapindex xmlns="${NAMESPACE}">\n<sitemap><loc>${escapeHtml(`${site}${base}sitemap-0.xml`)}</loc></sitemap>\n</sitemapindex>\n`;
}

/** Text of `robots.txt`: everything may be read, and where the list of pages is. Asked for at the root of a host only. */
export function robots(site: string, base: string): string {
  return `User-agent: *\nAllow: /\n\nSitemap: ${site}${base}sitemap-index.xml\n`;
}
