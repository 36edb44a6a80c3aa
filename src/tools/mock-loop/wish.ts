/** What is chosen beforehand on the form, and what a path's choice gives. Pure. */

import type { PathQuestions } from '../../book/path-slices.ts';
import type { QuestionRow } from '../../book/slices.ts';
import { count } from '../../book/wording.ts';
import { deal } from './deal.ts';
import { CATEGORY_FORMATS } from './seats.ts';

/** The choices of the form. */
export interface Wish {
  readonly kind: 'loop' | 'screen' | 'category' | 'path';
  readonly category: (typeof CATEGORY_FORMATS)[number];
  /** Slug of a path; the first one where none is wanted, empty where there are none. */
  readonly path: string;
}

/** What an address asks for: `?path=two-weeks`, `?format=screen`, `?format=technical`. What is unknown asks for a whole loop. */
export function wishOf(asked: URLSearchParams, paths: readonly PathQuestions[]): Wish {
  const format = asked.get('format');
  const category = CATEGORY_FORMATS.find((one) => one === format);
  const path = paths.find(({ slug }) => slug === asked.get('path'));
  return {
    kind: path ? 'path' : category ? 'category' : format === 'screen' ? 'screen' : 'loop',
    category: category ?? 'behavioral',
    path: (path ?? paths[0])?.slug ?? '',
  };
}

/** How many questions are on a path, and how many of them are asked, one sentence. */
export function pathWords({ questions: named }: PathQuestions, rows: readonly QuestionRow[]): string {
  const all = rows.filter(({ slug }) => named.includes(slug)).length;
  // How many are drawn does not depend on the seed.
  const interviews = deal({ format: 'path', level: 'L6', seed: 0, rows, solid: new Set(), named });
  const asked = interviews.reduce((sum, { questions }) => sum + questions.length, 0);
  const are = asked === 1 ? '1 is asked' : `${asked} are asked`;
  const apart = interviews.length > 1 ? ', one of them a design in an interview of its own' : '';
  return `${count(all, 'question')} ${all === 1 ? 'is' : 'are'} on this path: ${are}${apart}.`;
}
