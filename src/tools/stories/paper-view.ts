/** What can be printed: cards, a table, and the one sheet for the day; the screen shows what paper will. */

import { html } from 'lit-html';
import type { TemplateResult } from 'lit-html';
import { PAPERS } from './app.ts';
import type { App, Paper } from './app.ts';
import { find } from './bank.ts';
import { cardView, principlesLine } from './card-view.ts';
import { CONFIDENCES } from './fields.ts';
import { nothingYet } from './matrix-view.ts';
import { figureLine } from './story.ts';
import type { Story } from './story.ts';
import { tableView } from './table-view.ts';

export function paperView({ bank, screen, paint }: App): TemplateResult {
  const stories = find(bank.stories(), { search: '', order: 'principle', withArchived: false });
  const heading = html`<h2 tabindex="-1">Print</h2>`;
  if (stories.length === 0) return html`${heading}${nothingYet}`;
  return html`
    ${heading}
    <p class="stories-unprinted">Archived stories are left out. The matrix prints from its own screen, on one sheet.</p>
    <fieldset class="stories-papers">
      <legend>What to print</legend>
      ${Object.entries(PAPERS).map(
        ([value, words]) =>
          html`<label class="stories-check">
            <input
              type="radio"
              name="stories-paper"
              .checked=${value === screen.paper}
              @change=${() => {
                screen.paper = value as Paper;
                paint();
              }}
            />
            ${words}
          </label>`,
      )}
    </fieldset>
    <div class="stories-tools">
      <button class="stories-primary" type="button" @click=${() => print()}>Print</button>
    </div>
    <div class="stories-sheet" data-paper=${screen.paper}>${SHEETS[screen.paper](stories)}</div>
  `;
}

const SHEETS: Readonly<Record<Paper, (stories: readonly Story[]) => TemplateResult>> = {
  cards: (stories) => html`${stories.map(cardView)}`,
  blank: () => html`<p class="stories-unprinted">They are at the end of this page.</p>`,
  table: (stories) =>
    table('Story bank', ['Story', 'Situation and task', 'Action', 'Result', 'Strong for'], stories, (story) => [
      html`<b>${story.title}</b><br />${[story.text('when'), story.level ?? '', CONFIDENCES[story.confidence - 1] ?? '']
          .filter((one) => one.trim() !== '')
          .join(' · ')}`,
      [story.text('situation'), story.text('task')].filter((one) => one.trim() !== '').join('\n'),
      story.text('action'),
      [story.text('result'), ...story.figures.map(figureLine)].filter((one) => one.trim() !== '').join('\n'),
      principlesLine(story, 'strong'),
    ]),
  day: (stories) =>
    table('Stories for the day', ['Story', 'Numbers', 'Strong for', 'Told to'], stories, (story) => [
      html`<b>${story.title}</b>`,
      story.figures.map(figureLine).join('\n'),
      principlesLine(story, 'strong'),
      '',
    ]),
};

const table = (
  caption: string,
  headings: readonly string[],
  stories: readonly Story[],
  cells: (story: Story) => readonly (string | TemplateResult)[],
): TemplateResult =>
  tableView({ classes: 'stories-table', caption, headings, rows: stories.map((story) => ({ cells: cells(story) })) });
