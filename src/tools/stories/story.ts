/** A story as the tool reads it from its fields. Pure. */

import { PRINCIPLES } from '../../book/principles.ts';
import type { PrincipleSlug } from '../../book/principles.ts';
import { CONFIDENCES, LEVELS, MARKS, NUMBERS, principleField, WORDS } from './fields.ts';
import type { Level, Mark } from './fields.ts';

/** Texts by name of the field. A name that is missing is an empty text. */
export type Fields = ReadonlyMap<string, string>;

/** A number with its start. */
export interface Figure {
  readonly what: string;
  readonly before: string;
  readonly after: string;
  readonly how: string;
}

export interface Story {
  readonly id: string;
  /** Text of a field, empty if there is none. */
  readonly text: (name: string) => string;
  /** Its title, or the first words of it, or "Untitled". */
  readonly title: string;
  readonly level: Level | undefined;
  /** 1 to 3; 0 where none is given. */
  readonly confidence: number;
  /** In the official order. */
  readonly marks: ReadonlyMap<PrincipleSlug, Mark>;
  /** Those of which anything is filled in. */
  readonly figures: readonly Figure[];
  readonly isArchived: boolean;
  /** When it was changed last, ISO 8601; empty if that is unknown. */
  readonly changed: string;
}

/** Characters of a title that is made of a story's first words. */
const LONGEST_TITLE = 48;

/** Reads a story. Values that this release does not know count as none. */
export function readStory(id: string, fields: Fields): Story {
  const text = (name: string) => fields.get(name) ?? '';
  const confidence = Number(text('confidence'));
  return {
    id,
    text,
    title: titleOf(text),
    level: LEVELS.find((level) => level === text('level')),
    confidence: CONFIDENCES[confidence - 1] ? confidence : 0,
    marks: new Map(
      PRINCIPLES.flatMap(({ slug }) => {
        const mark = MARKS.find((one) => one === text(principleField(slug)));
        return mark ? [[slug, mark] as const] : [];
      }),
    ),
    figures: NUMBERS.map((n) => ({
      what: text(`number-${n}-what`),
      before: text(`number-${n}-before`),
      after: text(`number-${n}-after`),
      how: text(`number-${n}-how`),
    })).filter((figure) => Object.values(figure).some((one) => one.trim() !== '')),
    isArchived: text('archived') === 'yes',
    changed: text('changed'),
  };
}

function titleOf(text: (name: string) => string): string {
  const own = text('title').trim();
  if (own !== '') return own;
  const first = WORDS.map(({ name }) => text(name).trim()).find((words) => words !== '') ?? '';
  const line = first.replace(/\s+/gu, ' ');
  if (line === '') return 'Untitled';
  return line.length <= LONGEST_TITLE ? line : `${line.slice(0, line.lastIndexOf(' ', LONGEST_TITLE) + 1).trim()}…`;
}

/** Principles a story is marked with. */
export const marked = ({ marks }: Story, mark: Mark): PrincipleSlug[] =>
  [...marks].filter(([, one]) => one === mark).map(([slug]) => slug);

/** `false failures a week: 41 → 9 (build log)`; what is missing is left out. */
export function figureLine({ what, before, after, how }: Figure): string {
  const change = before.trim() !== '' && after.trim() !== '' ? `${before} → ${after}` : `${before}${after}`;
  const named = [what.trim(), change.trim()].filter((part) => part !== '').join(': ');
  return how.trim() === '' ? named : `${named} (${how.trim()})`.trim();
}

/** Stories by id, in the order of their titles. */
export function readStories(records: ReadonlyMap<string, Fields>): Story[] {
  return [...records].map(([id, fields]) => readStory(id, fields)).sort(byTitle);
}

const LETTERS = new Intl.Collator('en', { numeric: true, sensitivity: 'base' });

/** The order of titles; two of the same title by id, so that it is always the same. */
export const byTitle = (a: Story, b: Story): number => LETTERS.compare(a.title, b.title) || (a.id < b.id ? -1 : 1);
