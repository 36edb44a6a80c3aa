/** What may lie where below `content/`. */

import { PRINCIPLE_SLUGS } from './principles.ts';
import { CATEGORIES } from './schemas/question.ts';
import { slug as slugSchema } from './schemas/common.ts';
import type { Fault } from './types.ts';

export type PlaceKind =
  | 'part'
  | 'chapter'
  | 'principle'
  | 'question'
  | 'category'
  | 'cast'
  | 'kept'
  | 'checklist'
  | 'quiz'
  | 'figure'
  | 'glossary'
  | 'sources'
  | 'redirects'
  | 'lock';

/** What a file is, told by its path alone. */
export interface Place {
  readonly file: string;
  readonly kind: PlaceKind;
  /** Part of a chapter, category of a question; empty for other kinds. */
  readonly folder: string;
  /** Name of the page or thing; empty for files of which there is one. */
  readonly slug: string;
}

export const LOCK_FILE = 'content/permalinks.lock';
export const REDIRECTS_FILE = 'content/redirects.yaml';

const SINGLE: Readonly<Record<string, PlaceKind>> = {
  'content/questions/cast.yaml': 'cast',
  'content/questions/kept-remarks.yaml': 'kept',
  'content/glossary.yaml': 'glossary',
  'content/sources.yaml': 'sources',
  [REDIRECTS_FILE]: 'redirects',
  [LOCK_FILE]: 'lock',
};

const PATTERNS: readonly (readonly [RegExp, PlaceKind])[] = [
  [/^content\/guide\/(?<slug>[^/]+)\/part\.yaml$/, 'part'],
  [/^content\/guide\/(?<folder>[^/]+)\/(?<slug>[^/]+)\.mdx$/, 'chapter'],
  [/^content\/principles\/(?<slug>[^/]+)\.mdx$/, 'principle'],
  [/^content\/questions\/(?<slug>[^/]+)\/category\.mdx$/, 'category'],
  [/^content\/questions\/(?<folder>[^/]+)\/(?<slug>[^/]+)\.mdx$/, 'question'],
  [/^content\/checklists\/(?<slug>[^/]+)\.yaml$/, 'checklist'],
  [/^content\/quizzes\/(?<slug>[^/]+)\.yaml$/, 'quiz'],
  [/^content\/figures\/(?<slug>[^/]+)\.yaml$/, 'figure'],
];

/** Where a thing of a kind lives. */
export const fileOf = {
  part: (part: string) => `content/guide/${part}/part.yaml`,
  chapter: (part: string, chapter: string) => `content/guide/${part}/${chapter}.mdx`,
  principle: (slug: string) => `content/principles/${slug}.mdx`,
  category: (category: string) => `content/questions/${category}/category.mdx`,
  question: (category: string, slug: string) => `content/questions/${category}/${slug}.mdx`,
  checklist: (slug: string) => `content/checklists/${slug}.yaml`,
  quiz: (slug: string) => `content/quizzes/${slug}.yaml`,
  figure: (slug: string) => `content/figures/${slug}.yaml`,
  cast: 'content/questions/cast.yaml',
  kept: 'content/questions/kept-remarks.yaml',
  glossary: 'content/glossary.yaml',
  sources: 'content/sources.yaml',
} as const;

/** The place of a file, or the fault of lying where nothing reads it. */
export function placeOf(file: string): Place | Fault {
  const single = Object.hasOwn(SINGLE, file) ? SINGLE[file] : undefined;
  if (single) return { file, kind: single, folder: '', slug: '' };
  for (const [pattern, kind] of PATTERNS) {
    const groups = pattern.exec(file)?.groups;
    if (!groups) continue;
    const place = { file, kind, folder: groups['folder'] ?? '', slug: groups['slug'] ?? '' };
    return nameFault(place) ?? place;
  }
  return {
    file,
    line: 1,
    what: 'Nothing reads a file of this name in this place.',
    allowed:
      'content/ holds guide/<part>/part.yaml and <chapter>.mdx, principles/<slug>.mdx, questions/cast.yaml, questions/kept-remarks.yaml, questions/<category>/category.mdx and <slug>.mdx, checklists/, quizzes/ and figures/<slug>.yaml, glossary.yaml, sources.yaml, redirects.yaml, permalinks.lock.',
  };
}

function nameFault({ file, kind, folder, slug }: Place): Fault | undefined {
  const odd = [folder, slug].find((name) => name !== '' && !slugSchema.safeParse(name).success);
  if (odd !== undefined) {
    const allowed = 'Names are lower-case letters and digits joined by single hyphens, like "the-loop".';
    return { file, line: 1, what: `"${odd}" cannot be part of an address.`, allowed };
  }
  const category = kind === 'category' ? slug : folder;
  if ((kind === 'category' || kind === 'question') && !CATEGORIES.some((known) => known === category)) {
    return {
      file,
      line: 1,
      what: `"${category}" is no category of questions.`,
      allowed: `The categories are ${CATEGORIES.join(', ')}.`,
    };
  }
  if (kind === 'question' && (slug === 'by' || slug === 'for')) {
    return {
      file,
      line: 1,
      what: `No question can be named "${slug}".`,
      allowed: 'Lists of questions live at /questions/by/ and /questions/for/; choose another name.',
    };
  }
  if (kind === 'principle' && slug !== 'index' && !PRINCIPLE_SLUGS.some((known) => known === slug)) {
    return {
      file,
      line: 1,
      what: `"${slug}" is no Leadership Principle.`,
      allowed: `Name it index or one of ${PRINCIPLE_SLUGS.join(', ')}.`,
    };
  }
  return undefined;
}
