/**
 * What authors may use in MDX: each component with its props and its place.
 * The content check holds chapters to this table; `src/components/writing/` renders it.
 */

import { CONFIDENCES } from './kinds/common.ts';

/** What a prop's value must be. A name is that of a thing: of a kind (`quiz`), or of an entry of one (`term`). */
export type PropKind =
  | { readonly kind: 'text' | 'slug'; readonly names?: never; readonly several?: never }
  | { readonly kind: 'choice'; readonly of: readonly string[]; readonly names?: never; readonly several?: never }
  /** With `several` the value is a list, parted by spaces. */
  | { readonly kind: 'name'; readonly names: string; readonly several?: true };

export interface ComponentRule {
  /** What it is for, one sentence. */
  readonly about: string;
  readonly props: Readonly<Record<string, PropKind & { readonly required?: true }>>;
  /** `empty` takes no children, `text` takes inline text, `blocks` takes paragraphs and more. */
  readonly children: 'empty' | 'text' | 'blocks';
  /** The only component it may stand in directly. */
  readonly inside?: string;
  /** The only components it may hold directly, each at least once unless optional. */
  readonly holds?: readonly { readonly name: string; readonly optional?: true }[];
}

export const COMPONENTS: Readonly<Record<string, ComponentRule>> = {
  Note: { about: 'An aside that changes what a reader does.', props: { title: { kind: 'text' } }, children: 'blocks' },
  Example: {
    about: 'A worked example, invented and marked so. As a message it can be copied; so can what > quotes.',
    props: { title: { kind: 'text', required: true }, kind: { kind: 'choice', of: ['message'] } },
    children: 'blocks',
  },
  Answer: {
    about: 'An answer in full, with its spoken length.',
    props: { kind: { kind: 'choice', of: ['strong', 'weak', 'draft'], required: true }, title: { kind: 'text' } },
    children: 'blocks',
  },
  Transcript: {
    about: 'A conversation.',
    props: { title: { kind: 'text', required: true } },
    children: 'blocks',
    holds: [{ name: 'Line' }],
  },
  Line: {
    about: 'One turn of a conversation.',
    props: { who: { kind: 'text', required: true } },
    children: 'blocks',
    inside: 'Transcript',
  },
  Fact: {
    about:
      'The mark of a statement about Amazon: who says so, how sure, read when. Its text adds what the sentence leaves out.',
    props: {
      source: { kind: 'name', names: 'source', several: true, required: true },
      confidence: { kind: 'choice', of: CONFIDENCES, required: true },
    },
    children: 'text',
  },
  Disagreement: {
    about: 'Claims that contradict each other, side by side, with a best reading.',
    props: { id: { kind: 'slug', required: true }, title: { kind: 'text', required: true } },
    children: 'blocks',
    holds: [{ name: 'Claim' }, { name: 'Reading' }],
  },
  Claim: {
    about: 'One side of a disagreement.',
    props: {
      source: { kind: 'name', names: 'source', several: true, required: true },
      confidence: { kind: 'choice', of: CONFIDENCES, required: true },
    },
    children: 'blocks',
    inside: 'Disagreement',
  },
  Reading: { about: 'What to make of a disagreement.', props: {}, children: 'blocks', inside: 'Disagreement' },
  BeforeAfter: {
    about: 'A passage before and after mending.',
    props: { title: { kind: 'text' } },
    children: 'blocks',
    holds: [{ name: 'Before' }, { name: 'After' }, { name: 'Why', optional: true }],
  },
  Before: { about: 'The passage as it was.', props: {}, children: 'blocks', inside: 'BeforeAfter' },
  After: { about: 'The passage mended.', props: {}, children: 'blocks', inside: 'BeforeAfter' },
  Why: { about: 'What changed and why.', props: {}, children: 'blocks', inside: 'BeforeAfter' },
  Steps: { about: 'An ordered list whose items are done one after the other.', props: {}, children: 'blocks' },
  FollowUps: { about: 'The follow-ups of a question.', props: {}, children: 'blocks', holds: [{ name: 'FollowUp' }] },
  FollowUp: {
    about: 'One follow-up as it is asked; it holds what to say and what to avoid.',
    props: { question: { kind: 'text', required: true } },
    children: 'blocks',
    inside: 'FollowUps',
    holds: [{ name: 'Say' }, { name: 'Avoid' }],
  },
  Say: {
    about: 'A reply to a follow-up in the first person, or what it must hold.',
    props: {},
    children: 'blocks',
    inside: 'FollowUp',
  },
  Avoid: { about: 'The reply that loses the listener, one line.', props: {}, children: 'blocks', inside: 'FollowUp' },
  Term: {
    about: 'A word of the glossary, with its definition at hand.',
    props: { id: { kind: 'name', names: 'term', required: true } },
    children: 'text',
  },
  Quiz: {
    about: 'The questions of a quiz, and the way to its page.',
    props: { id: { kind: 'name', names: 'quiz', required: true } },
    children: 'empty',
  },
  Checklist: {
    about: 'A checklist, in place; its ticks are shared with its own page.',
    props: { id: { kind: 'name', names: 'checklist', required: true } },
    children: 'empty',
  },
  QuestionLink: {
    about: 'A link to a question, worded as the question unless it has text.',
    props: { id: { kind: 'name', names: 'question', required: true } },
    children: 'text',
  },
  PrincipleLink: {
    about: 'A link to a Leadership Principle, named unless it has text.',
    props: { id: { kind: 'name', names: 'principle', required: true } },
    children: 'text',
  },
  Figure: {
    about: 'A figure from content/figures/.',
    props: { id: { kind: 'name', names: 'figure', required: true } },
    children: 'empty',
  },
  WritingDesk: { about: 'The writing desk, in place. It stands once in the book.', props: {}, children: 'empty' },
};
