/** One answer: the clock, the text with the coach, follow-ups, the reader's own scores, and versions kept. */

import { localDay } from '../../../book/wording.ts';
import { ANSWER_RULES, answerSteps } from '../../../coach/answer.ts';
import type { AnswerReport } from '../../../coach/answer.ts';
import type { AnswerStore } from '../../device/answers.ts';
import { hashText } from '../../device/texts.ts';
import type { TextStore } from '../../device/texts.ts';
import { coachedText } from '../../parts/coached-text/coached-text.ts';
import { make, makeButton, whenOver } from '../../parts/element.ts';
import { clockView } from './clock-view.ts';
import { lengthLine, PACES, partLines, SCORES } from './model.ts';

export interface AnswerOptions {
  readonly text: TextStore;
  readonly store: AnswerStore;
  readonly criteria: readonly string[];
  readonly followUps: readonly string[];
}

/** Builds everything that belongs to one answer; it ends with `life`. */
export function answerView({ text, store, criteria, followUps }: AnswerOptions, life: AbortSignal): HTMLElement {
  const box = make('div', 'answer');
  let pace: number = 140;
  const parts = make('p', 'coach-length answer-parts');
  const coached = coachedText<AnswerReport>(
    {
      id: 'answer',
      label: 'Your answer, as you would say it',
      hint: 'Speak against the clock first and type what you said, or paste it. It stays on this device.',
      store: text,
      rules: ANSWER_RULES,
      steps: (source) => answerSteps(source, pace),
      lengthLine: (report) => lengthLine(report, pace),
      onReport(report) {
        const found = partLines(report);
        parts.textContent =
          report.words === 0
            ? ''
            : `Parts found: ${found.map(({ name, percent }) => (percent > 0 ? `${name} ${percent}%` : `no ${name.toLowerCase()}`)).join(' · ')}`;
      },
    },
    life,
  );
  box.append(
    clockView(store, life),
    coached.box,
    followUpView(followUps),
    scoreView(store, criteria),
    versionView(store, coached.field, coached.replace, life),
  );
  coached.box.querySelector('.coach-length')?.after(
    paceView((chosen) => {
      pace = chosen;
      coached.judge();
    }),
    parts,
  );
  return box;
}

function paceView(choose: (pace: number) => void): HTMLElement {
  const label = make('label', 'coach-hint answer-pace', 'Pace ');
  const select = make('select', '');
  for (const pace of PACES) {
    const option = make('option', '', `${pace} words a minute`);
    option.value = String(pace);
    option.selected = pace === 140;
    select.append(option);
  }
  select.addEventListener('change', () => choose(Number(select.value)));
  label.append(select);
  return label;
}

function followUpView(followUps: readonly string[]): HTMLElement {
  const box = section('Follow-ups', 'Answer each aloud before you deal the next.');
  const list = make('ol', 'answer-dealt');
  let dealt = 0;
  const deal = makeButton('', 'Deal a follow-up', () => {
    const next = followUps[dealt];
    if (next === undefined) return;
    dealt += 1;
    const item = make('li', '', next);
    list.append(item);
    item.tabIndex = -1;
    item.focus();
    deal.textContent = dealt < followUps.length ? 'Deal the next' : 'That was the last one';
    deal.disabled = dealt === followUps.length;
  });
  const tools = make('div', 'coach-tools');
  tools.append(deal);
  box.append(list, tools);
  return box;
}

function scoreView(store: AnswerStore, criteria: readonly string[]): HTMLElement {
  const box = section('Score yourself', 'As a stranger who heard it once would.');
  for (const criterion of criteria) {
    const key = hashText(criterion);
    const fieldset = make('fieldset', 'answer-score');
    fieldset.append(make('legend', '', criterion));
    for (const [score, word] of SCORES.entries()) {
      const label = make('label', '');
      const radio = make('input', '');
      radio.type = 'radio';
      radio.name = `score-${key}`;
      radio.checked = store.score(key) === score;
      radio.addEventListener('change', () => store.setScore(key, score));
      label.append(radio, ` ${word}`);
      fieldset.append(label);
    }
    box.append(fieldset);
  }
  return box;
}

function versionView(
  store: AnswerStore,
  field: HTMLTextAreaElement,
  replace: (text: string) => void,
  life: AbortSignal,
): HTMLElement {
  const box = section('Versions', 'Keep one before you change much; going back keeps the present one first.');
  const list = make('ul', 'answer-versions');
  const say = make('p', 'coach-notice');
  say.setAttribute('role', 'status');
  /** Why what was kept here is not stored yet, until it is. */
  let trouble = '';
  whenOver(
    life,
    store.subscribe(() => {
      if (say.textContent === trouble && !store.problem()) say.textContent = '';
    }),
  );
  const keep = () => {
    const text = field.value.trim();
    if (text === '') {
      say.textContent = 'There is no text to keep yet.';
      return false;
    }
    if (store.versions().some((version) => version.text === text)) {
      say.textContent = 'This text is kept already.';
      return true;
    }
    store.keep({ text, day: localDay(new Date()) });
    trouble = store.problem()?.message ?? '';
    say.textContent = trouble || 'Kept.';
    show();
    return true;
  };
  const show = () =>
    list.replaceChildren(
      ...store.versions().map(({ id, text, day }) => {
        const item = make('li', '');
        const details = make('details', '');
        details.append(
          make('summary', '', `${day}: ${text.slice(0, 60)}${text.length > 60 ? '…' : ''}`),
          make('pre', '', text),
        );
        const back = makeButton('', 'Go back to this one', () => {
          if (field.value.trim() !== '') keep();
          replace(text);
          field.focus();
        });
        const drop = makeButton('', 'Delete this version', () => {
          store.drop(id);
          say.textContent = 'Deleted.';
          show();
          keepButton.focus();
        });
        const tools = make('div', 'coach-tools');
        tools.append(back, drop);
        details.append(tools);
        item.append(details);
        return item;
      }),
    );
  const keepButton = makeButton('', 'Keep this version', () => void keep());
  const tools = make('div', 'coach-tools');
  tools.append(keepButton);
  show();
  box.append(tools, say, list);
  return box;
}

function section(title: string, hint: string): HTMLElement {
  const box = make('section', 'answer-section');
  box.append(make('h2', '', title), make('p', 'coach-hint', hint));
  return box;
}
