import { describe, expect, it } from 'vitest';
import { attribute, find, textOf } from '../../scripts/after-build/html.ts';
import { meta, site } from './site.ts';
import type { SitePage } from './site.ts';

interface Item {
  readonly '@type': string;
  readonly [key: string]: unknown;
}

const built = site();
const described = built.pages.filter(({ kind }) => ['question', 'chapter', 'principle', 'category'].includes(kind));

/** What a page says of itself to programs. */
function graphOf(page: SitePage): Item[] {
  const blocks = page.all.filter((element) => attribute(element, 'type') === 'application/ld+json');
  expect(blocks, page.file).toHaveLength(1);
  const [block] = blocks;
  return (JSON.parse(block ? textOf(block) : '') as { '@graph': Item[] })['@graph'];
}
const itemOf = (page: SitePage, type: string) => graphOf(page).find((item) => item['@type'] === type);
const absolute = (address: string) => built.origin + built.base + address.slice(1);
const heading = (page: SitePage) => textOf(find(page.tree, ({ tagName }) => tagName === 'h1') ?? page.tree).trim();

describe('structured data', () => {
  it('says of questions and chapters what the page says', () => {
    const resources = described.filter(({ kind }) => kind === 'question' || kind === 'chapter');
    expect(new Set(resources.map(({ kind }) => kind)).size).toBe(2);
    for (const page of resources) {
      expect(itemOf(page, 'LearningResource'), page.file).toMatchObject({
        name: heading(page),
        description: meta(page.all, 'description'),
        url: absolute(page.address),
        inLanguage: 'en',
        dateModified: page.main && attribute(page.main, 'dataChanged'),
      });
    }
  });

  it('gives each page its place, over pages that exist, down to itself', () => {
    for (const page of described) {
      const steps = itemOf(page, 'BreadcrumbList')?.['itemListElement'] as {
        position: number;
        name: string;
        item: string;
      }[];
      expect(
        steps.map(({ position }) => position),
        page.file,
      ).toEqual(steps.map((_, index) => index + 1));
      for (const { item } of steps) {
        expect(item.startsWith(absolute('/')), item).toBe(true);
        const [address = '', id] = item.slice(absolute('/').length - 1).split('#');
        const there = built.byAddress.get(address);
        expect(id === undefined ? there : there?.ids.has(id), item).toBeTruthy();
      }
      expect(steps.at(-1), page.file).toMatchObject({ name: heading(page), item: absolute(page.address) });
    }
  });
});
