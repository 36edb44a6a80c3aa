/** The fields of the wish. */

import { html, nothing } from 'lit-html';
import { live } from 'lit-html/directives/live.js';
import { addDays, dayWords } from './civil.ts';
import { essayDay, hasEssay, HOURS, WEEKDAY_NAMES, WEEKDAYS } from './inputs.ts';
import { HORIZON } from './model.ts';
import type { Screen } from './screen.ts';
import type { Acts } from './view.ts';

export function formView(screen: Screen, acts: Acts) {
  const { paths, path, fields, today, ending, isOver } = screen;
  const change = (name: string, value: string) => acts.change(new Map([[name, value]]));
  // No browser may call the stored date of a plan that is over wrong.
  const first = isOver ? (fields.get('date') ?? '') : ending.isDayIn ? today : addDays(today, 1);
  return html`<form class="plan-form" @submit=${(event: Event) => event.preventDefault()}>
    <div class="plan-row">
      <div class="plan-field plan-path">
        <label for="plan-path">Where you stand</label>
        <select id="plan-path" @change=${({ target }: Event) => change('path', (target as HTMLSelectElement).value)}>
          ${paths.map((one) => html`<option value=${one.slug} .selected=${one === path}>${one.situation}</option>`)}
        </select>
      </div>
      ${dayField(screen, change, 'date', ending.label, { min: first, max: addDays(today, HORIZON) })}
      ${dayField(screen, change, 'from', 'The plan begins on', { max: fields.get('date') ?? '' })}
    </div>
    ${hasEssay(path) ? essayView(screen, change) : nothing}
    <fieldset>
      <legend>Minutes you have on each day</legend>
      <div class="plan-week">
        ${WEEKDAYS.map((name, index) => minutesField(screen, change, name, WEEKDAY_NAMES[index] ?? ''))}
      </div>
      ${WEEKDAYS.map((name, index) => faultView(screen, name, `${WEEKDAY_NAMES[index]}: `))}
      <button type="button" @click=${() => acts.change(HOURS)}>1 hour on weekdays, 2 on weekends</button>
    </fieldset>
  </form>`;
}

type Change = (name: string, value: string) => void;

function essayView(screen: Screen, change: Change) {
  const { fields, today } = screen;
  const isAsked = fields.get('asked') !== 'no';
  const due = essayDay(fields, screen.path) ?? '';
  const hint =
    due === '' || fields.has('essay')
      ? 'Empty: two days before the interview, as it usually is.'
      : `Empty: two days before the interview, as it usually is, so ${dayWords(due, today)}.`;
  return html`<div class="plan-row plan-essay">
    <label class="plan-check">
      <input
        type="checkbox"
        .checked=${live(isAsked)}
        @change=${({ target }: Event) => change('asked', (target as HTMLInputElement).checked ? '' : 'no')}
      />
      <span>I have to hand in a writing exercise</span>
    </label>
    ${
      isAsked
        ? dayField(screen, change, 'essay', 'The exercise is due on', { max: fields.get('date') ?? '', hint })
        : nothing
    }
  </div>`;
}

interface Bounds {
  readonly min?: string;
  readonly max: string;
  readonly hint?: string;
}

function dayField(screen: Screen, change: Change, name: string, label: string, { min, max, hint }: Bounds) {
  const isWrong = screen.faults.has(name);
  const described = [hint === undefined ? '' : `plan-${name}-hint`, isWrong ? `plan-${name}-fault` : '']
    .filter((id) => id)
    .join(' ');
  return html`<div class="plan-field">
    <label for=${`plan-${name}`}>${label}</label>
    <input
      id=${`plan-${name}`}
      type="date"
      min=${min ?? nothing}
      max=${max || nothing}
      aria-invalid=${isWrong ? 'true' : nothing}
      aria-describedby=${described || nothing}
      .value=${live(screen.fields.get(name) ?? '')}
      @input=${({ target }: Event) => change(name, (target as HTMLInputElement).value)}
    />
    ${hint === undefined ? nothing : html`<p class="plan-hint" id=${`plan-${name}-hint`}>${hint}</p>`}
    ${faultView(screen, name)}
  </div>`;
}

function minutesField({ fields, faults }: Screen, change: Change, name: string, label: string) {
  const isWrong = faults.has(name);
  return html`<div class="plan-field">
    <label for=${`plan-${name}`}>${label.slice(0, 3)}</label>
    <input
      id=${`plan-${name}`}
      type="text"
      inputmode="numeric"
      autocomplete="off"
      maxlength="10"
      aria-label=${label}
      aria-invalid=${isWrong ? 'true' : nothing}
      aria-describedby=${isWrong ? `plan-${name}-fault` : nothing}
      .value=${live(fields.get(name) ?? '')}
      @input=${({ target }: Event) => change(name, (target as HTMLInputElement).value)}
    />
  </div>`;
}

function faultView({ faults }: Screen, name: string, before = '') {
  const fault = faults.get(name);
  return fault === undefined ? nothing : html`<p class="plan-fault" id=${`plan-${name}-fault`}>${before}${fault}</p>`;
}
