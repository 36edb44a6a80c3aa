/** A question of a quiz has one right choice. */

import type { Fault } from '../../types.ts';
import type { Rule } from '../../check/context.ts';

export const oneRightChoice: Rule = ({ content }) =>
  [...content.quizzes.values()].flatMap(({ file, data, lineOf }) =>
    data.questions.flatMap(({ id, choices }, index): Fault[] => {
      const right = choices.filter((choice) => choice.right).length;
      if (right === 1) return [];
      return [
        {
          file,
          line: lineOf(['questions', index, 'choices']),
          what: `The question "${id}" has ${right === 0 ? 'no' : right} right choices.`,
          allowed: 'Exactly one choice carries right: true.',
        },
      ];
    }),
  );
