/** Parts: known, complete, each chapter listed once. Pages and lists that the site cannot do without. */

import { RESERVED_SEGMENTS } from '../addresses.ts';
import { fileOf } from '../places.ts';
import { didYouMean, listed } from '../suggest.ts';
import type { Fault } from '../types.ts';
import type { Context, Rule } from './context.ts';

export const parts: Rule = (context) => [...names(context), ...lists(context), ...missing(context)];

function names({ parsed, parts: order }: Context): Fault[] {
  const faults: Fault[] = [];
  const told = new Set<string>();
  const files = new Set(parsed.places.map(({ file }) => file));
  for (const { file, kind, slug, folder } of parsed.places) {
    if (kind !== 'part' && kind !== 'chapter') continue;
    const part = kind === 'part' ? slug : folder;
    if (told.has(part)) continue;
    told.add(part);
    if (RESERVED_SEGMENTS.includes(part)) {
      faults.push({
        file,
        line: 1,
        what: `A part cannot be named "${part}".`,
        allowed: `The site keeps these names for itself: ${RESERVED_SEGMENTS.join(', ')}.`,
      });
    } else if (!order.includes(part)) {
      faults.push({
        file,
        line: 1,
        what: `The part "${part}" has no place in the reading order.`,
        allowed: `${didYouMean(part, order)}The parts in src/site.config.ts are ${listed(order)}.`,
      });
    }
    if (!files.has(fileOf.part(part))) {
      faults.push({
        file,
        line: 1,
        what: `The part of this chapter has no ${fileOf.part(part)}.`,
        allowed: 'Write it with title, summary, description and chapters.',
      });
    }
  }
  return faults;
}

function lists({ parsed, content }: Context): Fault[] {
  const faults: Fault[] = [];
  const chapters = parsed.places.filter(({ kind }) => kind === 'chapter');
  for (const [part, { file, data, lineOf }] of content.parts) {
    const own = chapters.filter(({ folder }) => folder === part);
    const slugs = own.map(({ slug }) => slug);
    data.chapters.forEach((slug, index) => {
      const line = lineOf(['chapters', index]);
      if (data.chapters.indexOf(slug) < index)
        faults.push({ file, line, what: `The chapter "${slug}" is listed twice.`, allowed: 'List each chapter once.' });
      else if (!slugs.includes(slug)) {
        faults.push({
          file,
          line,
          what: `The chapter "${slug}" is listed, but ${fileOf.chapter(part, slug)} does not exist.`,
          allowed: `${didYouMean(slug, slugs)}Write the file, or take the line away.`,
        });
      }
    });
    for (const chapter of own) {
      if (!data.chapters.includes(chapter.slug)) {
        faults.push({
          file: chapter.file,
          line: 1,
          what: 'This chapter is not listed in its part.',
          allowed: `Add "- ${chapter.slug}" to the chapters in ${file}, where it belongs in the reading order.`,
        });
      }
    }
  }
  return faults;
}

function missing({ parsed }: Context): Fault[] {
  const files = new Set(parsed.places.map(({ file }) => file));
  const needed: (readonly [string, string])[] = [
    [fileOf.glossary, 'Write it; an empty list is [].'],
    [fileOf.sources, 'Write it; an empty list is [].'],
    ['content/redirects.yaml', 'Write it; an empty list is [].'],
    [fileOf.principle('index'), 'Write the page of all sixteen principles.'],
  ];
  const categories = new Set(parsed.places.filter(({ kind }) => kind === 'question').map(({ folder }) => folder));
  for (const category of categories)
    needed.push([
      fileOf.category(category),
      `Write what is judged in the category "${category}", for it has questions.`,
    ]);
  return needed
    .filter(([file]) => !files.has(file))
    .map(([file, allowed]) => ({ file, line: 1, what: 'The file is missing.', allowed }));
}
