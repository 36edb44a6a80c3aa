/**
 * Stories as Markdown, for reading and for taking along, and back. Pure.
 *
 * A story is `## <title>`, then `- <label>: <words>` for what has one line and `### <label>` for what has more. A line of a
 * reader's own that begins with `#` gets a backslash before it.
 */

import { COLUMNS, readRow, writeRow } from './columns.ts';
import type { Refusal } from './csv.ts';
import { WORDS } from './fields.ts';
import type { Fields } from './story.ts';

const UNTITLED = '(no title)';
const isLong = (name: string): boolean => WORDS.some((word) => word.name === name && word.lines > 1);
const escape = (text: string): string => text.replace(/^(\\*#)/gm, '\\$1');
const unescape = (text: string): string => text.replace(/^\\(\\*#)/gm, '$1');

/** The document of some stories. */
export function writeMarkdown(stories: readonly Fields[]): string {
  return ['# Stories', ...stories.map(writeOne)].join('\n\n') + '\n';
}

function writeOne(fields: Fields): string {
  const cells = writeRow(fields).map((cell, n) => ({ name: COLUMNS[n]?.name ?? '', header: COLUMNS[n]?.header, cell }));
  const filled = cells.filter(({ name, cell }) => cell !== '' && name !== 'title');
  const title = cells.find(({ name }) => name === 'title')?.cell ?? '';
  const facts = filled.filter(({ name }) => !isLong(name)).map(({ header, cell }) => `- ${header}: ${cell}`);
  const parts = filled.filter(({ name }) => isLong(name)).map(({ header, cell }) => `### ${header}\n\n${escape(cell)}`);
  // A title of a reader's own that is the same as ours for none is told apart by a backslash.
  const name = title === '' ? UNTITLED : title.replace(/^(\\*\(no title\))$/, '\\$1');
  return [`## ${name}`, ...(facts.length > 0 ? [facts.join('\n')] : []), ...parts].join('\n\n');
}

/** Reads a document that `writeMarkdown` made, changed by hand or not. */
export function readMarkdown(text: string): readonly Fields[] | Refusal {
  const headers = COLUMNS.map(({ header }) => header);
  const stories: string[][] = [];
  /** The column whose words come next, those above the first of a story aside. */
  let column: number | undefined;
  for (const [n, line] of text
    .replace(/^\uFEFF/, '')
    .replace(/\r\n?/g, '\n')
    .split('\n')
    .entries()) {
    const wrong = (what: string): Refusal => ({ refusal: `Line ${n + 1}: ${what}` });
    const story = stories.at(-1);
    const [, signs, words = ''] = /^(#{1,6}) +(.*)$/.exec(line) ?? [];
    if (signs === '##') {
      const title = words.trim();
      stories.push(
        headers.map((_, at) => (at === 0 && title !== UNTITLED ? title.replace(/^\\(\\*\(no title\))$/, '$1') : '')),
      );
      column = undefined;
    } else if (signs === '###' && story) {
      column = headers.indexOf(words.trim());
      if (column < 0) return wrong(`no part of a story is called “${words.trim()}”. The parts are ${listed()}.`);
    } else if (column !== undefined && story) {
      story[column] += `${story[column] === '' ? '' : '\n'}${unescape(line)}`;
    } else if (story && line.trim() !== '') {
      const [, label = '', cell = ''] = /^- ([^:]+): (.*)$/.exec(line) ?? [];
      const at = headers.indexOf(label);
      if (at < 0) return wrong('here a line like “- When: 2025” or a heading like “### Situation” is expected.');
      story[at] = cell;
    }
  }
  if (stories.length === 0)
    return { refusal: 'There is no story in this file. A story begins with a line like “## Flaky tests”.' };
  const columns = COLUMNS.map(({ name }) => name);
  return stories.map((cells) => readRow(cells, headers, columns));
}

const listed = (): string =>
  COLUMNS.filter(({ name }) => isLong(name))
    .map(({ header }) => header)
    .join(', ');
