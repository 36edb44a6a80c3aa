/** What controls are called where they are heard without what stands around them. */

import { describe, expect, it } from 'vitest';
import type { Element } from 'hast';
import { attribute, elements, hasClass, textOf } from '../../scripts/after-build/html.ts';
import { placeOf, site } from './site.ts';

const { pages } = site();
const oneLine = (text: string): string => text.replace(/\s+/g, ' ').trim();

describe('in a list of all links', () => {
  it('the link of a section names its section, and is no part of the heading’s text', () => {
    const faults = pages.flatMap((page) =>
      page.all
        .filter((element) => hasClass(element, 'section-link'))
        .flatMap((link) => {
          const id = attribute(link, 'href')?.slice(1) ?? '';
          const heading = page.all.find((element) => attribute(element, 'id') === id);
          const wanted = `Link to section ${heading ? oneLine(textOf(heading)) : '?'}`;
          const name = attribute(link, 'ariaLabel');
          const said = textOf(link) === '' && name === wanted;
          return said ? [] : [`${placeOf(page, link)}: "${name}" with the text "${textOf(link)}"`];
        }),
    );
    expect(faults).toEqual([]);
  });
});

describe('a table', () => {
  const tables = pages.flatMap((page) =>
    page.all.filter(({ tagName }) => tagName === 'table').map((table) => ({ page, table })),
  );
  const has = (table: Element, name: string) => elements(table).some(({ tagName }) => tagName === name);

  it('of the text is named by its heading, by a caption, or by its figure', () => {
    const nameless = tables.filter(({ page, table }) => {
      if (has(table, 'caption')) return false;
      const id = attribute(table, 'ariaLabelledBy');
      const heading = page.all.find((element) => id !== undefined && attribute(element, 'id') === id);
      const figure = page.all.find(({ tagName, children }) => tagName === 'figure' && children.includes(table));
      return !figure && (!heading || textOf(heading).trim() === '');
    });
    expect(nameless.map(({ page, table }) => placeOf(page, table))).toEqual([]);
  });

  it('has no header without words', () => {
    const empty = tables.flatMap(({ page, table }) =>
      elements(table)
        .filter((element) => element.tagName === 'th' && textOf(element).trim() === '')
        .map((header) => placeOf(page, header)),
    );
    expect(empty).toEqual([]);
  });

  it('is a stop for the keyboard only where a script has seen it scroll', () => {
    const stops = pages.flatMap((page) =>
      page.all.filter((element) => hasClass(element, 'table') && attribute(element, 'tabIndex') !== undefined),
    );
    expect(stops).toHaveLength(0);
  });
});
