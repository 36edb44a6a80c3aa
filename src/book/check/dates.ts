/** Dates: days of the calendar, none to come, and facts checked no earlier than the words were changed. */

import { textsAt } from '../kinds/values.ts';
import type { Fault } from '../types.ts';
import type { Rule } from './context.ts';

export const dates: Rule = ({ docs }) => {
  const last = lastDayOnEarth();
  return docs.flatMap(({ kind, doc: { file, data, lineOf } }) => {
    const patterns = [...(kind.page ? [['changed'], ['reviewed']] : []), ...(kind.days ?? [])];
    const faults = patterns
      .flatMap((pattern) => textsAt(data, pattern))
      .flatMap(({ value, path }): Fault[] => {
        const line = lineOf(path);
        if (!isDay(value)) {
          const what = `${value} is no day of the calendar.`;
          return [{ file, line, what, allowed: 'Write a day that exists, as YYYY-MM-DD.' }];
        }
        if (value <= last) return [];
        const what = `${value} has not come yet, and ${last} is the latest day anywhere now.`;
        return [{ file, line, what, allowed: 'Write the day on which it was done.' }];
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
};

/** Today, where the day begins first: 14 hours before Greenwich. */
function lastDayOnEarth(): string {
  return new Date(Date.now() + 14 * 3_600_000).toISOString().slice(0, 10);
}

function isDay(day: string): boolean {
  const date = new Date(`${day}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(day);
}
