/**
 * The content check, a stage of `npm run check`: every fault of every file, with its line and what is allowed; and the
 * faults of its prose, at which a build does not stop.
 */

import { formatFaults, loadContent } from '../src/book/load.ts';
import type { LoadOptions } from '../src/book/load.ts';
import type { Content, Fault } from '../src/book/types.ts';
import { count } from '../src/book/wording.ts';
import { ROOT, SITE, finish, isMain } from './lib/content.ts';
import type { Outcome } from './lib/content.ts';
import { checkProse } from './prose/index.ts';

/** Checks the content below a folder. */
export function check(root: string, site: LoadOptions): Outcome {
  const { content, faults } = loadContent(root, site);
  return outcome(content, faults);
}

/** Checks the content below a folder, and its prose. */
export function checkWithProse(root: string, site: LoadOptions): Outcome {
  const { content, faults } = loadContent(root, site);
  return outcome(content, [...faults, ...checkProse(root, content)]);
}

function outcome(content: Content, faults: readonly Fault[]): Outcome {
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

if (isMain(import.meta.url)) finish(checkWithProse(ROOT, SITE));
