/**
 * Fills the pages below /print/ with the text of the pages that they name. Their templates write, for each page, a
 * `<printed-text data-from="/process/the-loop/" data-number="3.2" data-deeper="1">` inside the element that has its id and,
 * as `data-at`, its address. Made from the built pages, so that paper never says something else than the screen.
 */

import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setImmediate } from 'node:timers/promises';
import { toHtml } from 'hast-util-to-html';
import { attribute, elements, mainOf } from './html.ts';
import type { Page } from './html.ts';
import { keptIds, printedAnchor, printedContent, standIns } from './printed-tree.ts';

const PLACE = /<printed-text([^>]*)><\/printed-text>/g;

/**
 * Fills every page of a build that has places to fill; returns their number. Between two of them others may go on.
 * @throws when a place names a page that was not built
 */
export async function fillPrinted(dist: string, pages: readonly Page[], base: string): Promise<number> {
  const byAddress = new Map(pages.map((page) => [base + page.address.slice(1), page]));
  const shells = pages.filter(({ html }) => html.includes('<printed-text'));
  for (const shell of shells) {
    const file = join(dist, shell.file);
    // As it stands now: the policy is in it.
    writeFileSync(file, fill(readFileSync(file, 'utf8'), shell, byAddress));
    await setImmediate();
  }
  return shells.length;
}

/** The text of a page with its places filled. `byAddress` has the pages by address with the base path. */
export function fill(html: string, shell: Page, byAddress: ReadonlyMap<string, Page>): string {
  const places = placesIn(shell, byAddress);
  const ids = new Map<string, Set<string>>();
  for (const { id, mains } of places)
    for (const { main } of mains) for (const kept of keptIds(main)) ids.set(id, (ids.get(id) ?? new Set()).add(kept));
  const goals = standIns(shell.tree);
  for (const { id, mains } of places) for (const { at } of mains) goals.set(at, id);

  /** In print a link leads to the page here, if it is here; else to the site. */
  const link = (href: string, from: string): string => {
    const [path = '', fragment = ''] = href.split('#');
    const at = path === '' ? from : path;
    const goal = goals.get(at);
    if (goal === undefined) return path === '' ? at + href : href;
    return `#${ids.get(goal)?.has(fragment) ? printedAnchor(goal, fragment) : goal}`;
  };
  const numbers = new Map(places.map(({ id, number }) => [`#${id}`, number]));
  let next = 0;
  return html.replace(PLACE, () => {
    const place = places[next++];
    if (!place) throw new Error(`${shell.file}: has more places for text than its template`);
    const { id, deeper, number, titled, mains } = place;
    return mains
      .map(({ main, at }) =>
        toHtml(
          printedContent(main, {
            id,
            deeper,
            number,
            titled,
            link: (href) => link(href, at),
            numberOf: (href) => numbers.get(link(href, at)) || undefined,
          }),
          { allowDangerousCharacters: false },
        ),
      )
      .join('');
  });
}

function placesIn(shell: Page, byAddress: ReadonlyMap<string, Page>) {
  return elements(shell.tree).flatMap((element) => {
    const place = element.children.find((child) => child.type === 'element' && child.tagName === 'printed-text');
    if (place?.type !== 'element') return [];
    const mains = (attribute(place, 'dataFrom') ?? '').split(' ').map((at) => {
      const page = byAddress.get(at);
      const main = page && mainOf(page);
      if (!main) throw new Error(`${shell.file}: prints ${at}, which is no page with a main text`);
      return { at, main };
    });
    return [
      {
        id: attribute(element, 'id') ?? '',
        deeper: Number(attribute(place, 'dataDeeper') ?? 0),
        number: attribute(place, 'dataNumber') ?? '',
        titled: attribute(place, 'dataTitled') !== 'no',
        mains,
      },
    ];
  });
}
