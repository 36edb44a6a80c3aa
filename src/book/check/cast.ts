/** The cast: each row tells a question that exists, and each behavioral question has its row. */

import { fileOf } from '../places.ts';
import { didYouMean } from '../suggest.ts';
import type { Fault } from '../types.ts';
import type { Rule } from './context.ts';

export const cast: Rule = ({ content, names, parsed }) => {
  if (parsed.broken.has(fileOf.cast)) return [];
  const faults: Fault[] = [];
  const questions = names('question') ?? new Set();
  const rows = new Map(Object.entries(content.cast?.data ?? {}));
  for (const [slug, row] of rows) {
    const line = content.cast?.lineOf([slug]) ?? 1;
    if (!questions.has(slug)) {
      faults.push({
        file: fileOf.cast,
        line,
        what: `There is no question "${slug}".`,
        allowed: `${didYouMean(slug, questions)}Write the question, or take the row away.`,
      });
    }
    const levels = content.questions.get(slug)?.data.levels;
    if (levels && !levels.includes(row.level)) {
      faults.push({
        file: fileOf.cast,
        line: content.cast?.lineOf([slug, 'level']) ?? line,
        what: `The question "${slug}" is not asked at ${row.level}.`,
        allowed: `Its levels are ${levels.join(', ')}.`,
      });
    }
  }
  for (const [slug, { category, file }] of content.questions) {
    if (category === 'behavioral' && !rows.has(slug)) {
      faults.push({
        file,
        line: 1,
        what: 'No one in the cast tells the story of this question.',
        allowed: `Add the row "${slug}:" to ${fileOf.cast}.`,
      });
    }
  }
  return faults;
};
