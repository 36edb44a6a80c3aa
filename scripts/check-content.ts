/** The content check, a stage of `npm run check`: every fault of every file, with its line and what is allowed. */

import { formatFaults, loadContent } from '../src/book/load.ts';
import type { LoadOptions } from '../src/book/load.ts';
import { count } from '../src/book/wording.ts';
import { ROOT, SITE, finish, isMain } from './lib/content.ts';
import type { Outcome } from './lib/content.ts';

/** Checks the content below a folder. */
export function check(root: string, site: LoadOptions): Outcome {
  const { content, faults } = loadContent(root, site);
  if (faults.length > 0) {
    const files = new Set(faults.map(({ file }) => file)).size;
    const total = `${count(faults.length, 'fault')} in ${count(files, 'file')}.`;
    return { ok: false, message: `${formatFaults(faults)}\n\n${total}` };
  }
  const counts = [
    count(content.chapters.size, 'chapter'),
    count(content.questions.size, 'question'),
    count(content.principles.size, 'page on principles', 'pages on principles'),
    count(content.checklists.size, 'checklist'),
    count(content.quizzes.size, 'quiz', 'quizzes'),
    count(content.glossary.data.length, 'term'),
    count(content.sources.data.length, 'source'),
  ];
  return { ok: true, message: `Content is sound: ${counts.join(', ')}.` };
}

if (isMain(import.meta.url)) finish(check(ROOT, SITE));
