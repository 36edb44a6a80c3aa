/**
 * `npm run move -- /writing/old/ /writing/new/` renames a page, `/a/b/#old /a/b/#new` a section, term or
 * source: file, order, links, references, redirect and lock in one go. Nothing is written unless the
 * result is without a fault. The queries of scripts/bench follow.
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
import { fileOf, nameFault } from '../src/book/kinds/files.ts';
import { internal } from '../src/book/kinds/common.ts';
import type { AnyKind, Names } from '../src/book/kinds/kind.ts';
import { addressOfPlace, publishedAddresses, splitAddress } from '../src/book/permalinks.ts';
import { LOCK_FILE, placeOf } from '../src/book/places.ts';
import type { Place } from '../src/book/places.ts';
import { decode, readAssets, readContent, sourceFile } from '../src/book/read.ts';
import { ROOT, SITE, finish, isMain } from './lib/content.ts';
import type { Outcome } from './lib/content.ts';
import { moveFragment, moveLinks, movePage, moveRedirects } from './lib/move-edits.ts';
import type { Texts } from './lib/move-edits.ts';
import { moveQueries } from './lib/move-queries.ts';

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
    : planPage(texts, before, from, to, site.parts);
  if (problem !== undefined) return refuse(problem);
  moveLinks(texts, from, to);
  moveRedirects(texts, from, to);
  relock(texts, site);
  const faults = faultsOf(texts, surroundings);
  if (faults !== '') return refuse(`The move would leave faults:\n\n${faults}`);
  return { ok: true, message: write(root, original, texts) };
}

function planPage(
  texts: Texts,
  { places }: Parsed,
  from: string,
  to: string,
  parts: readonly string[],
): string | undefined {
  if (to.includes('#'))
    return 'A page moves to a page. To make it a section of another one, move the text by hand and add the redirect.';
  const place = places.find((candidate) => addressOfPlace(candidate) === from);
  if (!place) return `There is no page ${from}.`;
  if (places.some((other) => addressOfPlace(other) === to)) return `${to} already exists.`;
  const names = namesAt(place, to);
  if (!place.kind.page?.moves || !names)
    return `${from} cannot become ${to}: ${movable(places)}; other addresses stand.`;
  const fault = nameFault(place.kind, names);
  if (fault) return `${fault.what} ${fault.allowed}`;
  const target = placeOf(fileOf(place.kind, names));
  if ('what' in target) return `${target.what} ${target.allowed}`;
  const refusal = place.kind.listedIn?.refuses(names, parts);
  if (refusal !== undefined) return refusal;
  const list = place.kind.listedIn?.file(names);
  if (list !== undefined && !texts.has(list)) return `There is no ${list} yet.`;
  movePage(texts, place, target);
  return undefined;
}

/** The names that give a file of the kind this address, if any do: a slug, and the folder where the address has one. */
function namesAt({ kind, folder }: Place, to: string): Names | undefined {
  const steps = to.split('/').filter(Boolean);
  const slug = steps.at(-1) ?? '';
  return [folder, steps[0] ?? '']
    .map((one): Names => ({ folder: one, slug }))
    .find((names) => kind.page?.address(names) === to);
}

/** Which pages can move, in words. */
function movable(places: readonly Place[]): string {
  const kinds = new Set<AnyKind>(places.map(({ kind }) => kind).filter(({ page }) => page?.moves));
  const [byPath, bySlug] = [true, false].map((keyed) =>
    [...kinds]
      .filter(({ keyedByPath = false }) => keyedByPath === keyed)
      .map(({ name, counted }) => counted?.[1] ?? name),
  );
  return `${byPath?.join(', ')} move between parts; ${bySlug?.join(', ')} change their last segment`;
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
  const place = places.find(({ file }) => file === page.file);
  const why = place ? place.kind.page?.fixedFragments : 'the site gives this id itself';
  if (!place || why !== undefined) return `${from} cannot be renamed: ${why}.`;
  moveFragment(texts, place, old.fragment, next.fragment);
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
    'Code that names the old address is left to you: search src/, tests/ and scripts/ for it.',
  ].join('\n');
}

if (isMain(import.meta.url)) {
  const [, , from = '', to = ''] = process.argv;
  const { ok, message } = move(ROOT, SITE, from, to);
  const queries = ok ? await moveQueries(ROOT, from, to) : [];
  finish({ ok, message: [...queries.map((file) => `Changed  ${file}`), message].join('\n') });
}
