/** The coach beside a story: the verdict of the answer check on its parts told as one. */

import type { TemplateResult } from 'lit-html';
import { answerSteps } from '../../coach/answer.ts';
import type { AnswerReport } from '../../coach/answer.ts';
import type { Span } from '../../coach/text.ts';
import { reveal } from '../../browser/parts/coached-text/reveal.ts';
import { whenOver } from '../../browser/parts/element.ts';
import { inSlices } from '../../browser/parts/slices.ts';
import { verdictView } from '../../browser/parts/verdict/verdict-view.ts';
import { fieldId } from './field-view.ts';
import type { Story } from './story.ts';
import { placeOf, told } from './told.ts';
import type { Told } from './told.ts';

/** Milliseconds of rest after which a changed story is judged again. */
const REST = 300;

export interface CoachPanel {
  readonly view: () => TemplateResult;
  /** Judges a story: another one at once, the same one after a rest, and nothing where its words are as they were. */
  readonly judge: (story: Story) => void;
}

/** @param draw shows the present state */
export function coachPanel(draw: () => void, life: AbortSignal): CoachPanel {
  let last: { readonly id: string; readonly told: Told } | undefined;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let newest = 0;
  let report: AnswerReport | undefined;
  const go = (span: Span) => {
    const place = last && placeOf(last.told, span);
    const field = place && document.getElementById(fieldId(place.name));
    if (!place || !(field instanceof HTMLTextAreaElement)) return;
    field.focus();
    field.setSelectionRange(place.start, place.end);
    reveal(field, place.start);
  };
  const judge = async () => {
    const mine = ++newest;
    const text = last?.told.text ?? '';
    const judged = await inSlices(answerSteps(text), () => mine === newest && !life.aborted);
    if (!judged) return;
    report = judged;
    draw();
  };
  whenOver(life, () => clearTimeout(timer));
  return {
    view: () => verdictView(report, go),
    judge(story) {
      const now = told(story);
      const isSame = last?.id === story.id;
      if (isSame && last?.told.text === now.text) return;
      last = { id: story.id, told: now };
      clearTimeout(timer);
      if (isSame) timer = setTimeout(() => void judge(), REST);
      else void judge();
    },
  };
}
