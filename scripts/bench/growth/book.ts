/**
 * A larger book: ours, with its questions again and again under other names. Questions are what will grow in number; the parts
 * of the guide, which stand in the contents of every page, will not.
 */

import { cpSync, mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { INPUTS } from '../../lib/inputs.ts';
import { ROOT } from '../../lib/processes.ts';

/**
 * Copies the project to a folder below .cache/, where packages are found in the project above, with `more` questions beside
 * those it has. The same every time.
 * @returns the folder
 */
export function growBook(name: string, more: number): string {
  const copy = join(ROOT, '.cache', 'growth', name);
  rmSync(copy, { recursive: true, force: true });
  mkdirSync(copy, { recursive: true });
  for (const input of INPUTS)
    cpSync(join(ROOT, input), join(copy, input), { recursive: true, filter: (path) => !/\.test\.ts$/.test(path) });
  const folder = join(copy, 'content/questions');
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.mdx') && !file.endsWith('category.mdx'))
    .sort();
  const castFile = join(folder, 'cast.yaml');
  const cast = readFileSync(castFile, 'utf8');
  const rows: string[] = [];
  for (let index = 0; index < more; index++) {
    const file = files[index % files.length] ?? '';
    const number = Math.floor(index / files.length) + 2;
    cpSync(join(folder, file), join(folder, file.replace(/\.mdx$/, `-${number}.mdx`)));
    rows.push(rowOf(cast, file.replace(/^.*[\\/]|\.mdx$/g, ''), number));
  }
  writeFileSync(castFile, `${cast}\n${rows.join('')}`);
  return copy;
}

/** The row of the cast for a question's copy, told by a namesake; '' where nobody tells it. */
function rowOf(cast: string, slug: string, number: number): string {
  const row = new RegExp(`^${slug}:\\n(?:  .*\\n)+`, 'm').exec(cast)?.[0] ?? '';
  return row.replace(`${slug}:`, `${slug}-${number}:`).replace(/person: '(.*)'/, `person: '$1 ${number}'`);
}
