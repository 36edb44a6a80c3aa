/** How alike a query and the lines of an entry are. Pure. */

import { FIELDS, type ReadLine } from './lines.ts';
import { matches, tokensOf, type Unit } from './tokens.ts';

/** A query, ready to be compared. */
export interface Asked {
  readonly units: readonly Unit[];
  /** What each word counts. */
  readonly weights: readonly number[];
  readonly tokens: ReadonlySet<string>;
}

/** An entry, compared with a query. */
export interface Likeness {
  /** Of each line that says some of the query, most first. */
  readonly lines: readonly number[];
  /** How far each word of the query is said in any line, weighed by the kind of line. */
  readonly said: readonly number[];
}

/** What is left of a line that says the whole query and endlessly more. */
const WORDY = 0.5;

/** A query of these words; `weigh` says what a word counts. */
export function askedOf(units: readonly Unit[], weigh: (unit: Unit) => number): Asked {
  return { units, weights: units.map(weigh), tokens: tokensOf(units) };
}

/** From 0 to 1: what is said of the whole query. */
export function share({ weights }: Asked, said: readonly number[]): number {
  return weigh(said, weights) / (sum(weights) || 1);
}

/** Compares each line both ways: how much of the query it says, and how little else. */
export function compare(lines: readonly ReadLine[], asked: Asked, weightOf: (unit: Unit) => number): Likeness {
  const said = asked.units.map(() => 0);
  const alike: number[] = [];
  for (const { field, units, tokens } of lines) {
    const there = matches(asked.units, tokens);
    const recall = share(asked, there);
    if (recall === 0) continue;
    const own = units.map(weightOf);
    const precision = weigh(matches(units, asked.tokens), own) / (sum(own) || 1);
    for (const [at, part] of there.entries()) said[at] = Math.max(said[at] ?? 0, part * FIELDS[field]);
    alike.push(FIELDS[field] * recall * (WORDY + (1 - WORDY) * precision));
  }
  return { lines: alike.sort((a, b) => b - a), said };
}

export const sum = (numbers: readonly number[]): number => numbers.reduce((total, number) => total + number, 0);

const weigh = (parts: readonly number[], weights: readonly number[]): number =>
  sum(parts.map((part, at) => part * (weights[at] ?? 0)));
