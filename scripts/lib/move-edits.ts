/** The edits behind `npm run move`: on texts in memory, by path. */

import { parse } from 'yaml';
import { splitFrontMatter } from '../../src/book/front-matter.ts';
import type { PublishedPage } from '../../src/book/permalinks.ts';
import { REDIRECTS_FILE, LOCK_FILE, fileOf } from '../../src/book/places.ts';
import type { Place } from '../../src/book/places.ts';
import { redirectsSchema } from '../../src/book/schemas/reference.ts';
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

/** Renames the name of a component's thing, `<Quiz id="old" />`, in all bodies. */
export function moveComponentId(texts: Texts, component: string, from: string, to: string): void {
  const tag = new RegExp(`(<${component}\\b[^<>]*?\\bid=)(["'])${from}\\2`, 'g');
  change(texts, (text, file) => (file.endsWith('.mdx') ? text.replace(tag, `$1$2${to}$2`) : text));
}

/** Renames a source in the facts and claims of all bodies. */
export function moveSource(texts: Texts, from: string, to: string): void {
  const tag = /(<(?:Fact|Claim)\b[^<>]*?\bsource=)(["'])([^"']*)\2/g;
  const rename = (list: string) =>
    list
      .split(/(\s+)/)
      .map((key) => (key === from ? to : key))
      .join('');
  change(texts, (text, file) =>
    file.endsWith('.mdx')
      ? text.replace(tag, (_, start: string, quote: string, list: string) => start + quote + rename(list) + quote)
      : text,
  );
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
  const { kind, slug } = place;
  texts.set(to.file, texts.get(place.file) ?? '');
  texts.delete(place.file);
  if (kind === 'chapter') moveChapter(texts, place, to);
  else if (kind === 'quiz') moveComponentId(texts, 'Quiz', slug, to.slug);
  else if (kind === 'checklist') moveComponentId(texts, 'Checklist', slug, to.slug);
  else if (kind === 'question') {
    moveComponentId(texts, 'QuestionLink', slug, to.slug);
    moveValue(texts, fileOf.cast, ['='], slug, to.slug);
    for (const file of texts.keys())
      if (file.startsWith('content/questions/') && file.endsWith('.mdx'))
        moveValue(texts, file, ['related', '*'], slug, to.slug);
  }
}

function moveChapter(texts: Texts, place: Place, to: Place): void {
  const old = fileOf.part(place.folder);
  const next = fileOf.part(to.folder);
  if (old === next) return moveValue(texts, old, ['chapters', '*'], place.slug, to.slug);
  texts.set(old, removeFrom(texts.get(old) ?? '', 'chapters', place.slug));
  texts.set(next, appendTo(texts.get(next) ?? 'chapters: []\n', 'chapters', to.slug));
}

/** Renames the id of a section, disagreement, group, term or source where it is given. */
export function moveFragment(texts: Texts, page: PublishedPage, from: string, to: string): void {
  const file = page.file ?? '';
  if (file === fileOf.glossary) {
    moveValue(texts, file, ['*', 'id'], from, to);
    moveValue(texts, file, ['*', 'see', '*'], from, to);
    moveComponentId(texts, 'Term', from, to);
  } else if (file === fileOf.sources) {
    moveValue(texts, file, ['*', 'key'], from, to);
    moveSource(texts, from, to);
  } else {
    moveValue(texts, file, ['topics', '*', 'at'], from, to);
    moveValue(texts, file, ['asks', '='], from, to);
    moveValue(texts, file, ['groups', '*', 'id'], from, to);
    const own: Texts = new Map([
      [file, (texts.get(file) ?? '').replace(new RegExp(`^(#{2,3} .*\\{[^}\\n]*#)${from}(?=[\\s}])`, 'm'), `$1${to}`)],
    ]);
    moveComponentId(own, 'Disagreement', from, to);
    texts.set(file, own.get(file) ?? '');
  }
}

/** Adds a redirect, leads older ones to the new end, and drops those that would lead to themselves. */
export function moveRedirects(texts: Texts, from: string, to: string): void {
  const text = texts.get(REDIRECTS_FILE) ?? '';
  const head = text.split('\n').filter((row) => row.startsWith('#'));
  const entries = redirectsSchema
    .parse(parse(text) ?? [])
    .map((entry) => ({ from: entry.from, to: moved(entry.to, from, to) }));
  const kept = [...entries, { from, to }].filter((entry) => entry.from !== entry.to && entry.from !== to);
  const rows = kept.map((entry) => `- { from: '${entry.from}', to: '${entry.to}' }`);
  texts.set(REDIRECTS_FILE, [...head, ...(rows.length > 0 ? rows : ['[]']), ''].join('\n'));
}

function change(texts: Texts, edit: (text: string, file: string) => string): void {
  for (const [file, text] of texts)
    if (file !== LOCK_FILE && file !== REDIRECTS_FILE) texts.set(file, edit(text, file));
}
