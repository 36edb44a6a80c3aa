/** Paths keep what they promise: minutes that add up and are said once, something to do, steps that lead to what they say. */

import type { Rule } from '../../check/context.ts';
import { splitAddress } from '../../permalinks.ts';
import type { Fault } from '../../types.ts';
import type { StepWord } from './schema.ts';

export const daysAddUp: Rule = ({ content }) =>
  [...content.paths.values()].flatMap(({ file, data, lineOf }) =>
    data.days.flatMap(({ title, minutes, steps }, index): Fault[] => {
      const sum = steps.reduce((total, step) => total + step.minutes, 0);
      if (sum !== minutes)
        return [
          {
            file,
            line: lineOf(['days', index, 'minutes']),
            what: `The steps of "${title}" add up to ${sum} minutes, and the day promises ${minutes}.`,
            allowed: 'Change the minutes of a step or the promise of the day, so that both agree.',
          },
        ];
      if (steps.every(({ skip }) => skip))
        return [
          {
            file,
            line: lineOf(['days', index, 'steps']),
            what: `A reader who is late would skip all of "${title}".`,
            allowed: 'Take skip: true away from the step that matters most.',
          },
        ];
      return [];
    }),
  );

/** The heading of a day has its minutes behind the title. */
export const titleSaysNoTime: Rule = ({ content }) =>
  [...content.paths.values()].flatMap(({ file, data, lineOf }) =>
    data.days.flatMap(({ title }, index): Fault[] =>
      /\b(?:\d+|an?|half) (?:minutes?|hours?)\b/iu.test(title)
        ? [
            {
              file,
              line: lineOf(['days', index, 'title']),
              what: `The title "${title}" says a time, and its heading adds the minutes of the day.`,
              allowed: 'Leave the time out of the title.',
            },
          ]
        : [],
    ),
  );

export const stepsLeadRight: Rule = ({ content, kindAt, tools = [] }) => {
  const sorts: Readonly<Record<string, StepWord>> = { quiz: 'quiz', checklist: 'checklist', question: 'aloud' };
  const toolPages = new Set(tools.map((tool) => `/practice/${tool}/`));
  return [...content.paths.values()].flatMap(({ file, data, lineOf }) =>
    data.days.flatMap(({ steps }, day) =>
      steps.flatMap(({ do: word, to }, step): Fault[] => {
        const { page } = splitAddress(to);
        const sort = toolPages.has(page) ? 'tool' : sorts[kindAt(page) ?? ''];
        // Pages can be read, all but a tool; the rest is done with one sort of page each.
        if (word === sort || (word === 'read' && sort !== 'tool')) return [];
        return [
          {
            file,
            line: lineOf(['days', day, 'steps', step, 'do']),
            what: `The step says "${word}", and ${to} is ${sort === undefined ? 'a page to read' : `for "${sort}"`}.`,
            allowed: `Write do: ${sort ?? 'read'}, or lead to another page.`,
          },
        ];
      }),
    ),
  );
};
