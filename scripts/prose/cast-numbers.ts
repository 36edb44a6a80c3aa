/** What is told agrees with the cast: the numbers of a row's metric stand in its story. */

import { STORY_CATEGORIES } from '../../src/book/kinds/question/categories.ts';
import type { Content, Fault } from '../../src/book/types.ts';
import type { AnswersOfPage } from './answers.ts';
import { numbersIn, numbersSaid } from './numbers.ts';

/**
 * A fault for each row with a number that its written question does not tell. A story tells it in a strong answer or a
 * follow-up, a technical page anywhere. Digits and words are alike, "every fifth" tells 5; a metric's 0 may be told in
 * any words ("none", "the last one left").
 */
export function castNumbers({ cast, questions }: Content, pages: readonly AnswersOfPage[]): Fault[] {
  const told = new Map(pages.map(({ file, answers, followUps }) => [file, textOf(answers, followUps)]));
  return Object.entries(cast.data).flatMap(([slug, row]) => {
    const question = questions.get(slug);
    if (!question) return [];
    const isStory = STORY_CATEGORIES.has(question.category);
    const said = numbersSaid(isStory ? (told.get(question.file) ?? '') : question.body.text);
    const missing = [...numbersIn(row.metric)].filter((number) => number !== 0 && !said.has(number));
    if (missing.length === 0) return [];
    const names = missing.map((number) => number.toLocaleString('en-US', { maximumFractionDigits: 6 })).join(', ');
    return [
      {
        file: cast.file,
        line: cast.lineOf([slug, 'metric']),
        what: `The metric of "${slug}" says ${names}, which ${question.file} does not tell.`,
        allowed: isStory
          ? 'Tell it in the strong answer or a follow-up, or put what is told there into the metric.'
          : 'Tell it on the page, or put what is told there into the metric.',
      },
    ];
  });
}

function textOf(answers: AnswersOfPage['answers'], followUps: readonly string[]): string {
  return [...answers.map(({ text }) => text), ...followUps].join('\n\n');
}
