/** The beginning: what to deal, and the loops that are kept. */

import { html, nothing } from 'lit-html';
import type { TemplateResult } from 'lit-html';
import { CATEGORY_NAMES, count, longDay } from '../../book/wording.ts';
import type { Level } from '../../book/kinds/question/schema.ts';
import type { Around } from './around.ts';
import { EXAMPLE } from './example.ts';
import { planName } from './known.ts';
import { pathView, takeChoice } from './path-view.ts';
import { CATEGORY_FORMATS, isFormat } from './seats.ts';
import { recordingsView } from './sound-view.ts';
import { doneOf, slugsOf } from './state.ts';
import type { Loop } from './state.ts';
import type { Wish } from './wish.ts';

const LEVELS: readonly Level[] = ['L5', 'L6', 'L7'];

/** @param wish what the address asks for */
export function startView(loops: readonly Loop[], wish: Wish, around: Around): TemplateResult {
  const { act, known, open } = around;
  if (known.rows.length === 0)
    return html`<p>The questions could not be loaded. Check the connection and reload the page.</p>
      ${keptView(loops, around)} ${recordingsView(around)}`;
  const dealt = (event: SubmitEvent) => {
    event.preventDefault();
    const form = new FormData(event.currentTarget as HTMLFormElement);
    const kind = String(form.get('format'));
    const format = kind === 'category' ? String(form.get('category')) : kind;
    const level = LEVELS.find((one) => one === form.get('level')) ?? 'L6';
    const path = format === 'path' ? known.paths.find(({ slug }) => slug === form.get('path')) : undefined;
    if (isFormat(format)) open(act.deal(format, level, path));
  };
  const hasExample = loops.some(({ id }) => id === EXAMPLE);
  return html`
    <h2 id="mock-start" class="mock-start" tabindex="-1">Start a mock interview</h2>
    <form class="mock-form" @submit=${dealt}>
      <fieldset>
        <legend>What do you want to practice?</legend>
        <label>
          <input type="radio" name="format" value="loop" .defaultChecked=${wish.kind === 'loop'} />
          <span
            ><b>A whole loop</b>: five interviews, one of them the bar raiser. You can stop after each question and go
            on days later.</span
          >
        </label>
        <label>
          <input type="radio" name="format" value="screen" .defaultChecked=${wish.kind === 'screen'} />
          <span><b>A phone screen</b>: one interview of 55 minutes, half past work, half technical.</span>
        </label>
        <div class="mock-choice">
          <label>
            <input type="radio" name="format" value="category" .defaultChecked=${wish.kind === 'category'} />
            <span><b>One interview</b> of 55 minutes on one kind of question:</span>
          </label>
          <select name="category" aria-label="Kind of question" @change=${takeChoice}>
            ${CATEGORY_FORMATS.map(
              (name) =>
                html`<option value=${name} .defaultSelected=${name === wish.category}>${CATEGORY_NAMES[name]}</option>`,
            )}
          </select>
        </div>
        ${pathView(wish, around)}
      </fieldset>
      <fieldset class="mock-levels">
        <legend>Level you interview for</legend>
        ${LEVELS.map(
          (level) =>
            html`<label
              ><input type="radio" name="level" value=${level} .defaultChecked=${level === 'L6'} /> ${level}</label
            >`,
        )}
      </fieldset>
      <div class="mock-tools">
        <button type="submit" class="mock-primary">Choose my questions</button>
        ${hasExample ? nothing : html`<button type="button" @click=${() => void act.example().then(open)}>Show an example</button>`}
      </div>
      <p class="mock-hint">
        Questions you marked solid come last, and none comes twice. You see each one when it is asked. The interviewers
        are invented; ask the recruiter who yours are.
      </p>
    </form>
    ${keptView(loops, around)} ${recordingsView(around)}
  `;
}

function keptView(loops: readonly Loop[], { known, open, erase }: Around): TemplateResult | typeof nothing {
  if (loops.length === 0) return nothing;
  return html`
    <section class="mock-kept">
      <h2 id="mock-loops" tabindex="-1">Your loops</h2>
      <ul>
        ${loops.map((loop) => {
          const [done, all] = [doneOf(loop), slugsOf(loop).length];
          const name = `${loop.id === EXAMPLE ? 'Example' : planName(loop.plan, known)}, ${loop.plan.level}`;
          const day = longDay(loop.plan.made);
          return html`<li>
            <p><b>${name}</b><span class="mock-hint">${day} · ${done} of ${count(all, 'question')}</span></p>
            <div class="mock-tools">
              <button
                type="button"
                aria-label=${`${done < all ? 'Go on' : 'See the debrief'}: ${name}, ${day}`}
                @click=${() => open(loop.id)}
              >
                ${done < all ? 'Go on' : 'See the debrief'}
              </button>
              <button type="button" aria-label=${`Delete: ${name}, ${day}`} @click=${() => erase(loop)}>
                ${loop.id === EXAMPLE ? 'Remove the example' : 'Delete'}
              </button>
            </div>
          </li>`;
        })}
      </ul>
    </section>
  `;
}
