/** The categories of the question bank. */

/** In the order in which the bank shows them. */
export const CATEGORIES = [
  'intro',
  'behavioral',
  'program',
  'cross-functional',
  'technical',
  'system-design',
  'writing',
] as const;
export type Category = (typeof CATEGORIES)[number];

/** Categories whose questions are answered out of one's own work: a story, told by somebody of the cast. */
export const STORY_CATEGORIES: ReadonlySet<string> = new Set<Category>([
  'intro',
  'behavioral',
  'program',
  'cross-functional',
]);

/** What is wrong with the name of a category, if anything. */
export function categoryFault(name: string): { readonly what: string; readonly allowed: string } | undefined {
  if (CATEGORIES.some((known) => known === name)) return undefined;
  return { what: `"${name}" is no category of questions.`, allowed: `The categories are ${CATEGORIES.join(', ')}.` };
}

/** Sections of a story question in their order; others may stand between them. */
export const STORY_SECTIONS = [
  'strong-answer',
  'why-it-works',
  'levels',
  'weak-answer',
  'follow-ups',
  'adapt-it',
  'evidence',
] as const;
