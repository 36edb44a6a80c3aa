/** What a rule of the plain-language gate is. */

import type { PlainPage } from './page.ts';

/** A place that a rule points at, and the words there. */
export interface Spot {
  readonly line: number;
  readonly words: string;
}

/** What a rule found on a page, whether or not it is too much. */
export interface Figure {
  /** The measure and its bound as a writer reads them: "12 of 130 (9 %)", "at most 4 %". */
  readonly value: string;
  readonly bound: string;
  readonly isBroken: boolean;
  /** Where it comes from, in reading order; empty for a measure of the whole. */
  readonly spots: readonly Spot[];
  /** Line that a fault of the whole names; the first spot's, or 1, without it. */
  readonly line?: number;
}

export interface Rule {
  /** Names it in content lists and in the output; a slug. */
  readonly id: string;
  /** What is measured, two to four words. */
  readonly title: string;
  /** How to mend it, one sentence or two. */
  readonly allowed: string;
  /** Each spot is a fault of its own: a banned word. Else there is one fault for the page. */
  readonly each?: true;
  /** Another check that makes the fault, if one does: the figure is for writers. */
  readonly isFaultOf?: string;
  /** `undefined` where the rule does not apply to such a page. */
  measure(page: PlainPage, known: Known): Figure | undefined;
}

/** What pages are read against. */
export interface Known {
  /** Words of the glossary's terms and their other spellings, in lower case. */
  readonly terms: ReadonlySet<string>;
}
