/** The cast: each row tells a question that exists or is planned, by a person of its own, and each story question has its row. */

import { STORY_CATEGORIES } from '../question/categories.ts';
import { didYouMean } from '../../suggest.ts';
import type { Fault } from '../../types.ts';
import type { Rule } from '../../check/context.ts';

export const castOfQuestions: Rule = ({ content, names, parsed }) => {
  const { file: castFile, data: castRows, lineOf } = content.cast;
  if (parsed.broken.has(castFile)) return [];
  const faults: Fault[] = [];
  const questions = names('question') ?? new Set();
  const rows = new Map(Object.entries(castRows));
  const tellers = new Map<string, string>();
  for (const [slug, row] of rows) {
    if (!questions.has(slug) && !row.planned) {
      faults.push({
        file: castFile,
        line: lineOf([slug]),
        what: `There is no question "${slug}".`,
        allowed: `${didYouMean(slug, questions)}Write the question, mark the row "planned: true", or take it away.`,
      });
    }
    if (questions.has(slug) && row.planned) {
      faults.push({
        file: castFile,
        line: lineOf([slug, 'planned']),
        what: `The question "${slug}" is written, and its row still says planned.`,
        allowed: 'Take the line "planned: true" away.',
      });
    }
    const theirs = tellers.get(row.person);
    if (theirs !== undefined) {
      faults.push({
        file: castFile,
        line: lineOf([slug, 'person']),
        what: `${row.person} already tells "${theirs}".`,
        allowed: 'One person tells one story. Choose another name.',
      });
    }
    tellers.set(row.person, slug);
    const levels = content.questions.get(slug)?.data.levels;
    if (levels && !levels.includes(row.level)) {
      faults.push({
        file: castFile,
        line: lineOf([slug, 'level']),
        what: `The question "${slug}" is not asked at ${row.level}.`,
        allowed: `Its levels are ${levels.join(', ')}.`,
      });
    }
  }
  for (const [slug, { category, file }] of content.questions) {
    if (STORY_CATEGORIES.has(category) && !rows.has(slug)) {
      faults.push({
        file,
        line: 1,
        what: 'No one in the cast tells the story of this question.',
        allowed: `Add the row "${slug}:" to ${castFile}.`,
      });
    }
  }
  return faults;
};
