/** The stages of a test run: which to run, running them, and what came of it. */

import { duration } from './steps.ts';

export interface Stage {
  readonly name: string;
  /** Stage without whose success this one makes no sense, when both are run. */
  readonly needs?: string;
  /** Run with all checks only, or when it is named. */
  readonly isExtra?: boolean;
  /** Keeps one core busy, and writes nothing that its light neighbors read: it may run beside one of them. */
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
 * Runs the stages in their order: light ones that follow one another two at a time, each saying what it has to say at its end,
 * the others one by one. A failing one does not keep the next from running unless that needs it. The results are in the order
 * of the stages.
 */
export async function runStages(
  stages: readonly Stage[],
  say: (line: string) => void = console.log,
): Promise<Result[]> {
  const results = new Map<Stage, Result>();
  const runOne = async (stage: Stage, ...speaking: Speaking): Promise<void> => {
    const { name, needs } = stage;
    const isInVain = [...results.values()].some((result) => result.name === needs && !result.passed);
    results.set(
      stage,
      isInVain
        ? { name, passed: false, milliseconds: 0, remark: `not run, ${needs} failed` }
        : await runStage(stage, ...speaking),
    );
  };
  for (const neighbors of neighborhoods(stages)) {
    const [only, ...others] = neighbors;
    if (only && others.length === 0) {
      await runOne(only, say);
      continue;
    }
    const lane = async (): Promise<void> => {
      for (let stage = neighbors.shift(); stage; stage = neighbors.shift()) {
        const said: string[] = [];
        await runOne(
          stage,
          (line) => said.push(line),
          (text) => said.push(text.trimEnd()),
        );
        say(said.join('\n'));
      }
    };
    await Promise.all(Array.from({ length: SIDE_BY_SIDE }, lane));
  }
  return stages.flatMap((stage) => results.get(stage) ?? []);
}

/** Light stages that follow one another together, each other one by itself. */
function neighborhoods(stages: readonly Stage[]): Stage[][] {
  const found: Stage[][] = [];
  for (const [at, stage] of stages.entries()) {
    if (stage.isLight && stages[at - 1]?.isLight) found.at(-1)?.push(stage);
    else found.push([stage]);
  }
  return found;
}

/** Where a stage says what it does, and, if not straight to the console, its programs. */
type Speaking = [say: (line: string) => void, sayText?: (text: string) => void];

/** One stage, between two lines that name it. */
async function runStage({ name, run }: Stage, ...[say, sayText]: Speaking): Promise<Result> {
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
