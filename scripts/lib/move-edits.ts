/** The edits behind `npm run move`: on texts in memory, by path. */

import { parse, stringify } from 'yaml';
import { COMPONENTS } from '../../src/book/components.ts';
import { splitFrontMatter } from '../../src/book/front-matter.ts';
import { namesIn } from '../../src/book/kinds/files.ts';
import { COLLECTIONS } from '../../src/book/kinds/index.ts';
import type { AnyKind } from '../../src/book/kinds/kind.ts';
import { redirectsSchema } from '../../src/book/kinds/redirects/schema.ts';
import { LOCK_FILE, REDIRECTS_FILE } from '../../src/book/places.ts';
import type { Place } from '../../src/book/places.ts';
import { appendTo, applyEdits, removeFrom, renameAt } from './yaml-edit.ts';

/** Texts of all content files by path. */
export type Texts = Map<string, string>;

/** Rewrites every link to `from`, a page or a section, in all files but lock and redirects. */
export function moveLinks(texts: Texts, from: string, to: string): void {
  change(texts, (text) => moved(text, from, to));
}

function moved(text: string, from: string, to: string): string {
  const end = from.includes('#') ? '(?![a-z0-9-])' : `(?=[#?)'"\\s>\\],}]|$)`;
  return text.replace(new RegExp(`(?<=^|[\\s('"<\\[,])${from}${end}`, 'gm'), to);
}

/** Renames a thing in the props of all components that name such a thing: `<Quiz id="old" />`, `<Fact source="a old">`. */
function moveProps(texts: Texts, thing: string, from: string, to: string): void {
  for (const [component, { props }] of Object.entries(COMPONENTS)) {
    for (const [prop, { kind, names }] of Object.entries(props))
      if (kind === 'name' && names === thing) moveProp(texts, component, prop, from, to);
  }
}

/** Renames a name in one prop, alone or in a list parted by spaces, in all bodies. */
function moveProp(texts: Texts, component: string, prop: string, from: string, to: string): void {
  const tag = new RegExp(`(<${component}\\b[^<>]*?\\b${prop}=)(["'])([^"']*)\\2`, 'g');
  const rename = (list: string) =>
    list
      .split(/(\s+)/)
      .map((name) => (name === from ? to : name))
      .join('');
  change(texts, (text, file) =>
    file.endsWith('.mdx')
      ? text.replace(tag, (_, start: string, quote: string, list: string) => start + quote + rename(list) + quote)
      : text,
  );
}

/** Renames a thing wherever it is named: in values that a kind declares as references, and in components. */
function moveName(texts: Texts, thing: string, from: string, to: string): void {
  for (const { kind } of COLLECTIONS) {
    for (const { at, to: what } of kind.references ?? [])
      if (what === thing) for (const file of filesOf(texts, kind)) moveValue(texts, file, at, from, to);
  }
  moveProps(texts, thing, from, to);
}

/** Files of a kind among the texts; of two kinds whose places fit, the first has it. */
function filesOf(texts: Texts, kind: AnyKind): string[] {
  return [...texts.keys()].filter((file) => COLLECTIONS.find((one) => namesIn(one.kind, file))?.kind === kind);
}

/** Renames a value at a path in one YAML file, or in the front matter of an MDX file. */
export function moveValue(texts: Texts, file: string, path: readonly string[], from: string, to: string): void {
  const text = texts.get(file);
  if (text === undefined) return;
  const split = file.endsWith('.mdx') ? splitFrontMatter(text, file) : { frontMatter: text };
  if ('frontMatter' in split) texts.set(file, applyEdits(text, renameAt(split.frontMatter, path, from, to)));
}

/** Renames the file of a page, and what names the page by its slug. */
export function movePage(texts: Texts, place: Place, to: Place): void {
  texts.set(to.file, texts.get(place.file) ?? '');
  texts.delete(place.file);
  moveInList(texts, place, to);
  // Nothing names a thing that is told apart by its folder by its slug alone.
  if (!place.kind.keyedByPath) moveName(texts, place.kind.name, place.slug, to.slug);
}

function moveInList(texts: Texts, place: Place, to: Place): void {
  const { listedIn } = place.kind;
  if (!listedIn) return;
  const { key } = listedIn;
  const [old, next] = [listedIn.file(place), listedIn.file(to)];
  if (old === next) return moveValue(texts, old, [key, '*'], place.slug, to.slug);
  texts.set(old, removeFrom(texts.get(old) ?? '', key, place.slug));
  texts.set(next, appendTo(texts.get(next) ?? `${key}: []\n`, key, to.slug));
}

/** Renames the id of a section, disagreement, group, term or source where it is given and where it is named. */
export function moveFragment(texts: Texts, { kind, file }: Place, from: string, to: string): void {
  const { entries, page, references = [] } = kind;
  if (page?.fragments) moveValue(texts, file, page.fragments, from, to);
  if (entries) moveName(texts, entries.thing, from, to);
  for (const { at, to: what } of references) if (what === 'section') moveValue(texts, file, at, from, to);
  if (!file.endsWith('.mdx')) return;
  const heading = new RegExp(`^(#{2,3} .*\\{[^}\\n]*#)${from}(?=[\\s}])`, 'm');
  const own: Texts = new Map([[file, (texts.get(file) ?? '').replace(heading, `$1${to}`)]]);
  for (const [component, { props }] of Object.entries(COMPONENTS))
    if (props['id']?.kind === 'slug') moveProp(own, component, 'id', from, to);
  texts.set(file, own.get(file) ?? '');
}

/** Adds a redirect, leads older ones to the new end, and drops those that would lead to themselves. */
export function moveRedirects(texts: Texts, from: string, to: string): void {
  const text = texts.get(REDIRECTS_FILE) ?? '';
  const head = text.split('\n').filter((row) => row.startsWith('#'));
  const entries = redirectsSchema
    .parse(parse(text) ?? [])
    .map((entry) => ({ from: entry.from, to: moved(entry.to, from, to) }));
  const kept = [...entries, { from, to }].filter((entry) => entry.from !== entry.to && entry.from !== to);
  texts.set(REDIRECTS_FILE, [...head, stringify(kept)].join('\n'));
}

function change(texts: Texts, edit: (text: string, file: string) => string): void {
  for (const [file, text] of texts)
    if (file !== LOCK_FILE && file !== REDIRECTS_FILE) texts.set(file, edit(text, file));
}
