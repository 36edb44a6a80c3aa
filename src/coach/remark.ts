/** What the coach says: about which words, and why. */

import type { Sentence, Span, Text } from './text.ts';

/** One remark. Its words are `source.slice(start, end)`. */
export interface Remark extends Span {
  readonly rule: string;
  /** What is so at this very place, one sentence: "43 words." or "By how much, and from what?" */
  readonly note: string;
}

/** A rule of the coach: when it speaks, and what a reader should know about it. */
export interface Rule {
  readonly id: string;
  /** What one remark is headed: "Vague word". */
  readonly name: string;
  /** What it finds, in the plural: "Vague words". */
  readonly title: string;
  /** What it costs, one sentence. */
  readonly why: string;
  /** How to mend it, one sentence. */
  readonly todo: string;
  /** The section of the handbook that says more, from the root. */
  readonly section: string;
  /** Remarks in the order of their places. Never throws, whatever the text. */
  readonly judge: (text: Text) => Remark[];
}

/** A rule that looks at one sentence at a time. `find` gives places and notes. */
export function bySentence(
  id: string,
  find: (sentence: Sentence, text: Text) => readonly (Span & { readonly note: string })[],
): Rule['judge'] {
  return (text) =>
    text.sentences.flatMap((sentence) =>
      find(sentence, text).map(({ start, end, note }) => ({ rule: id, start, end, note })),
    );
}
