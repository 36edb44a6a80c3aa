/** What a new kind of data adds to the files that list them all: My data, the file that is exported, its tests. */

import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { KINDS, PLAIN } from '../../src/browser/device/archive/kinds.ts';
import { PREFIX } from '../../src/browser/device/store.ts';

/** A file, and the text that stands in it afterwards; undefined where it has not the place that it goes to. */
interface Addition {
  readonly file: string;
  readonly place: string;
  readonly add: (text: string) => string | undefined;
}

export interface KindNames {
  /** Of the tool, its kind and its door. */
  readonly slug: string;
  readonly title: string;
  /** Of the kind in the code. */
  readonly constant: string;
}

/** Where the door of a kind is. */
export const doorOf = (slug: string): string => `src/browser/device/${slug}.ts`;

/** Why data cannot be kept under this name, if it cannot. */
export function kindProblem(root: string, slug: string): string | undefined {
  const isTaken = KINDS.some(({ kind }) => kind.name === slug) || PLAIN.has(PREFIX + slug);
  if (isTaken) return `Data of another kind is kept as "${slug}". Choose another name.`;
  return existsSync(join(root, doorOf(slug))) ? `${doorOf(slug)} already exists. Choose another name.` : undefined;
}

/** All that a kind with one field, a day, adds. */
export const additions = ({ slug, title, constant }: KindNames): readonly Addition[] => [
  {
    file: 'src/browser/device/archive/kinds.ts',
    place: 'line "{ kind: TICKS, …" to stand before',
    add: (text) =>
      inserted(
        importing(text, slug, `import { ${constant} } from '../${slug}.ts';`),
        /^(?= *\{ kind: TICKS,)/m,
        `{ kind: ${constant}, title: '${title}', holds: 'The date you chose', counted: [['date', 'dates', (_, value) => isFilled(value)]] },\n`,
      ),
  },
  {
    file: 'tests/lib/fake-data.ts',
    place: 'object "documents" to stand in',
    add: (text) =>
      inserted(
        text,
        /(?<=^export const documents = \{[^;]*?\n)(?=\};)/m,
        `'${slug}': fields(fc.constant('day'), fc.constantFrom('', '2027-03-08', '2027-03-09')),\n`,
      ),
  },
  {
    file: 'docs/data-format.md',
    place: 'row of "cards" to stand after',
    add: (text) =>
      inserted(text, /(?<=^\| `cards`.*\n)/m, `| \`${slug}\` | \`day\` | a day, \`2027-03-08\`; empty: taken back |\n`),
  },
];

const inserted = (text: string, at: RegExp, lines: string): string | undefined =>
  at.test(text) ? text.replace(at, () => lines) : undefined;

/** A text with one more import, in the order of the files’ names. */
export function importing(text: string, name: string, statement: string): string {
  const lines = text.split('\n');
  const isImport = (line: string) => /^import .* from '/.test(line);
  const later = lines.findIndex((line) => isImport(line) && (/'\.\.?\/([\w-]+)/.exec(line)?.[1] ?? '') > name);
  lines.splice(later < 0 ? lines.findLastIndex(isImport) + 1 : later, 0, statement);
  return lines.join('\n');
}
