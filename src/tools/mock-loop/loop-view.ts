/** A loop that is open: what comes next, the interviews with what was answered, the debrief, the kit. */

import { html, nothing } from 'lit-html';
import { live } from 'lit-html/directives/live.js';
import type { TemplateResult } from 'lit-html';
import { count, longDay } from '../../book/wording.ts';
import { INTERVIEW } from '../../book/category-start.ts';
import { elapsed, face } from '../../browser/parts/speaking/clock.ts';
import { answerView, timeLine } from './answer-view.ts';
import type { Around } from './around.ts';
import { debriefView } from './debrief-view.ts';
import { EXAMPLE } from './example.ts';
import { kitOf } from './kit.ts';
import { kitView } from './kit-view.ts';
import { planName } from './known.ts';
import { canRecord } from './recorder.ts';
import { isFormat, seatsOf, span } from './seats.ts';
import type { Seat } from './seats.ts';
import { doneOf, nextOf, slugsOf } from './state.ts';
import type { Loop, Place } from './state.ts';

export interface Open {
  readonly loop: Loop;
  /** The question that was over last on this screen: it waits for its scores. */
  readonly latest: string | undefined;
  readonly printKit: () => void;
}

export function loopView({ loop, latest: last, printKit }: Open, around: Around): TemplateResult {
  const latest = last !== undefined && loop.answer(last).isDone ? last : undefined;
  const { known, open, erase } = around;
  const { plan } = loop;
  const isExample = loop.id === EXAMPLE;
  const all = slugsOf(loop).length;
  const kit = kitOf(plan, (slug) => {
    const row = known.row(slug);
    return row && { row, detail: known.detail(slug) };
  });
  const next = nextOf(loop);
  return html`
    <section class="mock-head">
      <h2 id="mock-title" tabindex="-1">
        ${isExample ? 'Example: a whole loop' : planName(plan, known)}, ${plan.level}
      </h2>
      <p class="mock-hint">
        ${isExample ? 'Invented answers, times and notes.' : `Started on ${longDay(plan.made)}.`} ${doneOf(loop)} of
        ${count(all, 'question')} are over.
      </p>
      <p class="mock-links">
        <button type="button" @click=${() => open(undefined)}>All loops</button>
        <button type="button" @click=${() => erase(loop)}>
          ${isExample ? 'Remove the example' : 'Delete this loop'}
        </button>
        <button type="button" @click=${() => window.print()}>Print the debrief</button>
      </p>
    </section>
    ${latest === undefined ? nothing : latestView(loop, latest, around)}
    ${next ? nextView(loop, next, around) : nothing} ${debriefView(loop, known)}
    <section class="mock-interviews">
      <h2>The interviews</h2>
      ${plan.interviews.map((_, index) => interviewView(loop, index, latest, around))}
    </section>
    ${kitView(kit, printKit)}
  `;
}

const seatOf = ({ plan }: Loop, interview: number): Seat | undefined => {
  const seats = isFormat(plan.format) ? seatsOf(plan.format) : [];
  return seats.find(({ id }) => id === plan.interviews[interview]?.seat);
};

function latestView(loop: Loop, slug: string, around: Around): TemplateResult {
  return html`
    <section class="mock-latest">
      <h2 id="mock-latest" tabindex="-1">How did it go?</h2>
      <p class="mock-question">${around.known.row(slug)?.title ?? slug}</p>
      <p class="mock-hint">${timeLine(loop.answer(slug))}. Score it as a stranger would who heard it once.</p>
      ${answerView(loop, slug, around)}
    </section>
  `;
}

function nextView(loop: Loop, { slug, interview, question }: Place, around: Around): TemplateResult {
  const { known } = around;
  const { interviews } = loop.plan;
  const seat = seatOf(loop, interview);
  const isBegun = loop.clock.run > 0 || loop.answer(slug).times.length > 0;
  const isKnown = known.row(slug) !== undefined;
  const isBreak = question === 0 && interview > 0 && !isBegun;
  return html`
    <section class="mock-next">
      <h2 id="mock-next" tabindex="-1">
        ${isBegun ? 'You paused' : isBreak ? 'A break, then the next interview' : 'Next'}
      </h2>
      <p>
        ${interviews.length > 1 ? html`Interview ${interview + 1} of ${interviews.length}: ` : nothing}<b>${seat?.name}</b>.
        Question ${question + 1} of ${interviews[interview]?.questions.length}.
        ${isBegun ? `The clock stands at ${face(elapsed(loop.clock, Date.now()))}.` : `This person judges ${seat?.judges ?? ''}.`}
      </p>
      ${isKnown ? nothing : html`<p>This question is not in the handbook any more. Skip it.</p>`}
      ${waysView(loop, around)}
      <div class="mock-tools">
        ${
          isKnown
            ? html`<button type="button" class="mock-primary" @click=${() => around.ask(loop)}>
                ${isBegun ? 'Go on' : 'Ask me, and start the clock'}
              </button>`
            : nothing
        }
        <button type="button" @click=${() => around.skip(loop, slug)}>Skip this question</button>
      </div>
    </section>
  `;
}

/** What can be switched on before a question is asked; what this device cannot do is not offered. */
function waysView(loop: Loop, { act, voice }: Around): TemplateResult {
  const way = (name: 'recorded' | 'read', isOn: boolean, words: string) =>
    html`<label>
      <input
        type="checkbox"
        .checked=${live(isOn)}
        @change=${({ currentTarget }: Event) => act.setWay(loop, name, (currentTarget as HTMLInputElement).checked)}
      />
      <span>${words}</span>
    </label>`;
  return html`
    <div class="mock-ways">
      ${
        canRecord()
          ? way(
              'recorded',
              loop.isRecorded,
              'Record my answer. The recording stays on this device. If you reload or leave the page before “Done”, that recording is lost.',
            )
          : html`<p class="mock-hint">This browser cannot record here. Everything else works.</p>`
      }
      ${voice.isThere() ? way('read', loop.isRead, 'Read the questions aloud, with a voice of this device.') : nothing}
    </div>
  `;
}

function interviewView(loop: Loop, index: number, latest: string | undefined, around: Around): TemplateResult {
  const seat = seatOf(loop, index);
  const slugs = loop.plan.interviews[index]?.questions ?? [];
  const over = slugs.filter((slug) => loop.answer(slug).isDone);
  const left = slugs.length - over.length;
  return html`
    <div class="mock-interview">
      <h3>${seat?.name ?? 'Interview'}</h3>
      <p class="mock-hint">
        ${seat ? `${span(seat)}, ${INTERVIEW} minutes. ` : ''}${left > 0 ? `${count(left, 'question')} to come.` : ''}
      </p>
      ${over.map(
        (slug) =>
          html`<details class="mock-fold mock-answered">
            <summary>${around.known.row(slug)?.title ?? slug}<span>${timeLine(loop.answer(slug))}</span></summary>
            ${slug === latest ? html`<p>Its scores and notes are above.</p>` : answerView(loop, slug, around)}
          </details>`,
      )}
    </div>
  `;
}
