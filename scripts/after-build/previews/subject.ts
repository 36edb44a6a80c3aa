/** What a built page says that its picture shows. */

import type { Element } from 'hast';
import { stopOf, WAY } from '../../../src/book/way.ts';
import { titleOf } from '../handbook.ts';
import type { BookPage } from '../handbook.ts';
import { attribute, elements, find, hasClass, textOf } from '../html.ts';
import type { Subject } from './picture.ts';

/** @param base path of the site, with both slashes */
export function subjectOf(entry: BookPage, base: string): Subject {
  const trail = linksOf(entry.main, 'crumbs').map((link) => textOf(link).trim());
  return { title: titleOf(entry), trail, stops: stopsOf(entry, base) };
}

/** The stops that a part's page fills; else the page's own; else, of a list or quiz, that of the first page beside it. */
function stopsOf({ page, main, kind }: BookPage, base: string): number[] {
  const drawn = find(main, (element) => element.tagName === 'ol' && hasClass(element, 'loop'));
  const items = (drawn?.children ?? []).filter((child) => child.type === 'element');
  const filled = WAY.flatMap((_, stop) => (items[stop] && hasClass(items[stop], 'filled') ? [stop] : []));
  if (filled.length > 0) return filled;
  const isSheet = kind === 'checklist' || kind === 'quiz';
  const beside = isSheet ? linksOf(main, 'next').map((link) => attribute(link, 'href') ?? '') : [];
  const addresses = [page.address, ...beside.map((link) => `/${link.slice(base.length)}`)];
  const stop = addresses.map(stopOfAddress).find((at) => at >= 0);
  return stop === undefined ? [] : [stop];
}

function stopOfAddress(address: string): number {
  const [part = '', slug = ''] = address.replace(/#.*/, '').split('/').slice(1);
  return stopOf(part, slug);
}

/** Links in the navigation of a class. */
function linksOf(main: Element, name: string): Element[] {
  const nav = find(main, (element) => element.tagName === 'nav' && hasClass(element, name));
  return nav ? elements(nav).filter(({ tagName }) => tagName === 'a') : [];
}
