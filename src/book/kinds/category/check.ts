/** The order of a category's questions: its own questions, each once. That they exist is a matter of references. */

import type { Fault } from '../../types.ts';
import type { Rule } from '../../check/context.ts';

export const orders: Rule = ({ content }) =>
  [...content.categories].flatMap(([category, { file, data, lineOf }]) =>
    data.order.flatMap((slug, index): Fault[] => {
      const home = content.questions.get(slug)?.category;
      if (home !== undefined && home !== category)
        return [
          {
            file,
            line: lineOf(['order', index]),
            what: `"${slug}" is a question of "${home}".`,
            allowed: `Order those of "${category}".`,
          },
        ];
      if (data.order.indexOf(slug) < index)
        return [
          {
            file,
            line: lineOf(['order', index]),
            what: `"${slug}" is listed twice.`,
            allowed: 'List each question once.',
          },
        ];
      return [];
    }),
  );
