/** From a stored place to a link that is safe to offer. Pure. */

import type { Place } from '../../device/index.ts';

/** A path from this site's root, of slugs only: no other host, no scheme, no way up, no query. */
const ADDRESS = /^\/(?:[a-z0-9]+(?:-[a-z0-9]+)*\/)+$/;
const SECTION = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;
const MAX_TITLE = 120;

/**
 * The link to where the reader stopped; undefined without a place, or with one that is no page of this site.
 *
 * @param base path under which the site is served, with both slashes
 */
export function linkTo(place: Place | undefined, base: string): { href: string; title: string } | undefined {
  const title = place?.title.trim().slice(0, MAX_TITLE);
  if (!place || !title || !ADDRESS.test(place.address)) return undefined;
  const fragment = SECTION.test(place.section) ? `#${place.section}` : '';
  return { href: base + place.address.slice(1) + fragment, title };
}
