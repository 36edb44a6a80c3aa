/**
 * Whether the coach puts answers in order: three answers to one question, an excellent, a decent and a hopeless one. A triple
 * is ranked right if each is strictly above the next. The form of the files is in triples/README.md.
 */

import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { z } from 'astro/zod';
import { checkAnswer } from '../../src/coach/answer.ts';
import { levelWords } from '../../src/coach/verdict/verdict.ts';
import type { Level } from '../../src/coach/verdict/verdict.ts';
import type { Figure } from './figures.ts';

const FOLDER = fileURLToPath(new URL('triples/', import.meta.url));

const text = z.string().trim().min(1);
const triplesSchema = z.array(
  z.strictObject({
    question: text,
    excellent: text,
    decent: text,
    hopeless: text,
    /** Whose English it is: a country. */
    origin: text,
    /** In which way the hopeless one is. */
    kind: text.optional(),
  }),
);

export type Triple = z.infer<typeof triplesSchema>[number];
export const RANKS = ['excellent', 'decent', 'hopeless'] as const;
const ORDER: readonly Level[] = ['ready', 'repair', 'not yet', 'empty'];

/** The sets of triples by name, which is that of their file. */
export function readTriples(folder = FOLDER): ReadonlyMap<string, Triple[]> {
  const files = existsSync(folder) ? readdirSync(folder).filter((file) => file.endsWith('.json')) : [];
  return new Map(
    files
      .sort()
      .map((file) => [
        file.replace(/\.json$/, ''),
        triplesSchema.parse(JSON.parse(readFileSync(`${folder}/${file}`, 'utf8'))),
      ]),
  );
}

export interface Ranked extends Triple {
  readonly isRight: boolean;
  /** Whether no worse answer has a better level than a better one. */
  readonly isLevelRight: boolean;
  /** By rank: its order and what a reader is told. */
  readonly verdicts: readonly { readonly strength: number; readonly level: Level; readonly words: string }[];
}

/** A triple as the coach sees it. */
export function rank(triple: Triple): Ranked {
  const verdicts = RANKS.map((name) => {
    const { verdict } = checkAnswer(triple[name]);
    return { strength: verdict.strength, level: verdict.level, words: levelWords(verdict) };
  });
  const falls = (measure: (n: number) => number, most: number): boolean =>
    verdicts.every((_, n) => n === 0 || measure(n) - measure(n - 1) <= most);
  return {
    ...triple,
    verdicts,
    isRight: verdicts.every(({ strength }, n) => n === 0 || strength < (verdicts[n - 1]?.strength ?? 0)),
    isLevelRight: falls((n) => -ORDER.indexOf(verdicts[n]?.level ?? 'empty'), 0),
  };
}

/** A set as figures: the shares ranked right. */
export function triplesFigures(name: string, ranked: readonly Ranked[]): Figure[] {
  const share = (is: (one: Ranked) => boolean) => Math.round((ranked.filter(is).length / ranked.length) * 100) / 100;
  return [
    { name: `coach triples ${name}, in order`, value: share(({ isRight }) => isRight), unit: 'ratio' },
    { name: `coach triples ${name}, levels in order`, value: share(({ isLevelRight }) => isLevelRight), unit: 'ratio' },
  ];
}

/** A set as a table: what each answer got, those out of order marked. */
export function triplesTable(name: string, ranked: readonly Ranked[]): string {
  const rows = ranked.map(({ isRight, origin, question, kind, verdicts }, n) => {
    const orders = verdicts.map(({ strength }) => strength.toFixed(1).padStart(6)).join('');
    const levels = verdicts.map(({ words }) => words).join(' > ');
    return `${isRight ? ' ' : '!'} ${String(n + 1).padStart(2)}${orders}  ${origin}: ${question.slice(0, 44)}${kind ? ` (${kind})` : ''}\n      ${levels}`;
  });
  const right = ranked.filter((one) => one.isRight).length;
  return [`coach, triples ${name}: ${right} of ${ranked.length} in order`, ...rows].join('\n');
}
