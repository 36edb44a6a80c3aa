/**
 * `npm run plain -- <file …>`: the figures of pages that the plain-language gate judges, for whoever writes them. Paths are
 * those of the folder it is called in, or of the project: `content/questions/behavioral/conflict-with-colleague.mdx`. It needs no build, and
 * fails nothing: `npm run check` does.
 */

import { existsSync, readFileSync } from 'node:fs';
import { resolve, sep } from 'node:path';
import { parseArgs } from 'node:util';
import { glossary } from '../src/book/kinds/glossary/index.ts';
import { parseContent } from '../src/book/parse.ts';
import type { ReadFile } from '../src/book/parse.ts';
import { isMain } from './lib/content.ts';
import { describePage } from './prose/plain/describe.ts';
import { knownFrom } from './prose/plain/known.ts';

/** The report about files, by paths relative to the first of some folders in which they are. */
export function report(folders: readonly string[], files: readonly string[]): string {
  if (files.length === 0) return 'Name one page or more: npm run plain -- content/guide/process/timeline.mdx';
  return files
    .map((file) => {
      const path = folders.map((folder) => resolve(folder, file)).find(existsSync);
      return path === undefined ? `${file}: there is no such file.` : describe(path, file);
    })
    .join('\n\n');
}

function describe(path: string, given: string): string {
  const at = path.lastIndexOf(`${sep}content${sep}`);
  if (at < 0) return `${given}: only what is in content/ is read.`;
  const root = path.slice(0, at);
  const page = readAt(
    root,
    path
      .slice(at + 1)
      .split(sep)
      .join('/'),
  );
  const hasGlossary = existsSync(resolve(root, glossary.place));
  return page
    ? describePage(page, knownFrom(hasGlossary ? readAt(root, glossary.place) : undefined))
    : `${given}: it is no page, or cannot be read; npm run check says why.`;
}

function readAt(root: string, file: string): ReadFile | undefined {
  return parseContent([{ file, bytes: readFileSync(resolve(root, file)) }]).files[0];
}

if (isMain(import.meta.url)) {
  const { positionals } = parseArgs({ allowPositionals: true });
  // npm runs a script in the project's root and says in INIT_CWD where it was called.
  console.log(report([process.cwd(), process.env['INIT_CWD'] ?? '.'], positionals));
}
