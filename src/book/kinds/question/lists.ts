/** Pages made of questions. */

import { address } from '../../addresses.ts';
import { PRINCIPLE_SLUGS } from '../../principles.ts';
import type { Lists } from '../kind.ts';

/** The list of all questions, and one for each principle that is asked about. */
export const lists: Lists = ({ questions, categories }) => {
  const asked = new Set<string>([...questions.values()].flatMap(({ data }) => data.principles));
  return [
    { address: address.questions(), fragments: [...categories.keys()].map((slug) => `category-${slug}`) },
    ...PRINCIPLE_SLUGS.filter((slug) => asked.has(slug)).map((slug) => ({
      address: address.questionsFor(slug),
      fragments: [],
    })),
  ];
};
