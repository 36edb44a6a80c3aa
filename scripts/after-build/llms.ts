/** /llms.txt (llmstxt.org): what the handbook is, and its pages by part, each with its Markdown twin. */

import type { BookPage } from './handbook.ts';
import { pageEntry } from './handbook.ts';

/** How to head the pages of a part or, outside the parts, of a first segment. */
export interface Heading {
  readonly slug: string;
  readonly title: string;
}

/**
 * The text of /llms.txt. Pages come under the first heading whose slug is the first segment of their address,
 * in the order of the headings, then of the addresses; the rest, and what search engines leave out, at the end or not at all.
 */
export function llms(
  pages: readonly BookPage[],
  headings: readonly Heading[],
  about: {
    readonly name: string;
    readonly description: string;
    readonly notice: string;
    readonly site: string;
    readonly base: string;
  },
): string {
  const listed = pages.filter(({ unlisted }) => !unlisted);
  const known = new Set(headings.map(({ slug }) => slug));
  const segment = ({ page }: BookPage): string => page.address.split('/')[1] ?? '';
  const line = (page: BookPage): string => {
    const { title, url } = pageEntry(page, about.base);
    return `- [${title.replace(/([[\]\\])/g, '\\$1')}](${about.site}${url}index.md)${page.description && `: ${page.description}`}`;
  };
  const groups = [
    ...headings.map(({ slug, title }) => ({ title, pages: listed.filter((page) => segment(page) === slug) })),
    { title: 'Optional', pages: listed.filter((page) => !known.has(segment(page))) },
  ];
  return [
    `# ${about.name}\n\n> ${about.description}\n\n${about.notice} Every page is Markdown too, at its address followed by index.md; ${about.site}${about.base}handbook.json lists all pages with their sections.\n`,
    ...groups
      .filter((group) => group.pages.length > 0)
      .map((group) => `## ${group.title}\n\n${group.pages.map(line).join('\n')}\n`),
  ].join('\n');
}
