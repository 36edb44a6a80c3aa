/** The questions of the built site, read from its list. */

import { readFileSync } from 'node:fs';
import { attribute, elements, parse, textOf } from '../../scripts/after-build/html.ts';

export interface ListedQuestion {
  readonly slug: string;
  readonly title: string;
  readonly category: string;
  readonly levels: readonly string[];
  readonly principles: readonly string[];
}

/** Every question in book order. */
export function allQuestions(): ListedQuestion[] {
  const rows = [...elements(parse(readFileSync('dist/questions/index.html', 'utf8')))].filter(
    (element) => attribute(element, 'dataSlug') !== undefined,
  );
  return rows.map((row) => {
    const value = (name: string) => attribute(row, name) ?? '';
    const link = elements(row).find(({ tagName }) => tagName === 'a');
    return {
      slug: value('dataSlug'),
      title: link ? textOf(link) : '',
      category: value('dataCategory'),
      levels: value('dataLevel').split(' '),
      principles: value('dataPrinciple').split(' '),
    };
  });
}
