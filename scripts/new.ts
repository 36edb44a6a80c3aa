/**
 * `npm run new -- chapter writing/style`: a well-formed file with its place in the reading order.
 * Its values are empty; the check names each one until it is written.
 */

import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileOf, placeOf } from '../src/book/places.ts';
import type { LoadOptions } from '../src/book/load.ts';
import { slug as slugSchema } from '../src/book/schemas/common.ts';
import { ROOT, SITE, finish, isMain } from './lib/content.ts';
import type { Outcome } from './lib/content.ts';
import { skeletons } from './lib/skeletons.ts';
import { appendTo } from './lib/yaml-edit.ts';

const USAGE = `npm run new -- <kind> <name>

  chapter <part>/<slug>         question <category>/<slug>    principle <slug>
  checklist <slug>              quiz <slug>                   term <id>`;

/** Files to write, by path. */
type Plan = Map<string, string>;

/** Writes the files of a new thing, or says why not; then nothing is written. */
export function create(root: string, site: LoadOptions, kind = '', name = ''): Outcome {
  const read = (file: string) => (existsSync(join(root, file)) ? readFileSync(join(root, file), 'utf8') : undefined);
  const plan: Plan = new Map();
  const problem = fill(plan, kind, name, site, read);
  if (problem !== undefined) return { ok: false, message: problem };
  for (const [file, text] of plan) {
    mkdirSync(dirname(join(root, file)), { recursive: true });
    writeFileSync(join(root, file), text);
  }
  const next = 'Fill in what `npm run check` names; when it asks for it, run `npm run lock`.';
  return { ok: true, message: [...[...plan.keys()].map((file) => `Wrote ${file}`), next].join('\n') };
}

type Read = (file: string) => string | undefined;

function fill(plan: Plan, kind: string, name: string, site: LoadOptions, read: Read): string | undefined {
  const [folder = '', slug = ''] = name.split('/');
  switch (kind) {
    case 'chapter':
      return (
        add(plan, read, fileOf.chapter(folder, slug), skeletons.chapter()) ?? order(plan, folder, slug, site, read)
      );
    case 'question':
      return add(plan, read, fileOf.question(folder, slug), skeletons.question()) ?? company(plan, folder, slug, read);
    case 'principle':
      return add(plan, read, fileOf.principle(name), skeletons.principle());
    case 'checklist':
      return add(plan, read, fileOf.checklist(name), skeletons.checklist());
    case 'quiz':
      return add(plan, read, fileOf.quiz(name), skeletons.quiz());
    case 'term':
      return term(plan, name, read);
    default:
      return `There is no kind "${kind}".\n\n${USAGE}`;
  }
}

function add(plan: Plan, read: Read, file: string, text: string): string | undefined {
  const place = placeOf(file);
  if ('what' in place) return `${file}: ${place.what} ${place.allowed}\n\n${USAGE}`;
  if (read(file) !== undefined) return `${file} already exists.`;
  plan.set(file, text);
  return undefined;
}

/** Puts a chapter at the end of its part; begins the part where there is none yet. */
function order(plan: Plan, part: string, chapter: string, site: LoadOptions, read: Read): string | undefined {
  if (!site.parts.includes(part))
    return `There is no part "${part}". The parts in src/site.config.ts are ${site.parts.join(', ')}.`;
  const file = fileOf.part(part);
  const text = read(file);
  try {
    plan.set(file, text === undefined ? skeletons.part(chapter) : appendTo(text, 'chapters', chapter));
    return undefined;
  } catch (error) {
    return `${file}: ${error instanceof Error ? error.message : String(error)}`;
  }
}

/** What a question needs around it: the page of its category and, for a story, its row in the cast. */
function company(plan: Plan, category: string, slug: string, read: Read): string | undefined {
  const page = fileOf.category(category);
  if (read(page) === undefined) plan.set(page, skeletons.category());
  const cast = read(fileOf.cast) ?? '';
  const hasRow = cast.split('\n').some((row) => row.startsWith(`${slug}:`));
  if (category === 'behavioral' && !hasRow) plan.set(fileOf.cast, ended(cast) + skeletons.castRow(slug));
  return undefined;
}

function term(plan: Plan, id: string, read: Read): string | undefined {
  const valid = slugSchema.safeParse(id);
  if (!valid.success)
    return `"${id}" cannot be the id of a term: lower-case letters and digits joined by single hyphens.`;
  const text = read(fileOf.glossary) ?? '';
  if (text.split('\n').some((row) => new RegExp(`^- id: ['"]?${id}['"]?\\s*$`).test(row)))
    return `The term "${id}" already exists.`;
  plan.set(fileOf.glossary, ended(text.trim() === '[]' ? '' : text) + skeletons.term(id));
  return undefined;
}

function ended(text: string): string {
  return text === '' || text.endsWith('\n') ? text : `${text}\n`;
}

if (isMain(import.meta.url)) finish(create(ROOT, SITE, process.argv[2], process.argv[3]));
