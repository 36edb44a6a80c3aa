/** The one function through which every internal link passes. */

import { BASE_PATH, SITE_URL } from './site.config.ts';

/**
 * Turns an address of the book (`/process/the-loop/#seats`, always from the root) into the
 * value of an `href`, under whatever base path the site is served. Addresses of other sites,
 * `mailto:` and bare fragments come back unchanged.
 */
export function href(address: string): string {
  if (!address.startsWith('/')) return address;
  return BASE_PATH + address.slice(1);
}

/** The absolute form of an address, for canonical links, the sitemap and structured data. */
export function absolute(address: string): string {
  return SITE_URL + href(address);
}
