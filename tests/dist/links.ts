/** What the files of a site refer to, and whether it is there. */

import type { Element } from 'hast';
import { attribute, textOf } from '../../scripts/after-build/html.ts';
import { placeOf } from './site.ts';
import type { Site, SitePage } from './site.ts';

/** Something that a page refers to by its address. */
export interface Reference {
  readonly page: SitePage;
  /** File and line. */
  readonly at: string;
  /** `href`, `srcset`, `url()` … */
  readonly by: string;
  readonly value: string;
}

/** Attributes that hold one address, as hast names them. */
const ADDRESS = ['href', 'xLinkHref', 'src', 'poster', 'action', 'formAction', 'data'];

/** Attributes that hold the ids of other elements of the page, as hast names them. */
const IDS = [
  'popoverTarget',
  'popovertarget',
  'commandFor',
  'commandfor',
  'htmlFor',
  'list',
  'form',
  'headers',
  'ariaLabelledBy',
  'ariaDescribedBy',
  'ariaControls',
  'ariaOwns',
  'ariaDetails',
  'ariaActiveDescendant',
  'ariaFlowTo',
  'ariaErrorMessage',
];

/** Names of meta elements whose content is an address. */
const ADDRESS_META = /^(og:url|og:image|twitter:image)$/;

/** Addresses in a style sheet: of `url()` and `@import`. */
export function addressesInCss(css: string): string[] {
  return [
    ...css
      .replace(/\/\*[\s\S]*?\*\//g, '')
      .matchAll(/url\(\s*(?:"([^"]*)"|'([^']*)'|([^)'"\s]*))\s*\)|@import\s+(?:"([^"]*)"|'([^']*)')/gi),
  ]
    .map(([, ...groups]) => groups.find((group) => group !== undefined))
    .filter((address) => address !== undefined);
}

/** Every address a page refers to: in attributes, candidates of srcset, inline styles and link previews. */
export function referencesOf(page: SitePage): Reference[] {
  return page.all.flatMap((element) =>
    referencesIn(element).map((found) => ({ page, at: placeOf(page, element), ...found })),
  );
}

function referencesIn(element: Element): { by: string; value: string }[] {
  const found: { by: string; value: string }[] = [];
  for (const by of ADDRESS) {
    const value = attribute(element, by);
    if (value !== undefined) found.push({ by: by.toLowerCase(), value });
  }
  // hast keeps the candidates of srcset as one text, or as a list without their commas.
  for (const name of ['srcSet', 'imageSrcSet']) {
    const list = element.properties[name];
    const candidates = Array.isArray(list) ? list.map(String) : (attribute(element, name) ?? '').split(/,\s+/);
    for (const candidate of candidates) {
      const [value] = candidate.trim().split(/\s+/);
      if (value) found.push({ by: 'srcset', value });
    }
  }
  if (element.tagName === 'style')
    for (const value of addressesInCss(textOf(element))) found.push({ by: 'url()', value });
  for (const value of Object.values(element.properties)) {
    if (typeof value === 'string' && /^url\(/i.test(value))
      found.push(...addressesInCss(value).map((address) => ({ by: 'url()', value: address })));
  }
  const content = attribute(element, 'content');
  if (element.tagName === 'meta' && content !== undefined) {
    if (ADDRESS_META.test(attribute(element, 'property') ?? attribute(element, 'name') ?? ''))
      found.push({ by: 'meta', value: content });
    const moved =
      attribute(element, 'httpEquiv')?.toLowerCase() === 'refresh' ? /url=(.*)$/i.exec(content)?.[1] : undefined;
    if (moved !== undefined) found.push({ by: 'refresh', value: moved });
  }
  return found;
}

/** Ids that elements of a page refer to and the page lacks, one sentence each. */
export function missingIds(page: SitePage): string[] {
  return page.all.flatMap((element) =>
    IDS.flatMap((name) => (attribute(element, name) ?? '').split(/\s+/))
      .filter((id) => id !== '' && !page.ids.has(id))
      .map(
        (id) => `${placeOf(page, element)}: <${element.tagName}> refers to the id "${id}", which is not on the page`,
      ),
  );
}

/**
 * Why a reference leads nowhere or not straight to its goal; undefined when it is fine or leaves the site.
 * @param value the address as written
 * @param from address of the page or file it stands in, from the root of the book
 */
export function fault(site: Site, value: string, from: string): string | undefined {
  const url = URL.parse(value, site.origin + site.base + from.slice(1));
  if (!url) return 'is no address';
  if (url.origin !== new URL(site.origin).origin) return undefined;
  if (!url.pathname.startsWith(site.base)) return `leads outside of ${site.base}`;
  if (site.redirected.has(url.pathname)) return 'leads to a redirect; link to where that leads';
  const path = decodeURIComponent(url.pathname.slice(site.base.length));
  if (/(^|\/)index\.html$/.test(path)) return 'names index.html; end with the folder’s slash';
  const page = site.byAddress.get(`/${path}`);
  if (page === undefined) {
    if (site.files.has(`${path}/index.html`)) return 'lacks its closing slash';
    if (path === '' || path.endsWith('/') || !site.files.has(path)) return 'leads to nothing';
    return undefined;
  }
  if (page.movedTo !== undefined) return `leads to a redirect; link to ${page.movedTo}`;
  const id = decodeURIComponent(url.hash.slice(1).replace(/:~:.*$/, ''));
  return id === '' || page.ids.has(id) ? undefined : `${page.address} has no id "${id}"`;
}

/** The faults of all references of a site, one sentence each. */
export function brokenReferences(site: Site): string[] {
  return [...site.byAddress.values()].flatMap((page) =>
    referencesOf(page).flatMap(({ at, by, value }) => {
      const what = fault(site, value, page.address);
      return what === undefined ? [] : [`${at}: ${by} "${value}" ${what}`];
    }),
  );
}

/** The faults of the addresses in style sheets that are files. */
export function brokenInStyles(site: Site): string[] {
  return [...site.files]
    .filter((file) => file.endsWith('.css'))
    .flatMap((file) =>
      addressesInCss(site.text(file)).flatMap((value) => {
        const what = value.startsWith('data:') ? undefined : fault(site, value, `/${file}`);
        return what === undefined ? [] : [`${file}: url(${value}) ${what}`];
      }),
    );
}
