/** For tests and the benchmark: as many questions as wanted, and the page around them. The same every time. */

import { plain } from '../../src/browser/elements/question-list/model.ts';
import type { Row } from '../../src/browser/elements/question-list/model.ts';

const CATEGORIES = ['intro', 'behavioral', 'program', 'cross-functional', 'technical', 'system-design', 'writing'];
const LEVELS = [['L5', 'L6', 'L7'], ['L6', 'L7'], ['L7']];
const PRINCIPLES = ['ownership', 'earn-trust', 'dive-deep', 'think-big', 'frugality', 'none'];
const EVIDENCES = ['seed', 'reported', 'single', 'practice'];
const WORDS = ['vendor', 'launch', 'deadline', 'roadmap', 'outage', 'café', 'trade-off', 'metric'];

const at = <Value>(values: readonly Value[], index: number): Value => values[index % values.length] as Value;

/** Rows in book order. */
export function syntheticRows(count: number): Row[] {
  const rows = Array.from({ length: count }, (_, index): Row => {
    const title = `Tell me about a ${at(WORDS, index)} and a ${at(WORDS, index * 3 + 1)}, number ${index}`;
    const first = at(PRINCIPLES, index);
    const second = at(PRINCIPLES, index * 5 + 2);
    return {
      slug: `question-${index}`,
      title,
      words: plain(title),
      values: {
        category: [at(CATEGORIES, index)],
        level: at(LEVELS, index),
        principle: first === 'none' ? ['none'] : [...new Set([first, second === 'none' ? first : second])],
        evidence: [at(EVIDENCES, index)],
      },
    };
  });
  return CATEGORIES.flatMap((category) => rows.filter(({ values }) => values.category[0] === category));
}

/** The page's HTML around rows, shaped as the server writes it. */
export function syntheticPage(rows: readonly Row[]): string {
  const box = (name: string, value: string) =>
    `<label class="list-choice"><input type="checkbox" data-filter="${name}" value="${value}"> <span class="choice">${value}</span> <span class="tally"></span></label>`;
  const item = ({ slug, title, values }: Row) =>
    `<li data-slug="${slug}" data-category="${values.category.join(' ')}" data-level="${values.level.join(' ')}"
      data-principle="${values.principle.join(' ')}" data-evidence="${values.evidence.join(' ')}">
      <a href="/questions/${slug}/">${title}</a> <p class="meta">${values.level.join(', ')}</p></li>`;
  const group = (category: string) =>
    `<section class="list-group" id="${category}"><h2><a href="/questions/by/${category}/">${category}</a> <span class="list-count"></span></h2>
      <ul class="question-list">${rows
        .filter(({ values }) => values.category.includes(category))
        .map(item)
        .join('')}</ul></section>`;
  return `<question-list>
    <form method="dialog"><button class="list-fold" type="button" aria-expanded="false">Filter and sort</button>
      <input type="search" name="q">
      <select name="sort"><option value="book">Book</option><option value="wording">Wording</option><option value="practice">Practice</option></select>
      ${['new', 'tried', 'solid'].map((value) => box('mark', value)).join('')}
      ${['L5', 'L6', 'L7'].map((value) => box('level', value)).join('')}
      ${CATEGORIES.map((value) => box('category', value)).join('')}
      ${PRINCIPLES.map((value) => box('principle', value)).join('')}
      <select name="evidence"><option value="">Any</option>${EVIDENCES.map((value) => `<option value="${value}" data-name="${value}">${value}</option>`).join('')}</select>
      <button class="list-show" type="button">Show all</button>
    </form>
    <p class="list-status" role="status" tabindex="-1"></p><p class="list-view"></p><p class="list-notice" role="status"></p>
    <div class="list-tools"><a data-do="next" href="#">Next</a><button type="button" data-do="random">Random</button>
      <button type="button" data-do="copy">Copy</button><button type="button" data-do="clear" hidden>Clear</button>
      <span class="list-copied" role="status"></span></div>
    ${CATEGORIES.map(group).join('')}
    <a data-view href="/questions/?category=technical&amp;level=L7#category-technical">cell</a>
  </question-list>`;
}
