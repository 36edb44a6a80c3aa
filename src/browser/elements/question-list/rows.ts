/** The rows of the list, as the server wrote them. Showing a selection touches only what changes. */

import { MARK_NAMES } from '../../device/marks.ts';
import type { Mark, Marked } from '../../device/marks.ts';
import { make, makeButton, setText } from '../../parts/element.ts';
import { isSenior, plain, SENIOR } from './model.ts';
import type { Row, Selection, Sort } from './model.ts';
import { setHidden } from './write.ts';

interface Group {
  readonly section: HTMLElement;
  readonly list: HTMLElement;
  readonly items: readonly HTMLElement[];
  readonly count: Element | null;
}

export class Rows {
  /** In book order. */
  rows: readonly Row[];
  readonly #items: readonly HTMLElement[];
  readonly #groups: readonly Group[];
  /** Holds the rows while their order crosses the groups; stands ahead of them. */
  readonly #flat = make('ul', 'question-list list-flat');
  /** Places of the rows in `#flat`; undefined while they stand in their groups. */
  #order: readonly number[] | undefined;
  /** The rings that the reader taps, one before each row. */
  readonly #rings: readonly HTMLButtonElement[];
  #ringed: (slug: string) => void = () => undefined;
  readonly #marks = new Map<number, { readonly mark: Mark; readonly word: HTMLElement }>();

  constructor(host: HTMLElement) {
    this.#groups = [...host.querySelectorAll<HTMLElement>('.list-group')].flatMap((section) => {
      const list = section.querySelector<HTMLElement>('.question-list');
      const items = [...section.querySelectorAll<HTMLElement>('li[data-slug]')];
      return list ? [{ section, list, items, count: section.querySelector('.list-count') }] : [];
    });
    this.#items = this.#groups.flatMap(({ items }) => items);
    this.rows = this.#groups.flatMap(({ section, items }) => {
      const heading = section.querySelector('h2 a')?.textContent ?? '';
      return items.map((item) => rowOf(item, heading));
    });
    this.#rings = this.rows.map(({ slug }, place) => {
      const ring = makeButton('list-ring', '', () => this.#ringed(slug));
      this.#items[place]?.prepend(ring);
      return ring;
    });
    this.#name(new Map());
    this.#flat.hidden = true;
    this.#groups[0]?.section.before(this.#flat);
  }

  /** The link of a row. */
  link(place: number): HTMLAnchorElement | null {
    return this.#items[place]?.querySelector('a') ?? null;
  }

  /** Calls `act` with a question's slug when its ring is tapped. */
  onRing(act: (slug: string) => void): void {
    this.#ringed = act;
  }

  /** Lets the text filter find rows by more words than stand in them: texts by slug. */
  addWords(more: Readonly<Record<string, unknown>>): void {
    this.rows = this.rows.map((row) => {
      const words = Object.hasOwn(more, row.slug) ? more[row.slug] : undefined;
      return typeof words === 'string' ? { ...row, words: `${row.words} ${plain(words)}` } : row;
    });
  }

  /** Shows the rows that were selected, in their order. */
  show({ shown }: Selection, sort: Sort): void {
    const wanted = new Set(shown);
    this.#items.forEach((item, place) => setHidden(item, !wanted.has(place)));
    if (sort === 'book') this.#intoGroups();
    else this.#across(shown);
    let place = 0;
    for (const { section, items, count } of this.#groups) {
      const from = place;
      place += items.length;
      const here = shown.filter((index) => index >= from && index < from + items.length).length;
      setHidden(section, sort !== 'book' || here === 0);
      setText(count, here === items.length ? String(here) : `${here} of ${items.length}`);
    }
  }

  /** Writes the reader's marks beside the rows; rows without one say nothing. */
  mark(marks: ReadonlyMap<string, Marked>): void {
    this.#name(marks);
    this.rows.forEach(({ slug }, place) => {
      const mark = marks.get(slug)?.mark ?? 'new';
      const before = this.#marks.get(place);
      if (mark === (before?.mark ?? 'new')) return;
      before?.word.remove();
      const item = this.#items[place];
      if (mark === 'new' || !item) {
        this.#marks.delete(place);
        delete item?.dataset['mark'];
        return;
      }
      const word = make('span', 'list-mark', ` · ${MARK_NAMES[mark]}`);
      item.querySelector('.meta')?.append(word);
      item.dataset['mark'] = mark;
      this.#marks.set(place, { mark, word });
    });
  }

  /** The list as it was written. */
  reset(): void {
    this.show({ shown: this.#items.map((_, place) => place), counts: NO_COUNTS }, 'book');
    this.mark(new Map());
    for (const ring of this.#rings) ring.remove();
    this.#flat.remove();
  }

  /** Says beside each ring how that question went. */
  #name(marks: ReadonlyMap<string, Marked>): void {
    this.rows.forEach(({ slug, title }, place) => {
      const name = `How it went: ${MARK_NAMES[marks.get(slug)?.mark ?? 'new']}. ${title}`;
      const ring = this.#rings[place];
      if (ring?.getAttribute('aria-label') !== name) ring?.setAttribute('aria-label', name);
    });
  }

  #intoGroups(): void {
    if (!this.#order) return;
    for (const { list, items } of this.#groups) list.append(...items);
    this.#order = undefined;
    setHidden(this.#flat, true);
  }

  #across(shown: readonly number[]): void {
    setHidden(this.#flat, false);
    const before = this.#order;
    if (before?.length === shown.length && before.every((place, index) => place === shown[index])) return;
    this.#flat.append(...shown.flatMap((place) => this.#items[place] ?? []));
    this.#order = shown;
  }
}

const NO_COUNTS: Selection['counts'] = {
  category: new Map(),
  level: new Map(),
  principle: new Map(),
  evidence: new Map(),
  mark: new Map(),
};

function rowOf(item: HTMLElement, heading: string): Row {
  const { slug = '', category = '', level = '', principle = '', evidence = '' } = item.dataset;
  return {
    slug,
    title: item.querySelector('a')?.textContent?.trim() ?? '',
    words: plain(`${item.textContent} ${heading}`),
    values: {
      category: [category],
      level: isSenior(level.split(' ')) ? [...level.split(' '), SENIOR] : level.split(' '),
      principle: principle.split(' '),
      evidence: [evidence],
    },
  };
}
