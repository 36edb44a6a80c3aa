/** What a story is made of: names as stored, and words as readers see them. */

/** A field of one line, or of many. */
export interface Field {
  readonly name: string;
  readonly label: string;
  /** What to write, one line; empty where the label says it. */
  readonly hint: string;
  readonly lines: 1 | 2 | 3 | 5;
}

const field = (name: string, label: string, hint = '', lines: Field['lines'] = 1): Field => ({
  name,
  label,
  hint,
  lines,
});

export const TITLE = field('title', 'Title', 'A word or two by which you find it: “Flaky tests”');

/** What stands at the head of a card. */
export const FACTS: readonly Field[] = [
  field('when', 'When', 'Year and length: 2025, seven weeks'),
  field('role', 'Your role', 'What was yours, and what was not', 2),
  field('scope', 'Scope', 'Teams, users, money, regions'),
];

/** The parts that are told, in the order in which they are told. */
export const PARTS: readonly Field[] = [
  field('situation', 'Situation', 'What was at stake, in two sentences', 3),
  field('task', 'Task', 'What you had to reach, and by when', 2),
  field('action', 'Action', 'What you decided, what else was possible, who disagreed and why', 5),
  field('result', 'Result', 'What came of it, with the number and its start', 3),
  field('learned', 'Learned', 'Your own mistake, and what you do differently since', 2),
];

export const NOTES = field('notes', 'Follow-up notes', 'The weak place, and two sentences for it', 3);

/** How many numbers a story has room for. */
export const NUMBERS = [1, 2, 3] as const;

/** The fields of one number. */
export const numberFields = (n: number): readonly Field[] => [
  field(`number-${n}-what`, 'What it counts'),
  field(`number-${n}-before`, 'Before'),
  field(`number-${n}-after`, 'After'),
  field(`number-${n}-how`, 'How counted', 'From where, over how long'),
];

/** Fields that hold words, in the order of a card. */
export const WORDS: readonly Field[] = [TITLE, ...FACTS, ...PARTS, ...NUMBERS.flatMap(numberFields), NOTES];

export const LEVELS = ['L5', 'L6', 'L7'] as const;
export type Level = (typeof LEVELS)[number];

/** From least to most; the stored value is the number, from 1. */
export const CONFIDENCES = ['Shaky', 'Fair', 'Solid'] as const;

export const MARKS = ['strong', 'could'] as const;
/** `strong`: it would survive three follow-ups on that principle. `could`: it would survive one. */
export type Mark = (typeof MARKS)[number];

/** The field of a principle. */
export const principleField = (slug: string): string => `principle-${slug}`;
