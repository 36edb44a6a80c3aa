/**
 * `npm run bench`: what the site weighs, how often the coach is right and search finds the right page, against the
 * committed figures in docs/bench.json, and how the list of questions grows. `npm run bench -- coach` measures only
 * that; `-- --save` writes new figures. What depends on the machine is compared with itself: ratios and counts with a
 * bound, which are not saved. `npm run bench -- growth` builds larger books, which takes many minutes: only when asked for.
 */

import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { HALVES, coach, readAnswers, score, table } from './bench/coach.ts';
import { isWorse, line } from './bench/figures.ts';
import type { Figure, Recorded } from './bench/figures.ts';
import { growthFigures } from './bench/growth/index.ts';
import { questionListFigures } from './bench/question-list.ts';
import type { Bounded } from './bench/question-list.ts';
import { searchFigures } from './bench/search/index.ts';
import { rank, readTriples, triplesFigures, triplesTable } from './bench/triples.ts';
import { weights } from './bench/weights.ts';
import { ROOT } from './lib/processes.ts';

const RECORD = join(ROOT, 'docs', 'bench.json');

/** What can be measured. Each prints what its figures do not show. */
const SUBJECTS: Readonly<Record<string, () => Figure[] | Promise<Figure[]>>> = {
  weights: () => weights(join(ROOT, 'dist')),
  coach: () => [
    ...HALVES.flatMap((half) => {
      const answers = readAnswers(half);
      if (!answers) return [];
      const scores = score(answers);
      console.log(`${table(half, answers.length, scores)}\n`);
      return coach(half, scores);
    }),
    ...[...readTriples()].flatMap(([name, triples]) => {
      const ranked = triples.map(rank);
      console.log(`${triplesTable(name, ranked)}\n`);
      return triplesFigures(name, ranked);
    }),
  ],
  search: () => searchFigures(join(ROOT, 'dist')),
};

/** What is measured against bounds: the list of questions at several sizes, and the build. */
const GROWTH: Readonly<Record<string, () => Promise<Bounded[]>>> = {
  list: () => questionListFigures(join(ROOT, 'dist')),
  growth: growthFigures,
};

/** Measures a growth; whether it keeps its bounds. */
async function keepsBounds(measure: () => Promise<Bounded[]>): Promise<boolean> {
  const figures = await measure();
  for (const { name, value, most } of figures)
    console.log(`${name.padEnd(32)} ${value.toFixed(2).padStart(7)}  at most ${most.toFixed(2)}`);
  const over = figures.filter(({ value, most }) => value > most).length;
  if (over > 0) console.error(`\n${over} beyond the bound: something grows faster than what it is made of.`);
  return over === 0;
}

/** Measures some subjects, prints them, and saves or compares; whether nothing became worse. */
async function bench(subjects: readonly string[], save: boolean): Promise<boolean> {
  const unknown = subjects.find((name) => !Object.hasOwn(SUBJECTS, name));
  if (unknown)
    throw new Error(
      `There is no "${unknown}" to measure, only ${[...Object.keys(SUBJECTS), ...Object.keys(GROWTH)].join(', ')}.`,
    );
  const recorded: Recorded = existsSync(RECORD) ? (JSON.parse(readFileSync(RECORD, 'utf8')) as Recorded) : {};
  const now: { name: string; figures: Figure[] | undefined }[] = [];
  for (const [name, measure] of Object.entries(SUBJECTS))
    now.push({ name, figures: subjects.length === 0 || subjects.includes(name) ? await measure() : undefined });
  const figures = now.flatMap((one) => one.figures ?? []);
  for (const figure of figures) console.log(line(figure, recorded));
  if (save) {
    // What was not measured stays as it was recorded.
    const old = Object.entries(recorded).filter(([key]) => now.some((one) => !one.figures && owns(one.name, key)));
    const all = Object.fromEntries([...old, ...figures.map(({ name, value }) => [name, value] as const)]);
    writeFileSync(RECORD, `${JSON.stringify(all, null, 2)}\n`);
    console.log('\nSaved to docs/bench.json.');
    return true;
  }
  const worse = figures.filter((figure) => isWorse(figure, recorded));
  if (worse.length > 0) {
    console.error(
      `\n${worse.length} became worse by more than is tolerated. If that is worth it, say why in the commit and run with --save.`,
    );
  }
  return worse.length === 0;
}

/** Whether a recorded figure belongs to a subject: those of coach and search carry its name, all others are weights. */
function owns(subject: string, figure: string): boolean {
  if (figure.startsWith('coach ')) return subject === 'coach';
  return subject === (figure.startsWith('search, ') ? 'search' : 'weights');
}

try {
  const { values, positionals } = parseArgs({ allowPositionals: true, options: { save: { type: 'boolean' } } });
  const saved = positionals.filter((name) => !Object.hasOwn(GROWTH, name));
  let holds = true;
  for (const [name, measure] of Object.entries(GROWTH)) {
    const isAsked = positionals.length === 0 ? name === 'list' : positionals.includes(name);
    if (isAsked && !(await keepsBounds(measure))) holds = false;
  }
  const isNoWorse = positionals.length > 0 && saved.length === 0 ? true : await bench(saved, values.save ?? false);
  if (!holds || !isNoWorse) process.exitCode = 1;
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
