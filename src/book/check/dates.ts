/** Dates: days of the calendar, and facts checked no earlier than the words were changed. */

import type { Fault } from '../types.ts';
import type { Rule } from './context.ts';

export const dates: Rule = ({ content }) => {
  const faults: Fault[] = [];
  const real = (file: string, line: number, day: string) => {
    if (!isDay(day))
      faults.push({
        file,
        line,
        what: `${day} is no day of the calendar.`,
        allowed: 'Write a day that exists, as YYYY-MM-DD.',
      });
  };
  const maps = [
    content.chapters,
    content.principles,
    content.questions,
    content.categories,
    content.checklists,
    content.quizzes,
  ];
  for (const { file, data, lineOf } of maps.flatMap((docs) => [...docs.values()])) {
    real(file, lineOf(['changed']), data.changed);
    real(file, lineOf(['reviewed']), data.reviewed);
    if (data.changed > data.reviewed) {
      faults.push({
        file,
        line: lineOf(['reviewed']),
        what: `The facts were last checked on ${data.reviewed}, before the words changed on ${data.changed}.`,
        allowed: 'Check them against their sources, then set reviewed to that day: changed or later.',
      });
    }
  }
  content.sources.data.forEach(({ read }, index) =>
    real(content.sources.file, content.sources.lineOf([index, 'read']), read),
  );
  return faults;
};

function isDay(day: string): boolean {
  const date = new Date(`${day}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(day);
}
