/** Hard bounds of the stories we tell: what fails the check. Everything else the coach says is listed by `npm run answers`. */

import type { Category } from '../../src/book/kinds/question/categories.ts';
import { STORY_CATEGORIES } from '../../src/book/kinds/question/categories.ts';
import type { Content, Fault } from '../../src/book/types.ts';
import { storyOf } from '../../src/coach/story.ts';
import { readText } from '../../src/coach/text.ts';
import type { AnswersOfPage } from './answers.ts';

/** Words that a strong answer to a story question has at most: a little over two minutes. */
export const LONGEST_STORY = 300;
/** Acts told with "I" that it has at least. */
export const FEWEST_ACTS = 3;

/** A fault for each story question without a main answer, and for each bound that it breaks. */
export function stories({ questions }: Content, pages: readonly AnswersOfPage[]): Fault[] {
  const categories = new Map([...questions.values()].map(({ file, category }) => [file, category]));
  return pages.flatMap(({ file, answers }) => {
    const category = categories.get(file);
    if (category === undefined || !STORY_CATEGORIES.has(category)) return [];
    const main = answers.find(({ isMain }) => isMain);
    if (main) return objections(main.text, category).map((objection) => ({ file, line: main.line, ...objection }));
    const what = 'The section {#strong-answer} holds no <Answer kind="strong">.';
    return [{ file, line: 1, what, allowed: 'Write the answer there; a reader looks for it first.' }];
  });
}

function objections(answer: string, category: Category): Omit<Fault, 'file' | 'line'>[] {
  const text = readText(answer);
  const { acts, hasResult } = storyOf(text);
  const mine = acts.filter(({ who }) => who === 'I').length;
  const found: Omit<Fault, 'file' | 'line'>[] = [];
  if (text.words.length > LONGEST_STORY) {
    const allowed = `At most ${LONGEST_STORY}. Move what the listener can ask for into the follow-ups.`;
    found.push({ what: `The strong answer has ${text.words.length} words.`, allowed });
  }
  if (mine < FEWEST_ACTS) {
    const allowed = `At least ${FEWEST_ACTS}: an “I” with a verb in the past tense, something that could be watched.`;
    found.push({ what: `The teller of the strong answer acts ${mine} times.`, allowed });
  }
  // An introduction, or why somebody wants to join, has no end to tell.
  if (category !== 'intro' && !hasResult) {
    const allowed = 'Say in the second half what came of it, with a number or “in the end”.';
    found.push({ what: 'The strong answer tells no result.', allowed });
  }
  return found;
}
