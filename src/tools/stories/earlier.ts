/** Earlier values of a story, in words. Pure. */

import { PRINCIPLES } from '../../book/principles.ts';
import type { Earlier } from './app.ts';
import { CONFIDENCES, NUMBERS, numberFields, principleField, WORDS } from './fields.ts';
import type { Fields } from './story.ts';

/** Values shown at most; older ones stay where they are kept. */
const MOST = 60;

const LABELS: ReadonlyMap<string, string> = new Map([
  ...WORDS.map(({ name, label }) => [name, label] as const),
  ...NUMBERS.flatMap((n) =>
    numberFields(n).map(({ name, label }) => [name, `Number ${n}, ${label.toLowerCase()}`] as const),
  ),
  ...PRINCIPLES.map(({ slug, name }) => [principleField(slug), name] as const),
  ['level', 'Level'],
  ['confidence', 'Confidence'],
  ['archived', 'Archived'],
]);

/** What a reader may bring back: each value once, none that stands there now. */
export function earlierValues(values: readonly Earlier[], now: Fields): Earlier[] {
  const seen = new Set<string>();
  return values
    .filter(({ name, value }) => {
      const key = `${name}\n${value}`;
      if (!LABELS.has(name) || value === (now.get(name) ?? '') || seen.has(key)) return false;
      seen.add(key);
      return true;
    })
    .slice(0, MOST);
}

/** The field's name and the value as readers see them. */
export function earlierWords({ name, value }: Earlier): { readonly label: string; readonly words: string } {
  const label = LABELS.get(name) ?? name;
  if (value === '') return { label, words: 'empty' };
  if (name === 'confidence') return { label, words: CONFIDENCES[Number(value) - 1] ?? value };
  if (name.startsWith('principle-')) return { label, words: value === 'strong' ? 'Strong' : 'Could serve' };
  return { label, words: value };
}
