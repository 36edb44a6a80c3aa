/** The plan by day, today first, with the ticks of the path’s page. */

import { html, nothing } from 'lit-html';
import { live } from 'lit-html/directives/live.js';
import { under } from '../../browser/parts/base.ts';
import { dayWords, timeWords } from './civil.ts';
import { minutesOf } from './place.ts';
import type { Part, PlannedDay } from './place.ts';
import type { Screen } from './screen.ts';
import { isEnd } from './standing.ts';
import type { Acts } from './view.ts';
import { partWords } from './words.ts';

export function daysView(screen: Screen, acts: Acts) {
  const { standing, today, isOver } = screen;
  if (!standing) return nothing;
  const { past, coming } = standing;
  if (isOver)
    return html`<section class="plan-today plan-coming">
      <h2 tabindex="-1">Your plan</h2>
      <div class="plan-days">${past.map((day) => dayView(day, screen, acts))}</div>
    </section>`;
  const isFree = !standing.today || standing.today.parts.length === 0;
  const [next] = coming;
  return html`
    <section class="plan-today">
      <h2 tabindex="-1">
        Today, ${dayWords(today, today)}${standing.today && !isFree ? `: ${lengthOf(standing.today)}` : ''}
      </h2>
      ${
        standing.today && !isFree
          ? stepsView(standing.today.parts, screen, acts)
          : html`<p>
              ${next ? `Nothing today. It goes on with ${dayWords(next.day, today)}.` : 'Nothing is planned any more.'}
            </p>`
      }
    </section>
    ${
      coming.length > 0
        ? html`<section class="plan-coming">
            <h2>The days after</h2>
            <div class="plan-days">${coming.map((day) => dayView(day, screen, acts))}</div>
          </section>`
        : nothing
    }
    ${
      past.length > 0
        ? html`<details class="plan-past">
            <summary>Days before today</summary>
            <div class="plan-days">${past.map((day) => dayView(day, screen, acts))}</div>
          </details>`
        : nothing
    }
  `;
}

function dayView(day: PlannedDay, screen: Screen, acts: Acts) {
  return html`<section class="plan-day">
    <h3>${dayWords(day.day, screen.today)}: ${lengthOf(day)}</h3>
    ${stepsView(day.parts, screen, acts)}
  </section>`;
}

const lengthOf = ({ parts }: PlannedDay): string => timeWords(minutesOf(parts));

/** Steps to tick; a step that goes on another day is ticked there. */
export function stepsView(parts: readonly Part[], { isTicked }: Screen, acts: Acts) {
  return html`<ul class="plan-steps">
    ${parts.map((part) => {
      const { step } = part;
      const words = html`<span>${step.word}: <b>${step.name}</b>, ${partWords(part)}</span>`;
      return html`<li>
        ${
          isEnd(part)
            ? html`<label class="plan-check">
                <input
                  type="checkbox"
                  .checked=${live(isTicked(step.id))}
                  @change=${({ target }: Event) => acts.tick(step.id, (target as HTMLInputElement).checked)}
                />
                ${words}
              </label>`
            : html`<span class="plan-check plan-part">${words}</span>`
        }
        <a href=${under(step.to)} aria-label=${`Open: ${step.name}`}>Open</a>
      </li>`;
    })}
  </ul>`;
}
