/** A file that was chosen: for a table, which column is what; the first stories as they would come; and the button. */

import { html, nothing } from 'lit-html';
import type { TemplateResult } from 'lit-html';
import { count } from '../../book/wording.ts';
import type { App, Brought } from './app.ts';
import { COLUMNS, LEFT_OUT, readRow } from './columns.ts';
import { NOTES } from './fields.ts';
import type { Table } from './csv.ts';
import { readStory } from './story.ts';
import type { Fields, Story } from './story.ts';
import { cardView } from './card-view.ts';

/** Stories shown before they are imported. */
const SHOWN = 3;
/** Characters of a cell shown beside its header. */
const SAMPLE = 40;
/** Different entries that are named among those not known. */
const MOST_UNKNOWN = 6;

export function broughtView(app: App): TemplateResult | typeof nothing {
  const { screen, paint } = app;
  const { brought } = screen;
  if (!brought) return nothing;
  if ('refusal' in brought.incoming) return html`<p class="stories-refusal">${brought.incoming.refusal}</p>`;
  const stories = storiesOf(brought);
  const away = () => {
    screen.brought = undefined;
    paint();
    app.focus('#stories-file');
  };
  return html`
    ${brought.incoming.remarks.map((words) => html`<p class="stories-remark">${words}</p>`)}
    ${'table' in brought.incoming ? columnsView(app, brought, brought.incoming.table) : nothing}
    ${'table' in brought.incoming ? unknownView(brought, brought.incoming.table) : nothing}
    <h4>${count(stories.length, 'story', 'stories')} in ${brought.name}</h4>
    <p class="stories-hint">
      ${stories.length > SHOWN ? `The first ${SHOWN}, as they will come:` : 'As they will come:'}
    </p>
    <div class="stories-preview">${stories.slice(0, SHOWN).map((fields, n) => cardView(asStory(fields, n)))}</div>
    <div class="stories-tools">
      <button
        class="stories-primary"
        type="button"
        ?disabled=${stories.length === 0}
        @click=${() => take(app, stories)}
      >
        Import ${count(stories.length, 'story', 'stories')}
      </button>
      <button type="button" @click=${away}>Do not import</button>
    </div>
  `;
}

const asStory = (fields: Fields, n: number): Story => readStory(`preview-${n}`, fields);

/** The stories of a file; rows that have nothing in the columns taken are none. */
function storiesOf({ incoming, columns }: Brought): readonly Fields[] {
  if ('stories' in incoming) return incoming.stories;
  if (!('table' in incoming)) return [];
  const { headers, rows } = incoming.table;
  return rows.map((row) => readRow(row, headers, columns)).filter((fields) => fields.size > 0);
}

/** What of a column is no principle, level or the like, and so goes to the notes. */
function unknownView({ columns }: Brought, { headers, rows }: Table): TemplateResult[] {
  const found = new Map<number, string[]>();
  for (const row of rows)
    readRow(row, headers, columns, (n, words) => found.set(n, [...(found.get(n) ?? []), ...words]));
  return [...found].map(([n, all]) => {
    const each = [...new Set(all)];
    const [are, they] = all.length === 1 ? ['was', 'it is'] : ['were', 'they are'];
    return html`<p class="stories-remark">
      ${count(all.length, 'entry', 'entries')} in “${nameOf(headers, n)}” ${are} not known, so ${they} in the notes:
      ${each.slice(0, MOST_UNKNOWN).join('; ')}${each.length > MOST_UNKNOWN ? '; …' : '.'}
    </p>`;
  });
}

/** What a column is called, or its number. */
const nameOf = (headers: readonly string[], n: number): string => {
  const header = headers[n]?.trim() ?? '';
  return header === '' ? `Column ${n + 1}` : header;
};

function take({ bank, screen, say, go }: App, stories: readonly Fields[]): void {
  const ids = bank.add(stories);
  screen.brought = undefined;
  screen.search = '';
  go('#stories');
  say(`Imported: ${count(ids.length, 'story', 'stories')}.`, async () => {
    await bank.erase(ids);
  });
}

function columnsView({ screen, paint }: App, brought: Brought, { headers, rows }: Table): TemplateResult {
  const choose = (n: number, name: string) => {
    screen.brought = { ...brought, columns: brought.columns.map((one, at) => (at === n ? name : one)) };
    paint();
  };
  return html`<fieldset class="stories-columns">
    <legend>What each column is</legend>
    <p class="stories-hint">Guessed from the headers. What goes to the notes keeps its header there.</p>
    ${headers.map((_, n) => {
      const sample =
        rows
          .find((row) => (row[n] ?? '').trim() !== '')
          ?.[n]?.trim()
          .replace(/\s+/g, ' ') ?? '';
      return html`<div class="stories-field">
        <label for="stories-column-${n}">${nameOf(headers, n)}</label>
        <p class="stories-hint" id="stories-column-${n}-hint">
          ${sample === '' ? 'Empty' : `${sample.slice(0, SAMPLE)}${sample.length > SAMPLE ? '…' : ''}`}
        </p>
        <select
          id="stories-column-${n}"
          aria-describedby="stories-column-${n}-hint"
          @change=${(event: Event) => choose(n, (event.target as HTMLSelectElement).value)}
        >
          ${[{ name: LEFT_OUT, header: 'Leave it out' }, ...COLUMNS].map(
            (column) =>
              html`<option value=${column.name} .selected=${column.name === (brought.columns[n] ?? NOTES.name)}>
                ${column.header}
              </option>`,
          )}
        </select>
      </div>`;
    })}
  </fieldset>`;
}
