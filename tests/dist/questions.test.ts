import type { Element } from 'hast';
import { describe, expect, it } from 'vitest';
import { attribute, elements, find, hasClass, textOf } from '../../scripts/after-build/html.ts';
import { placeOf, site } from './site.ts';
import type { SitePage } from './site.ts';

const built = site();
const questions = built.pages.filter(({ kind }) => kind === 'question');

function pageAt(address: string): SitePage {
  const page = built.byAddress.get(address);
  if (!page) throw new Error(`there is no ${address}`);
  return page;
}
const list = pageAt('/questions/');
const rows = list.all.filter((element) => attribute(element, 'dataSlug') !== undefined);
const values = (element: Element, name: string): string[] => (attribute(element, name) ?? '').split(' ');

/** How many rows fit what a link asks for. */
function fitting(href: string): number {
  const { searchParams } = new URL(href, built.origin);
  const fits = (row: Element, filter: string, name: string) => {
    const own = values(row, name);
    // What is not asked at L5 is called senior as well.
    const all = name === 'dataLevel' && !own.includes('L5') ? [...own, 'senior'] : own;
    return searchParams.getAll(filter).every((value) => all.includes(value));
  };
  return rows.filter(
    (row) =>
      fits(row, 'category', 'dataCategory') &&
      fits(row, 'level', 'dataLevel') &&
      fits(row, 'principle', 'dataPrinciple'),
  ).length;
}

describe('the list of questions', () => {
  it('is complete in the page, each row with its link and its values', () => {
    expect(questions.length).toBeGreaterThan(0);
    const linked = rows.map((row) => attribute(find(row, ({ tagName }) => tagName === 'a') ?? row, 'href'));
    expect(linked.toSorted()).toEqual(questions.map(({ address }) => built.base + address.slice(1)).toSorted());
    for (const row of rows) {
      for (const name of ['dataCategory', 'dataLevel', 'dataPrinciple', 'dataEvidence'])
        expect(values(row, name).filter(Boolean), `${placeOf(list, row)} ${name}`).not.toEqual([]);
    }
  });

  it('offers as choices what its rows have, with the number of each', () => {
    const boxes = list.all.filter(
      ({ tagName, properties }) =>
        tagName === 'label' &&
        Array.isArray(properties['className']) &&
        properties['className'].includes('list-choice'),
    );
    expect(boxes.length).toBeGreaterThan(3);
    for (const label of boxes) {
      const input = find(label, ({ tagName }) => tagName === 'input') ?? label;
      const [name, value] = [attribute(input, 'dataFilter') ?? '', attribute(input, 'value') ?? ''];
      const tally = Number(textOf(find(label, (element) => hasClass(element, 'tally')) ?? label));
      if (name === 'mark') expect(tally, value).toBe(value === 'new' ? rows.length : 0);
      else expect(tally, `${name} ${value}`).toBe(fitting(`?${name}=${value}`));
    }
  });

  it('has places for links that no script reads', () => {
    for (const row of rows) expect(list.ids.has(`category-${attribute(row, 'dataCategory')}`)).toBe(true);
    const principles = new Set(rows.flatMap((row) => values(row, 'dataPrinciple')).filter((slug) => slug !== 'none'));
    for (const slug of principles) expect(list.ids.has(`principle-${slug}`), slug).toBe(true);
  });
});

describe('the coverage table', () => {
  const table = find(list.tree, (element) => hasClass(element, 'coverage'));
  const cells = table ? elements(table).filter(({ tagName }) => tagName === 'td') : [];

  it('counts, and leads to exactly those questions', () => {
    const links = cells.flatMap((cell) => find(cell, ({ tagName }) => tagName === 'a') ?? []);
    expect(links.length).toBeGreaterThan(0);
    for (const link of links)
      expect(Number(textOf(link)), attribute(link, 'href')).toBe(fitting(attribute(link, 'href') ?? ''));
  });

  it('has a dash without a link where there is none', () => {
    const without = cells.filter((cell) => !find(cell, ({ tagName }) => tagName === 'a'));
    expect(without.length).toBeGreaterThan(0);
    expect(new Set(without.map((cell) => textOf(cell).trim()))).toEqual(new Set(['–']));
  });

  it('leaves out no question', () => {
    const links = cells.flatMap((cell) => find(cell, ({ tagName }) => tagName === 'a') ?? []);
    const total = links.reduce((sum, link) => sum + Number(textOf(link)), 0);
    const expected = rows.reduce(
      (sum, row) => sum + values(row, 'dataLevel').length * values(row, 'dataPrinciple').length,
      0,
    );
    expect(total).toBe(expected);
  });
});

describe('a question’s page', () => {
  it('asks how it went, in an element that is empty without a script', () => {
    for (const page of questions) {
      const mark = page.all.find(({ tagName }) => tagName === 'question-mark');
      expect(mark && attribute(mark, 'dataQuestion'), page.file).toBe(page.address.split('/')[2]);
      expect(mark?.children, page.file).toEqual([]);
    }
  });

  it('of a story leads to the answer check at that question', () => {
    const slices = [...built.files].filter((file) => /^data\/questions\.\w+\.json$/.test(file));
    const slice = JSON.parse(built.text(slices[0] ?? '')) as { slug: string; address: string; isStory: boolean }[];
    expect(slice).toHaveLength(questions.length);
    for (const { slug, address, isStory } of slice) {
      const wanted = `${built.base}practice/answer/?question=${slug}`;
      const linked = pageAt(address).all.some((element) => attribute(element, 'href') === wanted);
      expect(linked, address).toBe(isStory);
    }
  });
});
