/** `npm run new -- tool answer-timer`: a small tool that works, made of the files in scripts/skeletons/tool/. */

import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { format, resolveConfig } from 'prettier';
import type { LoadOptions } from '../../src/book/load.ts';
import { lock } from '../lock.ts';
import { ROOT } from './content.ts';
import type { Outcome } from './content.ts';

const INDEX = 'src/tools/index.ts';
const SKELETONS = join(ROOT, 'scripts/skeletons/tool');

/** Where each skeleton goes. */
const PLACES: Readonly<Record<string, (slug: string) => string>> = {
  'manifest.ts': (slug) => `src/tools/${slug}/manifest.ts`,
  'Tool.astro': (slug) => `src/tools/${slug}/Tool.astro`,
  'page.css': (slug) => `src/tools/${slug}/page.css`,
  'element.ts': (slug) => `src/tools/${slug}/${slug}.ts`,
  'view.ts': (slug) => `src/tools/${slug}/view.ts`,
  'model.ts': (slug) => `src/tools/${slug}/model.ts`,
  'model.test.ts': (slug) => `src/tools/${slug}/model.test.ts`,
  'journey.spec.ts': (slug) => `tests/journeys/${slug}.spec.ts`,
};

/** Names of pages, whose bodies have the class `page-<name>`, and of what stands beside the tools. */
const RESERVED = new Set(
  (
    'about changes checklists glossary home index manifest missing offline page part practice principles print printed ' +
    'questions quizzes reading search sheet sources start topics'
  ).split(' '),
);

/** Writes a tool’s files, its lines in the list of tools and its address in the lock, or says why not; then nothing is written. */
export async function createTool(root: string, site: LoadOptions, slug = ''): Promise<Outcome> {
  const files = Object.entries(PLACES).map(([skeleton, place]) => ({ skeleton, file: place(slug) }));
  const problem = nameProblem(slug) ?? takenProblem(root, slug);
  if (problem !== undefined) return { ok: false, message: problem };
  const index = listed(readFileSync(join(root, INDEX), 'utf8'), slug);
  if (index === undefined)
    return { ok: false, message: `${INDEX} has no list "MANIFESTS: readonly Manifest[] = [ … ]" to add the tool to.` };
  const texts = files.map(({ skeleton, file }): [string, string] => [file, filled(skeleton, slug)]);
  for (const [file, text] of [...texts, [INDEX, index] as const]) {
    const formatted = await format(text, { ...(await resolveConfig(join(ROOT, file))), filepath: join(ROOT, file) });
    mkdirSync(dirname(join(root, file)), { recursive: true });
    writeFileSync(join(root, file), formatted);
  }
  const locked = lock(root, { ...site, tools: [...(site.tools ?? []), slug] }).message;
  const next =
    'It works as it is. Write its words and what it does; its place in lists is that of its name in MANIFESTS.';
  return {
    ok: true,
    message: [...files.map(({ file }) => `Wrote ${file}`), `Listed it in ${INDEX}`, locked, next].join('\n'),
  };
}

function nameProblem(slug: string): string | undefined {
  const usage = '\n\nnpm run new -- tool <slug>';
  if (slug === '') return `A name is missing.${usage}`;
  if (!/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/.test(slug))
    return `"${slug}" cannot be part of an address, an element and a class. Names are lower-case letters and digits joined by single hyphens, and begin with a letter, like "answer-timer".${usage}`;
  return RESERVED.has(slug) ? `"${slug}" is taken by a page of the site. Choose another name.${usage}` : undefined;
}

function takenProblem(root: string, slug: string): string | undefined {
  const there = [`src/tools/${slug}`, `tests/journeys/${slug}.spec.ts`].find((path) => existsSync(join(root, path)));
  return there && `${there} already exists. Choose another name.`;
}

/** The list of tools with one more: imported in the order of the folders, and before the last, which is My data. */
function listed(text: string, slug: string): string | undefined {
  const [before, list, after] = text.split(/(?<=MANIFESTS: readonly Manifest\[\] = \[)([^\]]*)(?=\])/);
  if (before === undefined || list === undefined || after === undefined) return undefined;
  const from = `./${slug}/manifest.ts`;
  // The ending keeps the name from being a word of the language or another tool's.
  const name = `${slug.replace(/-(.)/g, (_, letter: string) => letter.toUpperCase())}Tool`;
  const lines = before.split('\n');
  const isImport = (line: string) => /^import .* from '/.test(line);
  const later = lines.findIndex((line) => isImport(line) && (/'\.\/([\w-]+)/.exec(line)?.[1] ?? '') > slug);
  lines.splice(
    later < 0 ? lines.findLastIndex(isImport) + 1 : later,
    0,
    `import { manifest as ${name} } from '${from}';`,
  );
  const names = list.split(',').flatMap((one) => one.trim() || []);
  names.splice(Math.max(0, names.length - 1), 0, name);
  return `${lines.join('\n')}${names.join(', ')}${after}`;
}

function filled(skeleton: string, slug: string): string {
  const words = slug.replaceAll('-', ' ');
  const values: Readonly<Record<string, string>> = {
    slug,
    words,
    title: words.charAt(0).toUpperCase() + words.slice(1),
    Name: slug.replace(/(?:^|-)(.)/g, (_, letter: string) => letter.toUpperCase()),
  };
  const text = readFileSync(join(SKELETONS, `${skeleton}.txt`), 'utf8');
  return text.replace(/\{\{(\w+)\}\}/g, (_, key: string) => values[key] ?? '');
}
