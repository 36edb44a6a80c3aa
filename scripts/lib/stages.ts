/** The stages of a test run: which to run, running them, and what came of it. */

import { duration } from './steps.ts';

export interface Stage {
  readonly name: string;
  /** Stage without whose success this one makes no sense, when both are run. */
  readonly needs?: string;
  /** Run with all checks only, or when it is named. */
  readonly isExtra?: boolean;
  /** Keeps one core busy, and writes nothing that another stage reads: it may run beside another such stage. */
  readonly isLight?: boolean;
  /** True when everything was in order. What it has to say goes to `say` where that is given, else where it likes. */
  run(say?: (text: string) => void): Promise<boolean>;
}

export interface Result {
  readonly name: string;
  readonly passed: boolean;
  readonly milliseconds: number;
  /** Why it was not run, or how it broke off. */
  readonly remark?: string;
}

/**
 * The stages that were asked for (names, each perhaps several joined by commas), in their own order; without names all,
 * of the extra ones none unless `withExtra`.
 * @throws when a name is none of a stage
 */
export function selectStages(
  stages: readonly Stage[],
  names: readonly string[] | undefined,
  withExtra = false,
): readonly Stage[] {
  if (!names) return stages.filter(({ isExtra }) => withExtra || !isExtra);
  const wanted = new Set(names.flatMap((name) => name.split(',')));
  const known = stages.map(({ name }) => name);
  for (const name of wanted) {
    if (!known.includes(name)) throw new Error(`There is no stage "${name}"; the stages are ${known.join(', ')}.`);
  }
  return stages.filter(({ name }) => wanted.has(name));
}

/** Light stages that run side by side: no more, so that each has a core on the smallest machine. */
const SIDE_BY_SIDE = 2;

/**
 * Runs the light stages two at a time, each saying what it has to say at its end, and then the others one after the other;
 * a failing one does not keep the next from running unless that needs it. The results are in the order of the stages.
 */
export async function runStages(
  stages: readonly Stage[],
  say: (line: string) => void = console.log,
): Promise<Result[]> {
  const results = new Map<Stage, Result>();
  const light = stages.filter(({ isLight }) => isLight);
  const waiting = light.length > 1 ? [...light] : [];
  const lane = async (): Promise<void> => {
    for (let stage = waiting.shift(); stage; stage = waiting.shift()) {
      const said: string[] = [];
      results.set(
        stage,
        await runStage(
          stage,
          (line) => said.push(line),
          (text) => said.push(text.trimEnd()),
        ),
      );
      say(said.join('\n'));
    }
  };
  await Promise.all(Array.from({ length: SIDE_BY_SIDE }, lane));

  for (const stage of stages) {
    if (results.has(stage)) continue;
    const { name, needs } = stage;
    const isInVain = [...results.values()].some((result) => result.name === needs && !result.passed);
    const result = isInVain
      ? { name, passed: false, milliseconds: 0, remark: `not run, ${needs} failed` }
      : await runStage(stage, say);
    results.set(stage, result);
  }
  return stages.flatMap((stage) => results.get(stage) ?? []);
}

/** One stage, between two lines that name it. */
async function runStage(
  { name, run }: Stage,
  say: (line: string) => void,
  sayText?: (text: string) => void,
): Promise<Result> {
  say(`\n── ${name}`);
  const started = performance.now();
  let passed = false;
  let remark: string | undefined;
  try {
    passed = await run(sayText);
  } catch (error) {
    remark = 'broke off';
    say(error instanceof Error ? error.message : String(error));
  }
  const milliseconds = performance.now() - started;
  say(`── ${name}: ${passed ? 'passed' : 'failed'} (${duration(milliseconds)})`);
  return { name, passed, milliseconds, remark };
}

/** A table of all stages, the names of the failed ones, and as the last line `N passed, N failed`. */
export function summary(results: readonly Result[]): string {
  const width = Math.max(...results.map(({ name }) => name.length));
  const rows = results.map(({ name, passed, milliseconds, remark }) => {
    return `${name.padEnd(width)}  ${passed ? 'passed' : 'FAILED'}  ${remark ?? duration(milliseconds)}`;
  });
  const failed = results.filter(({ passed }) => !passed).map(({ name }) => name);
  return [
    '',
    ...rows,
    '',
    ...(failed.length > 0 ? [`Failed: ${failed.join(', ')}`] : []),
    `${results.length - failed.length} passed, ${failed.length} failed`,
  ].join('\n');
}
