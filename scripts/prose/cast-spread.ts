/** How varied the cast is, planned rows too, and which of its rows a reader could take for one another. */

import type { CastData } from '../../src/book/kinds/cast/schema.ts';
import { countsOf } from './spread.ts';

/** A word below this length, or in more rows than this, makes no two rows alike. */
const SHORTEST_WORD = 5;
const MOST_ROWS = 6;
/** Telling words that two rows share from which on they are shown as a pair. */
const SHARED = 3;

export interface CastSpread {
  /** One line for each measure. */
  readonly lines: readonly string[];
  /** Pairs of rows with the words they share. */
  readonly alike: readonly string[];
}

/** Shares of outcomes and levels, and pairs of rows whose company, system and opening share three telling words. */
export function castSpread(cast: CastData): CastSpread {
  const rows = Object.entries(cast);
  const shares = (name: string, values: readonly string[]): string =>
    `${name.padEnd(9)} ${countsOf(values)
      .map(([value, n]) => `${value} ${n} (${Math.round((100 * n) / values.length)} %)`)
      .join(' · ')}`;
  return {
    lines: [
      shares(
        'outcome',
        rows.map(([, { outcome }]) => outcome),
      ),
      shares(
        'level',
        rows.map(([, { level }]) => level),
      ),
      `planned   ${rows.filter(([, { planned }]) => planned).length}`,
    ],
    alike: alikeAmong(rows),
  };
}

function alikeAmong(rows: readonly (readonly [string, CastData[string]])[]): string[] {
  const words = rows.map(([slug, row]) => [slug, tellingWords(row)] as const);
  const often = new Map(countsOf(words.flatMap(([, own]) => [...own])));
  return words.flatMap(([slug, own], index) =>
    words.slice(index + 1).flatMap(([other, theirs]) => {
      const shared = [...own].filter((word) => theirs.has(word) && (often.get(word) ?? 0) <= MOST_ROWS);
      return shared.length >= SHARED ? [`${slug} and ${other} share ${shared.join(', ')}.`] : [];
    }),
  );
}

/** Words that could make a story remembered, in lower case and without a plural's s. */
function tellingWords({ company, system, opening }: CastData[string]): Set<string> {
  const words = `${company} ${system} ${opening}`.toLowerCase().match(/\p{L}+/gu) ?? [];
  return new Set(words.filter((word) => word.length >= SHORTEST_WORD).map((word) => word.replace(/s$/, '')));
}
