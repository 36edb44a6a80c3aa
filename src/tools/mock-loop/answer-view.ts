/** A question that is over: how long each answer took, scores, notes. */

import { html, nothing } from 'lit-html';
import { live } from 'lit-html/directives/live.js';
import type { TemplateResult } from 'lit-html';
import { under } from '../../browser/parts/base.ts';
import { face } from '../../browser/parts/speaking/clock.ts';
import { SCORES } from '../../browser/parts/scoring.ts';
import type { Around } from './around.ts';
import { promptView } from './prompt-view.ts';
import { recordingView } from './sound-view.ts';
import { field } from './state.ts';
import type { Answer, Loop } from './state.ts';

/** `First answer 2:05, then 0:40, 0:31`. */
export function timeLine({ times }: Answer): string {
  const [first, ...others] = times.map(face);
  if (first === undefined) return 'Skipped';
  return `First answer ${first}${others.length > 0 ? `, follow-ups ${others.join(', ')}` : ''}`;
}

/** What a reader does with an answer that is over. */
export function answerView(loop: Loop, slug: string, around: Around): TemplateResult {
  const { known, act, typing } = around;
  const answer = loop.answer(slug);
  const row = known.row(slug);
  const criteria = known.criteria(slug, answer);
  const noteName = `${loop.id}/${field.notes(slug)}`;
  const id = `mock-notes-${slug}`;
  return html`
    ${
      answer.times.length > 0
        ? criteria.map((criterion) => {
            const name = `${slug}-${criterion}`;
            return html`<fieldset class="mock-score">
              <legend>${criterion}</legend>
              ${SCORES.map(
                (word, points) =>
                  html`<label>
                    <input
                      type="radio"
                      name=${name}
                      .checked=${live(answer.score(criterion) === points)}
                      @change=${() => act.score(loop, slug, criterion, points)}
                    />
                    ${word}
                  </label>`,
              )}
            </fieldset>`;
          })
        : nothing
    }
    ${recordingView(loop.id, slug, around)}
    <label class="mock-label" for=${id}>Notes: a fact that was missing, a word to change</label>
    <textarea
      id=${id}
      rows="3"
      .value=${live(typing.waiting(noteName) ?? answer.notes)}
      @input=${({ currentTarget }: Event) =>
        typing.typed(noteName, (currentTarget as HTMLTextAreaElement).value, (text) => act.note(loop, slug, text))}
    ></textarea>
    <p class="mock-on-paper">${answer.notes}</p>
    <p class="mock-links">
      ${row ? html`<a href=${under(row.address)}>Its page, with a worked answer</a>` : nothing}
      ${row?.isStory ? html`<a href=${`${under('/practice/answer/')}?question=${slug}`}>Rewrite it in the answer check</a>` : nothing}
      <button type="button" @click=${() => around.again(loop, slug)}>Ask me this one again</button>
    </p>
    ${criteria.length > 0 ? promptView(loop, slug, criteria, around) : nothing}
  `;
}
