/** One answer: said against the clock, written down, judged, asked about, scored, and kept in versions. */

import { html } from 'lit-html';
import type { TemplateResult } from 'lit-html';
import { SPOKEN_WORDS_PER_MINUTE } from '../../book/words.ts';
import { ANSWER_RULES, answerSteps } from '../../coach/answer.ts';
import type { AnswerReport } from '../../coach/answer.ts';
import { ladder } from '../../coach/ladder.ts';
import { readText } from '../../coach/text.ts';
import type { AnswerStore } from '../../browser/device/answers.ts';
import type { TextStore } from '../../browser/device/texts.ts';
import { createCoached } from '../../browser/parts/coached-text/coached-text.ts';
import { verdictView } from '../../browser/parts/verdict/verdict-view.ts';
import { createFollow } from './follow-view.ts';
import type { FollowUps } from './follow-view.ts';
import { lengthLine, PACES, partsLine } from './model.ts';
import { scoreView } from './score-view.ts';
import type { Draw } from './section.ts';
import { createSpeak } from './speak-view.ts';
import { createVersions } from './version-view.ts';

export interface AnswerOptions {
  /** Wording of the question. */
  readonly question: string;
  readonly text: TextStore;
  readonly store: AnswerStore;
  readonly criteria: readonly string[];
  /** The follow-ups of the worked answer to this question, if it has one. */
  readonly worked: FollowUps['worked'];
  /** Called when a rehearsal is finished or a version kept; what it returns is said to the reader. */
  readonly onTried: () => string;
}

/** Milliseconds below which a clock that was started and stopped is no rehearsal. */
const SHORTEST = 20_000;

/** Makes everything that belongs to one answer; it ends with `life`. */
export function createAnswer(options: AnswerOptions, draw: Draw, life: AbortSignal): () => TemplateResult {
  const { question, text, store, criteria, worked, onTried } = options;
  let pace = SPOKEN_WORDS_PER_MINUTE;
  const coached = createCoached<AnswerReport>(
    {
      id: 'answer',
      label: 'Your answer, as you would say it',
      hint: 'Type what you said, or paste it. It stays on this device.',
      store: text,
      rules: ANSWER_RULES,
      steps: (source) => answerSteps(source, pace),
      lengthLine: (report) => lengthLine(report, pace),
      silent: (titles) =>
        `No remark on ${titles}. That is no praise: the rules overlook more than half of such faults.`,
    },
    draw,
    life,
  );
  const { field, replace } = coached;
  const onDone = (ms: number) => {
    field.focus();
    field.closest('.coach')?.scrollIntoView({ block: 'start' });
    return ms >= SHORTEST ? onTried() : '';
  };
  const speak = createSpeak({ question, store, onDone }, draw, life);
  const follow = createFollow({ rungs: () => ladder(readText(field.value)), worked }, draw);
  const versions = createVersions({ store, field, replace, onKept: onTried }, draw);
  const choosePace = ({ target }: Event) => {
    pace = Number((target as HTMLSelectElement).value);
    coached.judge();
  };
  const paceView = () =>
    html`<label class="coach-hint answer-pace"
      >Pace
      <select @change=${choosePace}>
        ${PACES.map((one) => html`<option value=${one} .selected=${one === pace}>${one} words a minute</option>`)}
      </select></label
    >`;
  return () =>
    html`<div class="answer-work">
      ${speak()}
      ${coached.view((report) => ({
        underLength: paceView(),
        before: verdictView(report, coached.select),
        inFold: html`<p class="coach-hint answer-parts">${report && partsLine(report)}</p>`,
      }))}
      ${follow()} ${scoreView(store, criteria)} ${versions()}
    </div>`;
}
