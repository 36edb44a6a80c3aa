/** Parts: known, complete, each chapter listed once. */

import { didYouMean, listed } from '../../suggest.ts';
import type { Fault } from '../../types.ts';
import type { Context, Rule } from '../../check/context.ts';

const partFile = (part: string) => `content/guide/${part}/part.yaml`;

export const parts: Rule = (context) => [...names(context), ...lists(context)];

function names({ parsed, reserved, parts: order }: Context): Fault[] {
  const faults: Fault[] = [];
  const told = new Set<string>();
  const files = new Set(parsed.places.map(({ file }) => file));
  // What is wrong with a part is said of its own file, where there is one.
  const named = ['part', 'chapter'].flatMap((name) => parsed.places.filter(({ kind }) => kind.name === name));
  for (const { file, kind, slug, folder } of named) {
    const part = kind.name === 'part' ? slug : folder;
    if (told.has(part)) continue;
    told.add(part);
    if (reserved.includes(part)) {
      faults.push({
        file,
        line: 1,
        what: `A part cannot be named "${part}".`,
        allowed: `The site keeps these names for itself: ${reserved.join(', ')}.`,
      });
    } else if (!order.includes(part)) {
      faults.push({
        file,
        line: 1,
        what: `The part "${part}" has no place in the reading order.`,
        allowed: `${didYouMean(part, order)}The parts in src/site.config.ts are ${listed(order)}.`,
      });
    }
    if (!files.has(partFile(part))) {
      faults.push({
        file,
        line: 1,
        what: `The part of this chapter has no ${partFile(part)}.`,
        allowed: 'Write it with title, summary, description and chapters.',
      });
    }
  }
  return faults;
}

function lists({ parsed, content }: Context): Fault[] {
  const faults: Fault[] = [];
  const chapters = parsed.places.filter(({ kind }) => kind.name === 'chapter');
  for (const [part, { file, data, lineOf }] of content.parts) {
    const own = chapters.filter(({ folder }) => folder === part);
    const slugs = own.map(({ slug }) => slug);
    data.chapters.forEach((slug, index) => {
      const isTwice = data.chapters.indexOf(slug) < index;
      if (!isTwice && slugs.includes(slug)) return;
      const line = lineOf(['chapters', index]);
      if (isTwice)
        faults.push({ file, line, what: `The chapter "${slug}" is listed twice.`, allowed: 'List each chapter once.' });
      else {
        faults.push({
          file,
          line,
          what: `The chapter "${slug}" is listed, but content/guide/${part}/${slug}.mdx does not exist.`,
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
