/** What the line says about an answer that is under way. Loaded where there is one. */

import { count } from '../../../book/wording.ts';
import { answerWork } from '../../device/answer-work.ts';
import { createAnswers } from '../../device/answers.ts';
import { createMarks, MARK_NAMES } from '../../device/marks.ts';
import { createTexts } from '../../device/texts.ts';
import { make } from '../../parts/element.ts';

/**
 * Writes "Your answer: 265 words, 2 versions, tried. Continue in the answer check" into `host`, no longer than the line it
 * takes the place of; nothing where nothing is stored. `data-question` and `data-tool` say of what, and where it goes on.
 */
export function tell(host: HTMLElement, life: AbortSignal): void {
  const { question = '', tool = '' } = host.dataset;
  const outside = { storage: () => localStorage, events: new EventTarget(), now: Date.now };
  const work = answerWork(createTexts(outside).fields(), createAnswers(outside).fields()).get(question);
  if (!work || life.aborted) return;
  const said = [
    work.words > 0 ? count(work.words, 'word') : 'no text',
    ...(work.versions > 0 ? [count(work.versions, 'version')] : []),
    MARK_NAMES[createMarks(outside).get(question)],
  ];
  const link = make('a', '', 'Continue in the answer check');
  link.href = tool;
  host.replaceChildren(`Your answer: ${said.join(', ')}. `, link);
}
