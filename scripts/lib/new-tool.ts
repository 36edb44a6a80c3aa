/**
 * `npm run new -- tool answer-timer`: a small tool that works, made of the files in scripts/skeletons/tool/. With `--stores` it
 * keeps a date: scripts/skeletons/storing-tool/ has its files, and those it shares with the other are there.
 */

import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { format, resolveConfig } from 'prettier';
import type { LoadOptions } from '../../src/book/load.ts';
import { lock } from '../lock.ts';
import { ROOT } from './content.ts';
import type { Outcome } from './content.ts';
import { additions, doorOf, importing, kindProblem } from './new-kind.ts';

const INDEX = 'src/tools/index.ts';
const SKELETONS = join(ROOT, 'scripts/skeletons');
const STORES = '--stores';
const USAGE = `\n\nnpm run new -- tool <slug> [${STORES}]`;

type Places = Readonly<Record<string, (slug: string) => string>>;

/** Where each skeleton goes. */
const PLACES: Places = {
  'manifest.ts': (slug) => `src/tools/${slug}/manifest.ts`,
  'Tool.astro': (slug) => `src/tools/${slug}/Tool.astro`,
  'page.css': (slug) => `src/tools/${slug}/page.css`,
  'element.ts': (slug) => `src/tools/${slug}/${slug}.ts`,
  'view.ts': (slug) => `src/tools/${slug}/view.ts`,
  'model.ts': (slug) => `src/tools/${slug}/model.ts`,
  'model.test.ts': (slug) => `src/tools/${slug}/model.test.ts`,
  'journey.spec.ts': (slug) => `tests/journeys/${slug}.spec.ts`,
};

/** And of a tool that stores something. */
const STORING_PLACES: Places = {
  ...PLACES,
  'door.ts': doorOf,
  'door.test.ts': (slug) => doorOf(slug).replace(/\.ts$/, '.test.ts'),
};

/** Names of pages, whose bodies have the class `page-<name>`, and of what stands beside the tools. */
const RESERVED = new Set(
  (
    'about changes checklists glossary home index manifest missing offline page part practice principles print printed ' +
    'questions quizzes reading search sheet sources start topics'
  ).split(' '),
);

/**
 * Writes a tool’s files, its lines in the lists it belongs to and its address in the lock, or says why not; then nothing is
 * written.
 */
export async function createTool(
  root: string,
  site: LoadOptions,
  slug = '',
  options: readonly string[] = [],
): Promise<Outcome> {
  const stores = options.includes(STORES);
  const refuse = (message: string): Outcome => ({ ok: false, message });
  const problem =
    optionProblem(options) ??
    nameProblem(slug) ??
    takenProblem(root, slug) ??
    (stores ? kindProblem(root, slug) : undefined);
  if (problem !== undefined) return refuse(problem);
  const values = valuesOf(slug, stores);
  const written = new Map(
    Object.entries(stores ? STORING_PLACES : PLACES).map(([skeleton, place]) => [
      place(slug),
      filled(skeleton, values, stores),
    ]),
  );
  const lists = [
    {
      file: INDEX,
      place: 'list "MANIFESTS: readonly Manifest[] = [ … ]" to add the tool to',
      add: (text: string) => listed(text, slug),
    },
    ...(stores ? additions(values) : []),
  ];
  const changed = new Map<string, string>();
  for (const { file, place, add } of lists) {
    const text = add(readFileSync(join(root, file), 'utf8'));
    if (text === undefined) return refuse(`${file} has no ${place}.`);
    changed.set(file, text);
  }
  for (const [file, text] of [...written, ...changed]) {
    const formatted = await format(text, { ...(await resolveConfig(join(ROOT, file))), filepath: join(ROOT, file) });
    mkdirSync(dirname(join(root, file)), { recursive: true });
    writeFileSync(join(root, file), formatted);
  }
  const locked = lock(root, { ...site, tools: [...(site.tools ?? []), slug] }).message;
  return {
    ok: true,
    message: [
      ...[...written.keys()].map((file) => `Wrote ${file}`),
      ...[...changed.keys()].map((file) => `Listed it in ${file}`),
      locked,
      'It works as it is. Write its words and what it does; its place in lists is that of its name in MANIFESTS.',
    ].join('\n'),
  };
}

function optionProblem(options: readonly string[]): string | undefined {
  const unknown = options.find((option) => option !== STORES);
  return unknown === undefined ? undefined : `There is no option "${unknown}".${USAGE}`;
}

function nameProblem(slug: string): string | undefined {
  if (slug === '') return `A name is missing.${USAGE}`;
  if (!/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/.test(slug))
    return `"${slug}" cannot be part of an address, an element and a class. Names are lower-case letters and digits joined by single hyphens, and begin with a letter, like "answer-timer".${USAGE}`;
  return RESERVED.has(slug) ? `"${slug}" is taken by a page of the site. Choose another name.${USAGE}` : undefined;
}

function takenProblem(root: string, slug: string): string | undefined {
  const there = [`src/tools/${slug}`, `tests/journeys/${slug}.spec.ts`].find((path) => existsSync(join(root, path)));
  return there && `${there} already exists. Choose another name.`;
}

/** The list of tools with one more: imported in the order of the folders, and before the last, which is My data. */
function listed(text: string, slug: string): string | undefined {
  const [before, list, after] = text.split(/(?<=MANIFESTS: readonly Manifest\[\] = \[)([^\]]*)(?=\])/);
  if (before === undefined || list === undefined || after === undefined) return undefined;
  // The ending keeps the name from being a word of the language or another tool's.
  const name = `${slug.replace(/-(.)/g, (_, letter: string) => letter.toUpperCase())}Tool`;
  const names = list.split(',').flatMap((one) => one.trim() || []);
  names.splice(Math.max(0, names.length - 1), 0, name);
  return `${importing(before, slug, `import { manifest as ${name} } from './${slug}/manifest.ts';`)}${names.join(', ')}${after}`;
}

/** What the blanks of a skeleton are filled with. */
function valuesOf(slug: string, stores: boolean) {
  const words = slug.replaceAll('-', ' ');
  return {
    slug,
    words,
    title: words.charAt(0).toUpperCase() + words.slice(1),
    Name: slug.replace(/(?:^|-)(.)/g, (_, letter: string) => letter.toUpperCase()),
    // The ending keeps it from being another name of the files that list it.
    constant: `${slug.replaceAll('-', '_').toUpperCase()}_KIND`,
    room: stores ? '160px' : '136px',
  };
}

function filled(skeleton: string, values: Readonly<Record<string, string>>, stores: boolean): string {
  const [file = ''] = [...(stores ? ['storing-tool'] : []), 'tool']
    .map((folder) => join(SKELETONS, folder, `${skeleton}.txt`))
    .filter((one) => existsSync(one));
  return readFileSync(file, 'utf8').replace(/\{\{(\w+)\}\}/g, (_, key: string) => values[key] ?? '');
}
