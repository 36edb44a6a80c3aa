/** What a page is, for programs: JSON-LD in the words of schema.org. It says nothing that the page does not. */

import { resourceOf } from '../../book/index.ts';
import type { Page } from '../../book/index.ts';
import { absolute } from '../../links.ts';
import { NAME } from '../../site.config.ts';

/** A step on the way from the home page to a page. */
interface Step {
  readonly title: string;
  /** Address from the root. */
  readonly at: string;
}

type Described = Pick<Page, 'kind' | 'address' | 'title' | 'description' | 'changed'>;

/** The page's place in the book and, of a chapter or question, what it is; as text for a `script` element. */
export function structuredData(page: Described, crumbs: readonly Step[]): string {
  const url = absolute(page.address);
  const trail = [{ title: NAME, at: '/' }, ...crumbs, { title: page.title, at: page.address }];
  const place = {
    '@type': 'BreadcrumbList',
    itemListElement: trail.map(({ title, at }, index) => ({
      '@type': 'ListItem',
      position: index + 1,
      name: title,
      item: absolute(at),
    })),
  };
  const resource = resourceOf(page.kind);
  const what = resource && {
    '@type': 'LearningResource',
    name: page.title,
    description: page.description,
    url,
    learningResourceType: resource,
    inLanguage: 'en',
    dateModified: page.changed,
    isAccessibleForFree: true,
    license: 'https://creativecommons.org/licenses/by/4.0/',
  };
  const graph = { '@context': 'https://schema.org', '@graph': what ? [what, place] : [place] };
  // No text of a page can end the element it stands in.
  return JSON.stringify(graph).replaceAll('<', '\\u003c');
}
