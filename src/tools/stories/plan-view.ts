/** The plan of a loop: who hears which story, and what is left. */

import { html, nothing } from 'lit-html';
import type { TemplateResult } from 'lit-html';
import { principleName } from '../../book/principles.ts';
import { count } from '../../book/wording.ts';
import { under } from '../../browser/parts/base.ts';
import { storyAddress } from './app.ts';
import type { App } from './app.ts';
import { links, nothingYet } from './matrix-view.ts';
import { planLoop } from './plan.ts';
import type { Plan } from './plan.ts';
import { marked } from './story.ts';
import type { Story } from './story.ts';
import { tableView } from './table-view.ts';

/** Stories that may be wanted for each interviewer. */
const EACH = [1, 2, 3];

export function planView({ bank, screen, paint }: App): TemplateResult {
  const stories = bank.stories();
  const heading = html`<h2 tabindex="-1">Who hears which story</h2>`;
  if (stories.every(({ isArchived }) => isArchived)) return html`${heading}${nothingYet}`;
  const plan = planLoop(stories, screen.each);
  return html`
    ${heading}
    <p>
      No story is told twice. You will not know who judges which principle, so expect to swap, and cross out what is
      told.
      <a href=${under('/behavioral/story-bank/#five-interviewers')}>Why two for each</a>
    </p>
    <div class="stories-field stories-each">
      <label for="stories-each">Stories for each interviewer</label>
      <select
        id="stories-each"
        @change=${(event: Event) => {
          screen.each = Number((event.target as HTMLSelectElement).value);
          paint();
        }}
      >
        ${EACH.map((n) => html`<option value=${n} .selected=${n === screen.each}>${n}</option>`)}
      </select>
    </div>
    ${tableView({
      classes: 'stories-table stories-rows',
      caption: 'Five interviews',
      headings: ['Interviewer', 'Stories, in this order'],
      rows: plan.interviews.map(({ who, stories: told }) => ({
        name: who,
        cells: [
          html`${told.map((story) => html`<p>${toldLine(story)}</p>`)}
          ${
            told.length < screen.each
              ? html`<p class="stories-meta">No story left for ${told.length === 0 ? 'this one' : 'one more'}</p>`
              : nothing
          }`,
        ],
      })),
    })}
    ${leftovers(plan)}
  `;
}

const toldLine = (story: Story): TemplateResult => {
  const strong = marked(story, 'strong').map(principleName).join(' · ');
  return html`<a href=${storyAddress(story)}>${story.title}</a
    >${strong === '' ? nothing : html` <span>${strong}</span>`}`;
};

function leftovers({ spare, missing, onlyCould, none, once }: Plan): TemplateResult {
  const named = (slugs: Plan['none']) => slugs.map(principleName).join(' · ');
  return html`<dl class="stories-findings">
    ${
      missing === 0
        ? nothing
        : html`<div>
            <dt>Too few stories</dt>
            <dd>${count(missing, 'interviewer hears', 'interviewers hear')} fewer than planned.</dd>
          </div>`
    }
    ${
      spare.length === 0
        ? nothing
        : html`<div>
            <dt>Spare</dt>
            <dd>${links(spare)}</dd>
          </div>`
    }
    ${
      none.length === 0
        ? nothing
        : html`<div>
            <dt>No story for</dt>
            <dd>${named(none)}</dd>
          </div>`
    }
    ${
      onlyCould.length === 0
        ? nothing
        : html`<div>
            <dt>No strong story for</dt>
            <dd>${named(onlyCould)}</dd>
          </div>`
    }
    ${
      once.length === 0
        ? nothing
        : html`<div>
            <dt>No strong story left, once told</dt>
            <dd>
              ${once.map(
                ({ slug, story, who }) =>
                  html`<p>
                    ${principleName(slug)}: <a href=${storyAddress(story)}>${story.title}</a>, ${who.toLowerCase()}
                  </p>`,
              )}
            </dd>
          </div>`
    }
  </dl>`;
}
