/** For a question the stories that fit it, and a story begun from the skeleton of its worked answer. */

import { html, nothing } from 'lit-html';
import type { TemplateResult } from 'lit-html';
import type { Category } from '../../book/kinds/question/categories.ts';
import { principleName } from '../../book/principles.ts';
import { CATEGORY_NAMES } from '../../book/wording.ts';
import { under } from '../../browser/parts/base.ts';
import type { ListedQuestion } from '../../browser/parts/questions/questions.ts';
import { storyAddress } from './app.ts';
import type { App } from './app.ts';
import { storiesFor } from './fit.ts';
import type { Fit } from './fit.ts';
import { fromSkeleton } from './starts.ts';
import type { Story } from './story.ts';

export function questionsView(app: App): TemplateResult {
  const { screen, storyQuestions, paint } = app;
  const chosen =
    storyQuestions.find(({ slug }) => slug === screen.question) ??
    storyQuestions.find(({ principles }) => principles.length > 0);
  const heading = html`<h2 tabindex="-1">Which story for which question</h2>`;
  if (!chosen)
    return html`${heading}
      <p>The questions could not be loaded. Your stories are here all the same; reload the page to try again.</p>`;
  return html`
    ${heading}
    <div class="stories-field">
      <label for="stories-question">You are asked</label>
      <select
        id="stories-question"
        @change=${(event: Event) => {
          screen.question = (event.target as HTMLSelectElement).value;
          paint();
        }}
      >
        ${[...new Set(storyQuestions.map(({ category }) => category))].map(
          (category) =>
            html`<optgroup label=${CATEGORY_NAMES[category as Category] ?? category}>
              ${storyQuestions
                .filter((one) => one.category === category)
                .map(
                  ({ slug, title }) => html`<option value=${slug} .selected=${slug === chosen.slug}>${title}</option>`,
                )}
            </optgroup>`,
        )}
      </select>
    </div>
    <p class="stories-asked">${chosen.title}</p>
    <p class="stories-meta">
      ${
        chosen.principles.length === 0
          ? 'No principle is named for it: choose by the words of the question.'
          : `It probes ${chosen.principles.map(principleName).join(' · ')}.`
      }
    </p>
    ${fits(app, chosen)}
    <div class="stories-tools">
      <a href=${under(chosen.address)}>Its page, with a worked answer</a>
      <button type="button" @click=${() => begin(app, chosen)}>Start a story from its skeleton</button>
    </div>
  `;
}

function fits({ bank }: App, question: ListedQuestion): TemplateResult | typeof nothing {
  const found = storiesFor(question, bank.stories());
  if (question.principles.length === 0) return nothing;
  if (found.length === 0) return html`<p>None of your stories is marked with one of these.</p>`;
  return html`<ol class="stories-list">
    ${found.map(
      (one) =>
        html`<li>
          <p class="stories-row"><a href=${storyAddress(one.of)}>${one.of.title}</a></p>
          <p class="stories-meta">${why(one)}</p>
        </li>`,
    )}
  </ol>`;
}

const why = ({ strong, could }: Fit<Story>): string =>
  [
    strong.length > 0 ? `Strong for ${strong.map(principleName).join(' · ')}` : '',
    could.length > 0 ? `Could serve ${could.map(principleName).join(' · ')}` : '',
  ]
    .filter((part) => part !== '')
    .join('. ');

async function begin({ bank, questions, say, go }: App, question: ListedQuestion): Promise<void> {
  const skeleton = (await questions.detailOf(question))?.skeleton ?? [];
  if (skeleton.length === 0)
    return say('Its skeleton could not be loaded. Try again, or take it from the page of the question.');
  const [id = ''] = bank.add([fromSkeleton(question, skeleton)]);
  go(storyAddress({ id }));
  say('Six lines with blanks are in its parts. Fill the blanks with your own.');
}
