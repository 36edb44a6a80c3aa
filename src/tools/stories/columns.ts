/** The columns of a table of stories: their headers, what other people call them, and how a row is read and written. Pure. */

import { PRINCIPLES, principleName } from '../../book/principles.ts';
import { CONFIDENCES, NOTES, NUMBERS, principleField, WORDS } from './fields.ts';
import type { Mark } from './fields.ts';
import type { Fields } from './story.ts';
import { addNote, contentOf, plain, readChoice, tidyText } from './tidy.ts';

export interface Column {
  /** A field's name, or `strong`, `could`, `level`, `confidence`, `archived`. */
  readonly name: string;
  readonly header: string;
}

/** Headers of fields whose label serves three numbers. */
const HEADERS: ReadonlyMap<string, string> = new Map(
  NUMBERS.flatMap((n) => [
    [`number-${n}-what`, `Number ${n}`] as const,
    [`number-${n}-before`, `Number ${n} before`] as const,
    [`number-${n}-after`, `Number ${n} after`] as const,
    [`number-${n}-how`, `Number ${n} counted`] as const,
  ]),
);

/** In the order in which they are written. */
export const COLUMNS: readonly Column[] = [
  ...WORDS.map(({ name, label }) => ({ name, header: HEADERS.get(name) ?? label })),
  { name: 'strong', header: 'Strong for' },
  { name: 'could', header: 'Could serve' },
  { name: 'level', header: 'Level' },
  { name: 'confidence', header: 'Confidence' },
  { name: 'archived', header: 'Archived' },
];

/** What others call a column, beside our own header: a header that contains one of these words is guessed to be it. */
const GUESSES: readonly (readonly [name: string, words: RegExp])[] = [
  ['could', / (second|secondary|could|other|also) .*(principle|lp|lps)| (secondary|could serve|backup) /],
  ['strong', / (lp|lps|principle|principles|leadership|strong|competency|competencies) /],
  ['title', / (title|story|name|headline|project|example) /],
  ['when', / (when|year|date|time|period) /],
  ['situation', / (situation|context|background|s|problem|setting) /],
  ['task', / (task|goal|objective|t|responsibility|challenge) /],
  ['action', / (action|actions|a|approach|did) /],
  ['result', / (result|results|r|outcome|impact) /],
  ['learned', / (learned|learnt|learning|learnings|lesson|lessons|l|reflection|takeaway) /],
  ['role', / (role|position|job) /],
  ['scope', / (scope|size|scale|team) /],
  ['number-1-what', / (number|metric|metrics|numbers|kpi|data) /],
  ['level', / (level|seniority) /],
  ['confidence', / (confidence|strength|rating|score|ready) /],
  ['archived', / (archived|archive|retired) /],
  ['notes', / (notes|note|follow|comment|comments|remark|remarks) /],
];

/** For each header the column it seems to be; the notes for one that nobody knows. No column but the notes is guessed twice. */
export function guessColumns(headers: readonly string[]): string[] {
  const taken = new Set<string>();
  const guesses = headers.map((header) => {
    const own = COLUMNS.find((column) => plain(column.header) === plain(header) && !taken.has(column.name));
    if (own) taken.add(own.name);
    return own?.name;
  });
  return guesses.map((known, n) => {
    if (known !== undefined) return known;
    const guess = GUESSES.find(([name, words]) => words.test(plain(headers[n] ?? '')) && !taken.has(name))?.[0];
    if (guess !== undefined) taken.add(guess);
    return guess ?? NOTES.name;
  });
}

/** Where nothing of a column is to be taken. */
export const LEFT_OUT = '';

/**
 * Reads a row. What stands in a column of notes that is not ours keeps its header; a value that cannot be read as what its
 * column is goes to the notes too, so that nothing is lost.
 * @param columns for each cell the name of its column, or `LEFT_OUT`; a cell beyond them goes to the notes
 * @param onUnknown told of what could not be read as what its column is
 */
export function readRow(
  cells: readonly string[],
  headers: readonly string[],
  columns: readonly string[],
  onUnknown: (column: number, words: readonly string[]) => void = () => undefined,
): Fields {
  const fields = new Map<string, string>();
  const choices: Fields[] = [];
  for (const [n, cell] of cells.entries()) {
    const name = columns[n] ?? NOTES.name;
    const header = headers[n]?.trim() ?? '';
    if (name === LEFT_OUT || cell.trim() === '') continue;
    if (WORDS.some((word) => word.name === name) && name !== NOTES.name) {
      const text = [fields.get(name) ?? '', cell].filter((one) => one !== '').join('\n');
      fields.set(name, tidyText(name, text));
      continue;
    }
    const choice = name === NOTES.name ? undefined : readChoice(name, cell);
    if (choice) choices.push(choice.fields);
    if (choice && choice.unknown.length > 0) onUnknown(n, choice.unknown);
    const rest = tidyText(name, choice ? choice.unknown.join('; ') : cell);
    if (rest !== '') addNote(fields, isNotes(header) ? rest : `${header}: ${rest}`);
  }
  // A principle that is strong stays so where another column names it again.
  for (const [name, value] of choices.flatMap((choice) => [...choice]))
    if (fields.get(name) !== 'strong') fields.set(name, value);
  return contentOf(fields);
}

const isNotes = (header: string): boolean => header === '' || plain(header) === plain(NOTES.label);

/** The cells of a story, in the order of `COLUMNS`. */
export function writeRow(fields: Fields): string[] {
  const content = contentOf(fields);
  const principles = (mark: Mark) =>
    PRINCIPLES.filter(({ slug }) => content.get(principleField(slug)) === mark)
      .map(({ slug }) => principleName(slug))
      .join(' | ');
  return COLUMNS.map(({ name }) => {
    if (name === 'strong' || name === 'could') return principles(name);
    if (name === 'confidence') return CONFIDENCES[Number(content.get(name)) - 1] ?? '';
    return content.get(name) ?? '';
  });
}
