/** The kit for a human partner, to print. Tool.astro shows the same of one fixed loop. */

import { html, nothing } from 'lit-html';
import type { TemplateResult } from 'lit-html';
import { NOTES } from './kit.ts';
import type { KitInterview, KitQuestion } from './kit.ts';

export function kitView(kit: readonly KitInterview[], print: () => void): TemplateResult {
  return html`
    <details class="mock-fold mock-kit">
      <summary>The kit for a partner who plays the interviewers</summary>
      <p class="mock-hint">It shows every question of this loop, so do not read it if you want to be surprised.</p>
      <div class="mock-tools"><button type="button" @click=${print}>Print the kit</button></div>
      <div class="mock-kit-pages">
        <p>
          Ask a question, let the candidate speak for two minutes, then ask the follow-ups. Leave out what does not fit,
          and ask about what was said. Write down what you hear. Read it back at the end, and only then talk.
        </p>
        ${kit.map(
          ({ name, span, judges, questions, own }) =>
            html`<section class="mock-kit-interview">
              <h3>${name}, ${span}</h3>
              <p>You judge ${judges}. Minutes 0 to 5: hello, and “tell me what you work on.”</p>
              ${questions.map(questionView)}
              <p><b>Minutes ${own}:</b> the candidate’s questions to you.</p>
            </section>`,
        )}
      </div>
    </details>
  `;
}

function questionView({ title, minutes, inShort, criteria, followUps, isStory }: KitQuestion): TemplateResult {
  return html`
    <div class="mock-kit-question">
      <h4>Minutes ${minutes}: ${title}</h4>
      ${inShort.length > 0 ? html`<p class="mock-hint">${inShort.join(' ')}</p>` : nothing}
      <p class="mock-label">Follow-ups</p>
      <ol>
        ${followUps.map((one) => html`<li>${one}</li>`)}
      </ol>
      <p class="mock-label">In a strong answer; a weak one lacks most of it</p>
      <ul class="mock-kit-criteria">
        ${criteria.map((one) => html`<li>${one} <span>Not yet · Partly · Yes</span></li>`)}
      </ul>
      <p class="mock-label">Your notes</p>
      <ul class="mock-lines">
        ${(isStory ? NOTES : ['', '', '', '', '']).map((one) => html`<li>${one === '' ? '' : `${one}:`}</li>`)}
      </ul>
    </div>
  `;
}
