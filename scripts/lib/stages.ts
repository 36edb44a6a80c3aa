/** The stages of a test run: which to run, running them, and what came of it. */

import { duration } from './steps.ts';

export interface Stage {
  readonly name: string;
  /** Stage without whose success this one makes no sense, when both are run. */
  readonly needs?: string;
  /** Run with all checks only, or when it is named. */
  readonly isExtra?: boolean;
  /** True when everything was in order. */
  run(): Promise<boolean>;
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

/** Runs the stages one after the other; a failing one does not keep the next from running unless that needs it. */
export async function runStages(
  stages: readonly Stage[],
  say: (line: string) => void = console.log,
): Promise<Result[]> {
  const results: Result[] = [];
  for (const { name, needs, run } of stages) {
    if (results.some((result) => result.name === needs && !result.passed)) {
      results.push({ name, passed: false, milliseconds: 0, remark: `not run, ${needs} failed` });
      continue;
    }
    say(`\n── ${name}`);
    const started = performance.now();
    let passed = false;
    let remark: string | undefined;
    try {
      passed = await run();
    } catch (error) {
      remark = 'broke off';
      say(error instanceof Error ? error.message : String(error));
    }
    const milliseconds = performance.now() - started;
    say(`── ${name}: ${passed ? 'passed' : 'failed'} (${duration(milliseconds)})`);
    results.push({ name, passed, milliseconds, remark });
  }
  return results;
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
