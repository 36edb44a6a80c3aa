/** What the line says about an answer that is under way. Loaded where there is one. */

import { count } from '../../../book/wording.ts';
import { answerWork } from '../../device/answer-work.ts';
import { createAnswers } from '../../device/answers.ts';
import { createMarks, MARK_NAMES } from '../../device/marks.ts';
import { createTexts } from '../../device/texts.ts';
import { make } from '../../parts/element.ts';

/**
 * "Your answer: 265 words, 2 versions, tried. Continue"; undefined where nothing is stored. No longer than the line it takes
 * the place of.
 * @param tool address of the answer check at this question
 */
export function tell(question: string, tool: string): (Node | string)[] | undefined {
  const outside = { storage: () => localStorage, events: window, now: Date.now };
  const work = answerWork(createTexts(outside).fields(), createAnswers(outside).fields()).get(question);
  if (!work) return undefined;
  const mark = createMarks(outside).get(question);
  const said = [
    work.words > 0 ? count(work.words, 'word') : 'no text',
    ...(work.versions > 0 ? [count(work.versions, 'version')] : []),
    MARK_NAMES[mark],
  ];
  const link = make('a', '', 'Continue in the answer check');
  link.href = tool;
  return [`Your answer: ${said.join(', ')}. `, link];
}
