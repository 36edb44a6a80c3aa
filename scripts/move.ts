/**
 * `npm run move -- /writing/old/ /writing/new/` renames a page, `/a/b/#old /a/b/#new` a section, term or
 * source: file, order, links, references, redirect and lock in one go. Nothing is written unless the
 * result is without a fault.
 */

import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { checkContent } from '../src/book/check/index.ts';
import type { Surroundings } from '../src/book/check/context.ts';
import { formatFaults } from '../src/book/load.ts';
import type { LoadOptions } from '../src/book/load.ts';
import { formatLock, nextLock, parseLock } from '../src/book/lock.ts';
import { parseContent } from '../src/book/parse.ts';
import type { Parsed } from '../src/book/parse.ts';
import { addressOfPlace, publishedAddresses, splitAddress } from '../src/book/permalinks.ts';
import { LOCK_FILE, fileOf, placeOf } from '../src/book/places.ts';
import type { Place } from '../src/book/places.ts';
import { decode, readAssets, readContent, sourceFile } from '../src/book/read.ts';
import { internal } from '../src/book/schemas/common.ts';
import { ROOT, SITE, finish, isMain } from './lib/content.ts';
import type { Outcome } from './lib/content.ts';
import { moveFragment, moveLinks, movePage, moveRedirects } from './lib/move-edits.ts';
import type { Texts } from './lib/move-edits.ts';

const USAGE =
  'npm run move -- /part/old/ /part/new/        (a page)\nnpm run move -- /part/page/#old /part/page/#new  (a section, term or source)';

/** Moves a page or fragment in the content below a folder, or says why not; then nothing is written. */
export function move(root: string, site: LoadOptions, from = '', to = ''): Outcome {
  const refuse = (message: string): Outcome => ({ ok: false, message: `${message}\n\nNothing was moved.` });
  if (!internal.safeParse(from).success || !internal.safeParse(to).success)
    return refuse(`Give two addresses from the root, with closing slashes.\n\n${USAGE}`);
  const surroundings = { ...site, assets: readAssets(root) };
  const files = readContent(root);
  const before = parseContent(files);
  const present = checkContent(before, surroundings);
  if (present.length > 0) return refuse(`Mend the content first:\n\n${formatFaults(present)}`);

  const texts: Texts = new Map();
  for (const file of files) {
    const decoded = decode(file);
    if ('text' in decoded) texts.set(file.file, decoded.text);
  }
  const original = new Map(texts);
  const problem = splitAddress(from).fragment
    ? planFragment(texts, before, from, to)
    : planPage(texts, before, from, to);
  if (problem !== undefined) return refuse(problem);
  moveLinks(texts, from, to);
  moveRedirects(texts, from, to);
  relock(texts, site);
  const faults = faultsOf(texts, surroundings);
  if (faults !== '') return refuse(`The move would leave faults:\n\n${faults}`);
  return { ok: true, message: write(root, original, texts) };
}

function planPage(texts: Texts, { places }: Parsed, from: string, to: string): string | undefined {
  if (to.includes('#'))
    return 'A page moves to a page. To make it a section of another one, move the text by hand and add the redirect.';
  const place = places.find((candidate) => addressOfPlace(candidate) === from);
  if (!place) return `There is no page ${from}.`;
  if (places.some((other) => addressOfPlace(other) === to)) return `${to} already exists.`;
  const file = newFile(place, to);
  const target = file === undefined ? undefined : placeOf(file);
  if (!target)
    return `${from} cannot become ${to}: chapters move between parts; questions, checklists and quizzes change their last segment; other addresses stand.`;
  if ('what' in target) return `${target.what} ${target.allowed}`;
  if (target.kind === 'chapter' && !texts.has(fileOf.part(target.folder)))
    return `There is no part "${target.folder}" yet.`;
  movePage(texts, place, target);
  return undefined;
}

/** The file that an address calls for, if the page is of a kind that moves there. */
function newFile({ kind, folder }: Place, to: string): string | undefined {
  const steps = to.split('/').filter(Boolean);
  const [first = '', second = '', third = ''] = steps;
  if (kind === 'chapter' && steps.length === 2) return fileOf.chapter(first, second);
  if (kind === 'question' && steps.length === 2 && first === 'questions') return fileOf.question(folder, second);
  if (kind === 'checklist' && steps.length === 2 && first === 'checklists') return fileOf.checklist(second);
  if (kind === 'quiz' && steps.length === 3 && first === 'practice' && second === 'quizzes') return fileOf.quiz(third);
  return undefined;
}

function planFragment(texts: Texts, { content, places }: Parsed, from: string, to: string): string | undefined {
  const [old, next] = [splitAddress(from), splitAddress(to)];
  if (old.page !== next.page || !next.fragment)
    return 'A section moves within its page. To move it to another one, move the text by hand and add the redirect.';
  const page = publishedAddresses(content).find(({ address }) => address === old.page);
  if (!page) return `There is no page ${old.page}.`;
  if (!page.fragments.includes(old.fragment))
    return `${old.page} has no section "${old.fragment}". Its ids are: ${page.fragments.join(', ')}.`;
  if (page.fragments.includes(next.fragment)) return `${to} already exists.`;
  const kind = places.find(({ file }) => file === page.file)?.kind;
  if (kind === undefined || kind === 'quiz')
    return `${from} cannot be renamed: ${kind === 'quiz' ? 'readers’ results are stored under it' : 'the site gives this id itself'}.`;
  moveFragment(texts, page, old.fragment, next.fragment);
  return undefined;
}

/** Takes the new state into the lock; words change only in their links, so days stay. */
function relock(texts: Texts, { tools }: LoadOptions): void {
  const { content, lock } = parseContent([...texts].map(([file, text]) => sourceFile(file, text)));
  texts.set(LOCK_FILE, formatLock(nextLock(parseLock(lock ?? '').lock, publishedAddresses(content, tools))));
}

function faultsOf(texts: Texts, surroundings: Surroundings): string {
  const files = [...texts].map(([file, text]) => sourceFile(file, text)).sort((a, b) => (a.file < b.file ? -1 : 1));
  return formatFaults(checkContent(parseContent(files), surroundings));
}

function write(root: string, before: Texts, after: Texts): string {
  const rows: string[] = [];
  for (const [file, text] of after) {
    if (before.get(file) === text) continue;
    mkdirSync(dirname(join(root, file)), { recursive: true });
    writeFileSync(join(root, file), text);
    rows.push(`${before.has(file) ? 'Changed' : 'Wrote'}  ${file}`);
  }
  for (const file of before.keys()) {
    if (after.has(file)) continue;
    rmSync(join(root, file));
    rows.push(`Removed  ${file}`);
  }
  return [
    ...rows.sort(),
    'Pages and tests of the site that name the old address are left to you: search src/ and tests/ for it.',
  ].join('\n');
}

if (isMain(import.meta.url)) finish(move(ROOT, SITE, process.argv[2], process.argv[3]));
