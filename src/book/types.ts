/** Shapes that travel from the content on disk to the book. */

import type { CastData, CategoryData, Category, KeptData, QuestionData } from './schemas/question.ts';
import type { ChapterData, PartData } from './schemas/guide.ts';
import type { ChecklistData, QuizData } from './schemas/practice.ts';
import type { Confidence } from './schemas/common.ts';
import type { FigureData } from './schemas/figure.ts';
import type { GlossaryData, RedirectsData, SourcesData } from './schemas/reference.ts';
import type { PrincipleData } from './schemas/principle.ts';

/** Something wrong in a file an author wrote. */
export interface Fault {
  /** Path from the project's root: `content/guide/process/timeline.mdx`. */
  readonly file: string;
  /** Line in that file, from 1. */
  readonly line: number;
  /** What is wrong, one sentence. */
  readonly what: string;
  /** What is allowed, or how to mend it. */
  readonly allowed: string;
}

/** A heading of level 2 or 3 with the words below it, up to the next such heading. */
export interface Section {
  readonly id: string;
  readonly title: string;
  readonly level: 2 | 3;
  readonly line: number;
}

/** A name used in a body (a source, a term, a link …) and where. */
export interface Use {
  readonly id: string;
  readonly line: number;
}

export interface FactUse {
  /** Source keys. */
  readonly sources: readonly string[];
  readonly confidence: Confidence;
  readonly line: number;
}

export interface DisagreementUse {
  readonly id: string;
  readonly title: string;
  readonly line: number;
}

/** What can be known of an MDX body without rendering it. */
export interface Body {
  /** Text that a reader reads in the running page, facts' notes left out. */
  readonly text: string;
  readonly words: number;
  /** SHA-256 of the body as written, first 16 hexadecimal digits. */
  readonly hash: string;
  readonly sections: readonly Section[];
  readonly facts: readonly FactUse[];
  /** Facts of claims included in `facts`. */
  readonly disagreements: readonly DisagreementUse[];
  readonly terms: readonly Use[];
  readonly quizzes: readonly Use[];
  readonly checklists: readonly Use[];
  readonly questions: readonly Use[];
  readonly principles: readonly Use[];
  readonly figures: readonly Use[];
  /** Questions of the follow-ups, as asked. */
  readonly followUps: readonly string[];
  /** Targets of links as written. */
  readonly links: readonly Use[];
  /** Targets of images as written. */
  readonly images: readonly Use[];
}

/** One file, read and valid against its schema. */
export interface Doc<Data> {
  readonly file: string;
  readonly data: Data;
  /**
   * Line of a value in the file: `lineOf(['topics', 0, 'at'])`. Falls back to the nearest
   * enclosing value that exists, at last to 1.
   */
  readonly lineOf: (path: readonly (string | number)[]) => number;
}

export interface MdxDoc<Data> extends Doc<Data> {
  readonly body: Body;
}

/** All content, each file by itself; references between files not yet resolved. */
export interface Content {
  /** By slug. */
  readonly parts: ReadonlyMap<string, Doc<PartData>>;
  /** By `<part>/<chapter>`. */
  readonly chapters: ReadonlyMap<string, MdxDoc<ChapterData>>;
  /** By slug; `index` is the page of all sixteen. */
  readonly principles: ReadonlyMap<string, MdxDoc<PrincipleData>>;
  /** By slug; the category is the folder. */
  readonly questions: ReadonlyMap<string, MdxDoc<QuestionData> & { readonly category: Category }>;
  readonly categories: ReadonlyMap<Category, MdxDoc<CategoryData>>;
  readonly cast: Doc<CastData> | undefined;
  /** Remarks of the coach on our own answers that are kept on purpose. */
  readonly kept: Doc<KeptData> | undefined;
  readonly checklists: ReadonlyMap<string, Doc<ChecklistData> & { readonly hash: string }>;
  readonly quizzes: ReadonlyMap<string, Doc<QuizData> & { readonly hash: string }>;
  readonly figures: ReadonlyMap<string, Doc<FigureData>>;
  readonly glossary: Doc<GlossaryData>;
  readonly sources: Doc<SourcesData>;
  readonly redirects: Doc<RedirectsData>;
}
