/** Runs the steps of a command and prints a line with the time of each. */

import { channel } from 'node:diagnostics_channel';

/** Tells the end of each step to whoever measures (scripts/bench/growth/). */
const ends = channel('loop-ready:step');

/** `0.4 s`, `1 min 05 s`. */
export function duration(milliseconds: number): string {
  const seconds = milliseconds / 1000;
  if (seconds < 60) return `${seconds.toFixed(1)} s`;
  const whole = Math.round(seconds);
  return `${Math.floor(whole / 60)} min ${String(whole % 60).padStart(2, '0')} s`;
}

/** Runs a step; prints its name, what it says it did, and how long it took. */
export async function runStep(name: string, step: () => string | Promise<string>): Promise<void> {
  const started = performance.now();
  const said = await step();
  ends.publish(name);
  console.log(`${name.padEnd(14)} ${said} (${duration(performance.now() - started)})`);
}
