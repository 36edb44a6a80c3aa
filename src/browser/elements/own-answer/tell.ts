/** What the line says about an answer that is under way. Loaded where there is one. */

import { count } from '../../../book/wording.ts';
import { answerWork } from '../../device/answer-work.ts';
import { createAnswers } from '../../device/answers.ts';
import { createMarks, MARK_NAMES } from '../../device/marks.ts';
import { createTexts } from '../../device/texts.ts';
import { make } from '../../parts/element.ts';

/** What was said before the reader's own answer was told: it keeps its room, and nobody sees it. */
const KEPT = 'own-answer-before';
const TOLD = 'own-answer-told';

/**
 * Writes "Your answer: 265 words, 2 versions, tried. Continue in the answer check" over what `host` says, which is longer and
 * keeps its room, so that nothing moves; nothing where nothing is stored. `data-question` and `data-tool` say of what, and where it goes on.
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
  const told = make('span', TOLD, `Your answer: ${said.join(', ')}. `);
  told.append(link);
  host.querySelector(`.${TOLD}`)?.remove();
  let kept = host.querySelector<HTMLElement>(`.${KEPT}`);
  if (!kept) {
    kept = make('span', KEPT);
    kept.append(...host.childNodes);
    host.append(kept);
  }
  kept.style.visibility = 'hidden';
  host.style.display = 'grid';
  for (const one of [kept, told]) one.style.gridArea = '1 / 1';
  host.append(told);
}
