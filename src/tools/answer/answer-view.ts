/** One answer: said against the clock, written down, judged, asked about, scored, and kept in versions. */

import { SPOKEN_WORDS_PER_MINUTE } from '../../book/words.ts';
import { ANSWER_RULES, answerSteps } from '../../coach/answer.ts';
import type { AnswerReport } from '../../coach/answer.ts';
import { ladder } from '../../coach/ladder.ts';
import { readText } from '../../coach/text.ts';
import type { AnswerStore } from '../../browser/device/answers.ts';
import type { TextStore } from '../../browser/device/texts.ts';
import { coachedText } from '../../browser/parts/coached-text/coached-text.ts';
import { make } from '../../browser/parts/element.ts';
import { verdictView } from '../../browser/parts/verdict/verdict-view.ts';
import { followView } from './follow-view.ts';
import type { FollowUps } from './follow-view.ts';
import { lengthLine, PACES, partsLine } from './model.ts';
import { scoreView } from './score-view.ts';
import { speakView } from './speak-view.ts';
import { versionView } from './version-view.ts';

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

/** Builds everything that belongs to one answer; it ends with `life`. */
export function answerView(options: AnswerOptions, life: AbortSignal): HTMLElement {
  const { question, text, store, criteria, worked, onTried } = options;
  const box = make('div', 'answer-work');
  let pace = SPOKEN_WORDS_PER_MINUTE;
  const parts = make('p', 'coach-hint answer-parts');
  const verdict = verdictView((span) => coached.select(span));
  const coached = coachedText<AnswerReport>(
    {
      id: 'answer',
      label: 'Your answer, as you would say it',
      hint: 'Type what you said, or paste it. It stays on this device.',
      store: text,
      rules: ANSWER_RULES,
      steps: (source) => answerSteps(source, pace),
      lengthLine: (report) => lengthLine(report, pace),
      before: verdict.box,
      silent: (titles) =>
        `No remark on ${titles}. That is no praise: the rules overlook more than half of such faults.`,
      onReport(report) {
        verdict.show(report);
        parts.textContent = partsLine(report);
      },
    },
    life,
  );
  coached.box.querySelector('.coach-all > summary')?.after(parts);
  coached.box.querySelector('.coach-length')?.after(
    paceView((chosen) => {
      pace = chosen;
      coached.judge();
    }),
  );
  const speak = speakView(
    {
      question,
      store,
      onDone(ms) {
        coached.field.focus();
        coached.box.scrollIntoView({ block: 'start' });
        return ms >= SHORTEST ? onTried() : '';
      },
    },
    life,
  );
  box.append(
    speak,
    coached.box,
    followView({ rungs: () => ladder(readText(coached.field.value)), worked }),
    scoreView(store, criteria, life),
    versionView({ store, field: coached.field, replace: coached.replace, onKept: onTried }, life),
  );
  return box;
}

function paceView(choose: (pace: number) => void): HTMLElement {
  const label = make('label', 'coach-hint answer-pace', 'Pace ');
  const select = make('select', '');
  for (const pace of PACES) {
    const option = make('option', '', `${pace} words a minute`);
    option.value = String(pace);
    option.selected = pace === SPOKEN_WORDS_PER_MINUTE;
    select.append(option);
  }
  select.addEventListener('change', () => choose(Number(select.value)));
  label.append(select);
  return label;
}
