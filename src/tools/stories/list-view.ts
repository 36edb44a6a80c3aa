/** The list of stories: to search, to order, to open. */

import { html, nothing } from 'lit-html';
import type { TemplateResult } from 'lit-html';
import { live } from 'lit-html/directives/live.js';
import { repeat } from 'lit-html/directives/repeat.js';
import { newStoryId } from '../../browser/device/stories.ts';
import { principleName } from '../../book/principles.ts';
import { count } from '../../book/wording.ts';
import { HEADING, storyAddress, UNDO } from './app.ts';
import type { App } from './app.ts';
import { find, ORDERS } from './bank.ts';
import type { Order } from './bank.ts';
import { EXAMPLE, standing } from './example.ts';
import { CONFIDENCES } from './fields.ts';
import { marked } from './story.ts';
import type { Story } from './story.ts';

export function listView(app: App): TemplateResult {
  const { bank, screen } = app;
  const all = bank.stories();
  const shown = find(all, screen);
  const archived = all.filter(({ isArchived }) => isArchived).length;
  return html`
    <h2 tabindex="-1">Your stories${all.length === 0 ? '' : ` (${all.length - archived})`}</h2>
    ${
      all.length === 0
        ? html`<p>
            Ten stories are enough for a loop. Write the first one, or begin with what you have: a spreadsheet, or an
            answer you kept in the answer check.
          </p>`
        : nothing
    }
    <div class="stories-tools">
      <button class="stories-primary" type="button" @click=${() => write(app)}>Write a story</button>
      ${exampleButton(app)}
      ${all.length === 0 ? html`<a href="#stories-files">Import a spreadsheet, or start from a kept answer</a>` : nothing}
    </div>
    ${all.length === 0 ? nothing : finder(app, archived)}
    ${all.length > 0 && shown.length === 0 ? html`<p>No story has all of these words. Search for fewer.</p>` : nothing}
    <ol class="stories-list">
      ${repeat(
        shown,
        ({ id }) => id,
        (story) => row(story),
      )}
    </ol>
  `;
}

/** Opens an empty story; it is stored with its first word. */
function write({ screen, go }: App): void {
  screen.fresh = newStoryId();
  go(storyAddress({ id: screen.fresh }));
  document.getElementById('stories-title')?.focus();
}

function exampleButton({ bank, say, focus }: App): TemplateResult | typeof nothing {
  const { untouched, changed } = standing(bank.fields);
  const missing = EXAMPLE.filter(([id]) => !changed.includes(id));
  const load = () => {
    bank.put(missing);
    const number = missing.length === EXAMPLE.length ? 'Ten' : String(missing.length);
    say(`${number} stories of Anita, an invented program manager. Your own stay as they are.`);
    focus(HEADING);
  };
  const remove = async () => {
    const stay = count(
      changed.length,
      'story that you changed is yours and stays',
      'stories that you changed are yours and stay',
    );
    say(`The example is removed.${changed.length === 0 ? '' : ` ${stay}.`}`, await bank.erase(untouched));
    focus(UNDO);
  };
  if (untouched.length > 0) return html`<button type="button" @click=${remove}>Remove the example</button>`;
  return missing.length === 0 ? nothing : html`<button type="button" @click=${load}>Try it on an example</button>`;
}

function finder({ screen, paint }: App, archived: number): TemplateResult {
  return html`
    <div class="stories-finder">
      <div class="stories-field">
        <label for="stories-search">Search</label>
        <input
          id="stories-search"
          type="search"
          autocomplete="off"
          .value=${live(screen.search)}
          @input=${(event: Event) => {
            screen.search = (event.target as HTMLInputElement).value;
            paint();
          }}
        />
      </div>
      <div class="stories-field">
        <label for="stories-order">Order</label>
        <select
          id="stories-order"
          @change=${(event: Event) => {
            screen.order = (event.target as HTMLSelectElement).value as Order;
            paint();
          }}
        >
          ${Object.entries(ORDERS).map(
            ([value, words]) => html`<option value=${value} .selected=${value === screen.order}>${words}</option>`,
          )}
        </select>
      </div>
      ${
        archived === 0
          ? nothing
          : html`<label class="stories-check">
              <input
                type="checkbox"
                .checked=${live(screen.withArchived)}
                @change=${(event: Event) => {
                  screen.withArchived = (event.target as HTMLInputElement).checked;
                  paint();
                }}
              />
              With ${count(archived, 'archived story', 'archived stories')}
            </label>`
      }
    </div>
  `;
}

function row(story: Story): TemplateResult {
  const facts = [story.text('when').trim(), story.level ?? '', story.isArchived ? 'archived' : ''];
  const [strong, could] = [marked(story, 'strong'), marked(story, 'could')];
  const names = (slugs: typeof strong) => slugs.map(principleName).join(' · ');
  return html`<li>
    <p class="stories-row">
      <a href=${storyAddress(story)}>${story.title}</a>
      <span>${CONFIDENCES[story.confidence - 1] ?? nothing}</span>
    </p>
    <p class="stories-meta">${facts.filter((fact) => fact !== '').join(' · ')}</p>
    ${strong.length === 0 ? nothing : html`<p class="stories-meta">Strong for ${names(strong)}</p>`}
    ${could.length === 0 ? nothing : html`<p class="stories-meta">Could serve ${names(could)}</p>`}
    ${story.marks.size === 0 ? html`<p class="stories-meta">No principle yet</p>` : nothing}
  </li>`;
}
