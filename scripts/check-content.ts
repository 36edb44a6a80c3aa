/** `npm run check:content`: every fault of every content file, with file, line and what is allowed. */

import { formatFaults, loadContent } from '../src/book/load.ts';
import type { LoadOptions } from '../src/book/load.ts';
import { ROOT, SITE, finish, isMain } from './lib/content.ts';
import type { Outcome } from './lib/content.ts';

/** Checks the content below a folder. */
export function check(root: string, site: LoadOptions): Outcome {
  const { content, faults } = loadContent(root, site);
  if (faults.length > 0) {
    const files = new Set(faults.map(({ file }) => file)).size;
    const total = `${faults.length} ${faults.length === 1 ? 'fault' : 'faults'} in ${files} ${files === 1 ? 'file' : 'files'}.`;
    return { ok: false, message: `${formatFaults(faults)}\n\n${total}` };
  }
  const counts = [
    `${content.chapters.size} chapters`,
    `${content.questions.size} questions`,
    `${content.principles.size} pages on principles`,
    `${content.checklists.size} checklists`,
    `${content.quizzes.size} quizzes`,
    `${content.glossary.data.length} terms`,
    `${content.sources.data.length} sources`,
  ];
  return { ok: true, message: `Content is sound: ${counts.join(', ')}.` };
}

if (isMain(import.meta.url)) finish(check(ROOT, SITE));
