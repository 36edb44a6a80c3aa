/** Where to begin in a category: its likeliest questions, and an interview of one hour made of them. Pure. */

import type { Category } from './kinds/question/categories.ts';
import type { Evidence } from './kinds/question/schema.ts';
import type { CategoryPage, Question } from './model.ts';

/** Minutes of talk in an interview; Amazon's pages speak of 55, and five more are for notes on it. */
export const INTERVIEW = 55;

/** How likely a question is by what is known of it, likeliest first. */
const EVIDENCE_RANKS: Readonly<Record<Evidence, number>> = { reported: 0, seed: 1, single: 2, bank: 3, practice: 4 };

/** Minutes that a question takes with its follow-ups, by our own reading of the chapters on delivery and on the loop. */
export const MINUTES: Readonly<Record<Category, number>> = {
  intro: 7,
  behavioral: 13,
  program: 13,
  'cross-functional': 13,
  technical: 13,
  'system-design': 55,
  writing: 13,
};

export interface CategoryStart {
  /** At most five. */
  readonly likeliest: readonly Question[];
  /** As many as fit into an interview, on as many principles as can be. */
  readonly mock: readonly Question[];
  /** Minutes for one question with its follow-ups. */
  readonly each: number;
}

/** Questions by what is known of them, then those for all levels, then as the category orders them. */
function byLikelihood({ questions }: Pick<CategoryPage, 'questions'>): readonly Question[] {
  return questions.toSorted(
    (a, b) => EVIDENCE_RANKS[a.evidence] - EVIDENCE_RANKS[b.evidence] || b.levels.length - a.levels.length,
  );
}

/** Where to begin in a category; its questions are in the order in which to practice them. */
export function categoryStart(category: Pick<CategoryPage, 'slug' | 'questions'>): CategoryStart {
  const ranked = byLikelihood(category);
  const each = MINUTES[category.slug];
  const room = Math.floor(INTERVIEW / each);
  const asked = new Set<string>();
  // An interviewer has two or three principles to judge and seldom asks for one twice.
  const fresh = ranked.filter(({ principles: [first] }) => {
    if (first === undefined || asked.has(first)) return false;
    asked.add(first);
    return true;
  });
  const rest = ranked.filter((question) => !fresh.includes(question));
  return { likeliest: ranked.slice(0, 5), mock: [...fresh, ...rest].slice(0, room), each };
}
