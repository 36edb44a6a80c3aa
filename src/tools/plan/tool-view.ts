/** The tool, drawn whole. */

import { html, nothing } from 'lit-html';
import { under } from '../../browser/parts/base.ts';
import { dayWords } from './civil.ts';
import { daysView, stepsView } from './days-view.ts';
import { formView } from './form-view.ts';
import { leftOut } from './model.ts';
import type { Screen } from './screen.ts';
import type { Acts } from './view.ts';
import { adviceWords, behindWords, namesOf, overWords, planWords, staleWords } from './words.ts';

export interface Said {
  readonly notice: string;
  /** What keeps it from being stored, or empty. */
  readonly problem: string;
  /** Whether the fields are unfolded at first. */
  readonly isOpen: boolean;
}

export function toolView(screen: Screen, acts: Acts, { notice, problem, isOpen }: Said) {
  const { path, fields, today, ending, isBegun, other, wish } = screen;
  const date = fields.get('date') ?? '';
  return html`
    ${
      other &&
      html`<div class="plan-other">
        <p>Your plan follows “${path.situation}”, and the link leads to “${other.situation}”.</p>
        <button type="button" @click=${() => acts.again(new Map([['path', other.slug]]))}>
          Follow “${other.situation}” instead
        </button>
      </div>`
    }
    <details class="plan-wish" ?open=${isOpen}>
      <summary>Date and minutes</summary>
      ${formView(screen, acts)}
    </details>
    <div class="plan-tools">
      ${
        isBegun
          ? html`<button type="button" @click=${acts.clear}>Clear</button>`
          : html`<button type="button" @click=${acts.tryExample}>Try it on an example</button>`
      }
      ${acts.undo ? html`<button type="button" class="plan-undo" @click=${acts.undo}>Undo</button>` : nothing}
      ${wish ? html`<button type="button" @click=${() => window.print()}>Print</button>` : nothing}
    </div>
    <p class="plan-printed">“${path.situation}”. ${ending.label} ${date === '' ? '' : dayWords(date, today)}.</p>
    <p class="plan-status" role="status">${[problem, notice, statusWords(screen)].filter((one) => one).join(' ')}</p>
    ${planView(screen, acts)}
    <p class="plan-along">
      <a href=${under(path.address)}>The path “${path.situation}”</a> says what each step is good for. It has the same
      ticks.
    </p>
  `;
}

function statusWords({ fields, faults, plan, wish, ending, isOver, today }: Screen): string {
  if (faults.size > 0) return `No plan yet. Correct the marked ${faults.size === 1 ? 'field' : 'fields'} above.`;
  if (!plan || !wish) return fields.has('date') ? '' : `The plan appears here once “${ending.label}” has its date.`;
  if (isOver) return overWords(fields.get('date') ?? '', today, ending);
  return planWords(plan, wish);
}

function planView(screen: Screen, acts: Acts) {
  const { plan, standing, wish, fields, today, isOver } = screen;
  if (!plan || !standing || !wish) return nothing;
  const behind = isOver ? '' : behindWords(standing) || staleWords(plan, wish, today);
  const advice = adviceWords(plan, wish, fields.get('date') ?? '', today);
  return html`
    ${
      behind &&
      html`<div class="plan-behind">
        <p>${behind}</p>
        <button type="button" @click=${() => acts.again(new Map([['from', today]]))}>Plan again from today</button>
      </div>`
    }
    ${
      advice.length > 0
        ? html`<section class="plan-advice">
            <h2>Not everything fits</h2>
            <ul>
              ${advice.map((line) => html`<li>${line}</li>`)}
            </ul>
          </section>`
        : nothing
    }
    ${daysView(screen, acts)}
    ${
      plan.overdue.length > 0
        ? html`<p class="plan-note">
            The due date of the writing exercise has come, so its steps have no day: ${namesOf(plan.overdue)}. If it is
            due later, change its date above.
          </p>`
        : nothing
    }
    ${leftView('Left out, because time is short', screen, acts, leftOut(plan))}
    ${isOver ? nothing : calendarView(screen, acts)}
  `;
}

function leftView(title: string, screen: Screen, acts: Acts, steps: Screen['path']['steps']) {
  if (steps.length === 0) return nothing;
  const parts = screen.path.steps
    .filter((step) => steps.includes(step))
    .map((step) => ({ step, minutes: step.minutes, before: 0 }));
  return html`<section class="plan-left">
    <h2>${title}</h2>
    ${stepsView(parts, screen, acts)}
  </section>`;
}

function calendarView({ fields }: Screen, acts: Acts) {
  return html`<section class="plan-calendar">
    <h2>Into your calendar</h2>
    <p>One event a day, with its steps and their links. Nothing is sent anywhere: you get a file and open it.</p>
    <div class="plan-row">
      <div class="plan-field">
        <label for="plan-time">At what time</label>
        <input
          id="plan-time"
          type="time"
          aria-describedby="plan-time-hint"
          .value=${fields.get('time') ?? ''}
          @change=${({ target }: Event) => acts.setTime((target as HTMLInputElement).value)}
        />
        <p class="plan-hint" id="plan-time-hint">
          Leave it empty for an all-day event. The time is in your local time zone.
        </p>
      </div>
      <button type="button" @click=${acts.saveCalendar}>Save as a calendar file</button>
    </div>
  </section>`;
}
