/** The book as pages see it. `assemble.ts` makes it from checked content. */

import type { Category, CategoryData, CastData, QuestionData } from './schemas/question.ts';
import type { ChapterData, PartData } from './schemas/guide.ts';
import type { ChecklistData, QuizData } from './schemas/practice.ts';
import type { FigureData } from './schemas/figure.ts';
import type { GlossaryData, SourcesData } from './schemas/reference.ts';
import type { PrincipleData } from './schemas/principle.ts';
import type { Body } from './types.ts';

export type PageKind = 'chapter' | 'principle' | 'question' | 'category' | 'checklist' | 'quiz' | 'part';

/** What every page written by people has in common. */
export interface Page {
  readonly kind: PageKind;
  readonly address: string;
  readonly title: string;
  readonly label: string;
  readonly description: string;
  readonly changed: string;
  readonly reviewed: string;
  readonly topics: readonly { readonly entry: string; readonly at?: string | undefined }[];
}

export interface Chapter extends Page, Omit<ChapterData, keyof Page> {
  readonly kind: 'chapter';
  readonly slug: string;
  readonly part: string;
  readonly body: Body;
}

export interface Part extends Omit<PartData, 'chapters'> {
  readonly slug: string;
  readonly address: string;
  readonly chapters: readonly Chapter[];
}

export interface Principle extends Page, Omit<PrincipleData, keyof Page> {
  readonly kind: 'principle';
  /** `index` for the page of all sixteen. */
  readonly slug: string;
  readonly body: Body;
}

export interface Question extends Page, Omit<QuestionData, keyof Page> {
  readonly kind: 'question';
  readonly slug: string;
  readonly category: Category;
  readonly body: Body;
}

export interface CategoryPage extends Page, Omit<CategoryData, keyof Page> {
  readonly kind: 'category';
  readonly slug: Category;
  readonly body: Body;
  readonly questions: readonly Question[];
}

export interface Checklist extends Page, Omit<ChecklistData, keyof Page> {
  readonly kind: 'checklist';
  readonly slug: string;
}

export interface Quiz extends Page, Omit<QuizData, keyof Page> {
  readonly kind: 'quiz';
  readonly slug: string;
}

export type Source = SourcesData[number] & {
  /** Pages that lean on it, in reading order. */
  readonly usedBy: readonly Page[];
};

/** A page or section that an entry of the A–Z index leads to. */
export interface TopicTarget {
  readonly address: string;
  readonly label: string;
}

export interface Topic {
  readonly entry: string;
  readonly targets: readonly TopicTarget[];
  /** Sub-entries: "veto" under "Bar raiser". */
  readonly under: readonly { readonly entry: string; readonly targets: readonly TopicTarget[] }[];
}

export interface Book {
  readonly parts: readonly Part[];
  readonly principlesIndex: Principle | undefined;
  /** Pages of single principles that exist, in the official order. */
  readonly principles: readonly Principle[];
  readonly categories: readonly CategoryPage[];
  readonly questions: ReadonlyMap<string, Question>;
  readonly checklists: ReadonlyMap<string, Checklist>;
  readonly quizzes: ReadonlyMap<string, Quiz>;
  readonly figures: ReadonlyMap<string, FigureData>;
  readonly cast: CastData;
  readonly glossary: GlossaryData;
  readonly sources: readonly Source[];
  readonly topics: readonly { readonly letter: string; readonly topics: readonly Topic[] }[];
  /** Every page written by people, by address. */
  readonly pages: ReadonlyMap<string, Page>;
  /** Chapters and principles in the order in which they are read. */
  readonly readingOrder: readonly (Chapter | Principle)[];
}
