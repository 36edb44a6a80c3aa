/** How varied our stories are, taken together, and where they are too much alike. */

import type { CastData } from '../../src/book/kinds/cast/schema.ts';
import { readText } from '../../src/coach/text.ts';
import type { JudgedAnswer } from './remarks.ts';

/** Stories from which on a share says something. */
const FEWEST = 6;
/** Words of an opening and of a last sentence by which two stories are told alike. */
const OPENING_WORDS = 2;
const ENDING_WORDS = 2;
/** A share of the stories above which a value is called out. */
const MOST = { opening: 0.25, ending: 0.25, outcome: 0.65, level: 0.65 } as const;
/** Distance of the quartiles below which a measure is called out. */
const NARROWEST = { words: 25, numbers: 3 } as const;

export interface Spread {
  /** One line for each measure. */
  readonly lines: readonly string[];
  /** One sentence for each measure that hardly varies. */
  readonly narrow: readonly string[];
}

/** The spread of the stories among some answers. */
export function spreadOf(answers: readonly JudgedAnswer[], cast: CastData): Spread {
  const stories = answers.filter(({ isStory }) => isStory);
  if (stories.length === 0) return { lines: ['There is no story yet.'], narrow: [] };
  const narrow: string[] = [];
  const range = (name: keyof typeof NARROWEST, values: readonly number[]): string => {
    const [least, low, middle, high, most] = quartiles(values);
    if (stories.length >= FEWEST && high - low < NARROWEST[name])
      narrow.push(`Half of the stories lie within ${high - low} ${name} (${low} to ${high}).`);
    return `${name.padEnd(9)} ${least} · ${low} · ${middle} · ${high} · ${most}`;
  };
  const shares = (name: keyof typeof MOST, values: readonly string[]): string => {
    const counts = countsOf(values);
    const [first] = counts;
    if (stories.length >= FEWEST && first && first[1] / stories.length > MOST[name])
      narrow.push(`${first[1]} of ${stories.length} stories have the same ${name}: “${first[0]}”.`);
    const once = counts.filter(([, n]) => n === 1).length;
    const shown = counts.filter(([, n]) => n > 1 || once < FEWEST).map(([value, n]) => `${value} ${n}`);
    return `${name.padEnd(9)} ${[...shown, ...(once < FEWEST ? [] : [`${once} that occur once`])].join(' · ')}`;
  };
  const rows = stories.flatMap(({ slug }) => cast[slug] ?? []);
  const lines = [
    range(
      'words',
      stories.map(({ words }) => words),
    ),
    range(
      'numbers',
      stories.map(({ numbers }) => numbers),
    ),
    shares(
      'outcome',
      rows.map(({ outcome }) => outcome),
    ),
    shares(
      'level',
      rows.map(({ level }) => level),
    ),
    shares(
      'opening',
      stories.map(({ text }) => wordsOf(text, 0, OPENING_WORDS)),
    ),
    shares(
      'ending',
      stories.map(({ text }) => wordsOf(text, -1, ENDING_WORDS)),
    ),
  ];
  return { lines, narrow };
}

/** Least, quartiles and most, each a value that occurs. */
function quartiles(values: readonly number[]): [number, number, number, number, number] {
  const sorted = [...values].sort((a, b) => a - b);
  const at = (share: number): number => sorted[Math.round((sorted.length - 1) * share)] ?? 0;
  return [at(0), at(0.25), at(0.5), at(0.75), at(1)];
}

/** Values with how often they occur, the most frequent first. */
export function countsOf(values: readonly string[]): [string, number][] {
  const counts = new Map<string, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1));
}

/** The first words of a sentence, by its number from the start or, below 0, from the end. */
function wordsOf(text: string, sentence: number, count: number): string {
  const words = readText(text).sentences.at(sentence)?.words ?? [];
  return words
    .slice(0, count)
    .map(({ lower }) => lower)
    .join(' ');
}
