/** The answers kept in the answer check, each of which can become a story. */

import { html } from 'lit-html';
import type { TemplateResult } from 'lit-html';
import { count, longDay } from '../../book/wording.ts';
import { under } from '../../browser/parts/base.ts';
import { storyAddress } from './app.ts';
import type { App } from './app.ts';
import { fromAnswer } from './starts.ts';
import type { KeptAnswer } from './starts.ts';

export function keptView(app: App): TemplateResult {
  const kept = app.kept();
  const check = html`<a href=${under('/practice/answer/')}>answer check</a>`;
  if (kept.length === 0)
    return html`<p>There is none on this device yet. What you write in the ${check} shows up here.</p>`;
  return html`
    <p>From the ${check}. The answer stays there as it is; the coach guesses where its parts begin.</p>
    <ul class="stories-earlier">
      ${kept.map((answer) => {
        const title = app.wording(answer.question);
        const what = `${answer.day === '' ? 'present text' : `version of ${longDay(answer.day)}`}, ${count(answer.words, 'word')}`;
        return html`<li>
          <p><b>${title}</b></p>
          <p class="stories-meta">${what}</p>
          <button
            type="button"
            aria-label="Make it a story: ${title}, ${what}"
            @click=${() => start(app, answer, title)}
          >
            Make it a story
          </button>
        </li>`;
      })}
    </ul>
  `;
}

function start({ bank, go, say, storyQuestions }: App, { question, text }: KeptAnswer, title: string): void {
  const principles = storyQuestions.find(({ slug }) => slug === question)?.principles ?? [];
  const [id = ''] = bank.add([fromAnswer(title, principles, text)]);
  go(storyAddress({ id }));
  say('Check where each part begins: the coach went by signs.');
}
