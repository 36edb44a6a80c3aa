/**
 * `npm run new -- chapter writing/style`: a well-formed file with its place in the reading order and what it needs beside it.
 * Its values are empty; the check names each one until it is written. A tool is code, and made in lib/new-tool.ts.
 */

import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { splitFrontMatter } from '../src/book/front-matter.ts';
import { fileOf, folderName, isSingle, nameFault } from '../src/book/kinds/files.ts';
import { COLLECTIONS } from '../src/book/kinds/index.ts';
import type { AnyKind, Files, Names, ReadText } from '../src/book/kinds/kind.ts';
import type { LoadOptions } from '../src/book/load.ts';
import { ROOT, SITE, finish, isMain } from './lib/content.ts';
import type { Outcome } from './lib/content.ts';
import { createTool } from './lib/new-tool.ts';
import { appendIfListed, appendTo, applyEdits } from './lib/yaml-edit.ts';

/** What can be made: kinds with a file for each thing, and entries of those that are a list. */
const MAKEABLE = COLLECTIONS.map(({ kind }) => kind).filter(
  (kind) => kind.skeleton && (kind.entries ?? !isSingle(kind)),
);

const nameOf = (kind: AnyKind): string => kind.entries?.thing ?? kind.name;

/** `question <category>/<slug>`, as it is asked for. */
function usageOf(kind: AnyKind): string {
  const folder = folderName(kind);
  return `${nameOf(kind)} ${folder && `<${folder}>/`}<slug>`;
}

const USAGE = `npm run new -- <kind> <name>\n\n${[...MAKEABLE.map(usageOf), 'tool <slug> [--stores]'].map((one) => `  ${one}`).join('\n')}`;

/** Writes the files of a new thing, or says why not; then nothing is written. */
export function create(root: string, site: LoadOptions, kindName = '', name = ''): Outcome {
  const read = (file: string) => (existsSync(join(root, file)) ? readFileSync(join(root, file), 'utf8') : undefined);
  const files: Files = new Map();
  const kind = MAKEABLE.find((one) => nameOf(one) === kindName);
  const problem = kind ? fill(files, kind, name, site, read) : `There is no kind "${kindName}".\n\n${USAGE}`;
  if (problem !== undefined) return { ok: false, message: problem };
  for (const [file, text] of files) {
    mkdirSync(dirname(join(root, file)), { recursive: true });
    writeFileSync(join(root, file), text);
  }
  const next = 'Fill in what `npm run check` names; when it asks for it, run `npm run lock`.';
  return { ok: true, message: [...[...files.keys()].map((file) => `Wrote ${file}`), next].join('\n') };
}

function fill(files: Files, kind: AnyKind, name: string, site: LoadOptions, read: ReadText): string | undefined {
  const names = namesOf(kind, name);
  const fault = nameFault(kind, names);
  if (fault || names.slug === '')
    return `${fault ? `${fault.what} ${fault.allowed}` : 'A name is missing.'}\n\n${USAGE}`;
  if (kind.entries) return entry(files, kind, names, read);
  const file = fileOf(kind, names);
  if (read(file) !== undefined) return `${file} already exists.`;
  files.set(file, kind.skeleton?.(names) ?? '');
  kind.company?.(files, names, read);
  rank(files, kind, names, read);
  return order(files, kind, names, site, read);
}

function namesOf(kind: AnyKind, name: string): Names {
  const [first = '', ...rest] = name.split('/');
  return folderName(kind) ? { folder: first, slug: rest.join('/') } : { folder: '', slug: name };
}

/** Puts a file at the end of the list that names those of its kind; begins the list where there is none yet. */
function order(
  files: Files,
  { listedIn }: AnyKind,
  names: Names,
  site: LoadOptions,
  read: ReadText,
): string | undefined {
  if (!listedIn) return undefined;
  const refusal = listedIn.refuses(names, site.parts);
  if (refusal !== undefined) return refusal;
  const file = listedIn.file(names);
  const text = read(file);
  try {
    files.set(file, text === undefined ? listedIn.skeleton(names.slug) : appendTo(text, listedIn.key, names.slug));
    return undefined;
  } catch (error) {
    return `${file}: ${error instanceof Error ? error.message : String(error)}`;
  }
}

/** Puts a file at the end of an order in the front matter of another file, where that has one. */
function rank(files: Files, { rankedIn }: AnyKind, names: Names, read: ReadText): void {
  if (!rankedIn) return;
  const file = rankedIn.file(names);
  const text = files.get(file) ?? read(file) ?? '';
  const split = splitFrontMatter(text, file);
  if ('frontMatter' in split)
    files.set(file, applyEdits(text, appendIfListed(split.frontMatter, rankedIn.key, names.slug)));
}

/** Puts an entry at the end of a list. */
function entry(files: Files, kind: AnyKind, names: Names, read: ReadText): string | undefined {
  const { thing, key } = kind.entries ?? { thing: '', key: '' };
  const text = read(kind.place) ?? '';
  if (text.split('\n').some((row) => new RegExp(`^- ${key}: ['"]?${names.slug}['"]?\\s*$`).test(row)))
    return `The ${thing} "${names.slug}" already exists.`;
  const before = text.trim() === '[]' ? '' : text;
  const gap = before === '' || before.endsWith('\n') ? '' : '\n';
  files.set(kind.place, before + gap + (kind.skeleton?.(names) ?? ''));
  return undefined;
}

if (isMain(import.meta.url)) {
  const [, , kind, name, ...options] = process.argv;
  finish(kind === 'tool' ? await createTool(ROOT, SITE, name, options) : create(ROOT, SITE, kind, name));
}
