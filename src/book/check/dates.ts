/** Dates: days of the calendar, and facts checked no earlier than the words were changed. */

import { textsAt } from '../kinds/values.ts';
import type { Fault } from '../types.ts';
import type { Rule } from './context.ts';

export const dates: Rule = ({ docs }) =>
  docs.flatMap(({ kind, doc: { file, data, lineOf } }) => {
    const patterns = [...(kind.page ? [['changed'], ['reviewed']] : []), ...(kind.days ?? [])];
    const faults = patterns
      .flatMap((pattern) => textsAt(data, pattern))
      .filter(({ value }) => !isDay(value))
      .map(({ value, path }): Fault => {
        const what = `${value} is no day of the calendar.`;
        return { file, line: lineOf(path), what, allowed: 'Write a day that exists, as YYYY-MM-DD.' };
      });
    const [changed] = textsAt(data, ['changed']);
    const [reviewed] = textsAt(data, ['reviewed']);
    if (changed && reviewed && changed.value > reviewed.value) {
      faults.push({
        file,
        line: lineOf(['reviewed']),
        what: `The facts were last checked on ${reviewed.value}, before the words changed on ${changed.value}.`,
        allowed: 'Check them against their sources, then set reviewed to that day: changed or later.',
      });
    }
    return faults;
  });

function isDay(day: string): boolean {
  const date = new Date(`${day}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(day);
}
