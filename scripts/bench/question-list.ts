/**
 * How the list of questions grows: ratios, counts and bytes, no times, since those belong to the machine. A list of 2,000 is far
 * more than the book will have; what holds there holds.
 */

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Window } from 'happy-dom';
import { EVERYTHING, select } from '../../src/browser/elements/question-list/model.ts';
import type { View } from '../../src/browser/elements/question-list/model.ts';
import { syntheticPage, syntheticRows } from '../../tests/lib/synthetic-list.ts';
import { render } from '../../src/browser/parts/render.ts';
import { LIST_LIMIT, listBytesAt } from './list-growth.ts';

export interface Bounded {
  readonly name: string;
  readonly value: number;
  /** More than this is a fault. */
  readonly most: number;
}

const [FEW, MANY] = [300, 2000];
/** Beyond the growth of the rows: a pass over them may cost half as much again per row. */
const SLACK = 1.5;

/** A view that leaves work to each filter. */
const BUSY: View = {
  ...EVERYTHING,
  chosen: { ...EVERYTHING.chosen, level: ['L6'], category: ['behavioral', 'program'], principle: ['ownership'] },
  q: 'vendor',
};

/** Least of several times that one selection took; the least is what the code needs, the rest is the machine's. */
function timeOf(count: number, view: View): number {
  const rows = syntheticRows(count);
  let least = Number.POSITIVE_INFINITY;
  for (let round = 0; round < 25; round += 1) {
    const start = performance.now();
    for (let times = 0; times < 10; times += 1) select(rows, view, new Map());
    least = Math.min(least, performance.now() - start);
  }
  return least;
}

/**
 * Growth of the time to filter and to sort, from 300 rows to 2,000, nodes that one choice touches, and bytes with 300 rows.
 * @throws if the site is not built
 */
export async function questionListFigures(dist: string): Promise<Bounded[]> {
  const linear = MANY / FEW;
  const logarithmic = Math.log(MANY) / Math.log(FEW);
  const sorted: View = { ...EVERYTHING, sort: 'wording' };
  return [
    {
      name: 'list: filtering 2,000 over 300',
      value: timeOf(MANY, BUSY) / timeOf(FEW, BUSY),
      most: linear * SLACK,
    },
    {
      name: 'list: sorting 2,000 over 300',
      value: timeOf(MANY, sorted) / timeOf(FEW, sorted),
      most: linear * logarithmic * SLACK,
    },
    {
      name: 'list: bytes with 300 questions',
      value: listBytesAt(300, readFileSync(join(dist, 'questions/index.html'), 'utf8')),
      most: LIST_LIMIT,
    },
    ...(await touches()),
  ];
}

/** Changes to the page when a choice is made, and when it is made once more, in a list of 2,000. */
async function touches(): Promise<Bounded[]> {
  const window = new Window({ url: 'http://localhost/questions/' });
  const names = ['window', 'document', 'history', 'location', 'localStorage', 'HTMLElement', 'customElements'] as const;
  for (const name of names) Object.defineProperty(globalThis, name, { value: window[name], configurable: true });
  const listen = window.addEventListener.bind(window);
  Object.defineProperty(globalThis, 'addEventListener', { value: listen, configurable: true });
  await import('../../src/browser/elements/question-list/question-list.ts');

  const { document } = window;
  render(syntheticPage(syntheticRows(MANY)));
  let nodes = 0;
  const watcher = new window.MutationObserver((records) => (nodes += records.length));
  watcher.observe(document.body, { attributes: true, childList: true, characterData: true, subtree: true });
  const count = async (act: () => void): Promise<number> => {
    nodes = 0;
    act();
    await window.happyDOM.waitUntilComplete();
    return nodes;
  };
  const box = document.querySelector<InstanceType<typeof window.HTMLInputElement>>('[data-live] input[value="L5"]');
  if (!box) throw new Error('the list did not come to life');
  const narrowed = await count(() => box.click());
  const gone = document.querySelectorAll('li[hidden]').length;
  const again = await count(() => box.dispatchEvent(new window.Event('change', { bubbles: true })));
  await window.happyDOM.close();
  return [
    { name: 'list: nodes per row that goes', value: narrowed / Math.max(1, gone), most: 1.2 },
    { name: 'list: nodes, nothing changed', value: again, most: 0 },
  ];
}
