/** Bringing stories in, from a table, from our own Markdown or from an answer that was kept; and taking them along. */

import { html } from 'lit-html';
import type { TemplateResult } from 'lit-html';
import { count, localDay } from '../../book/wording.ts';
import { oneColumn, saveFile } from '../../browser/parts/save-file.ts';
import type { App } from './app.ts';
import { broughtView } from './brought-view.ts';
import { keptView } from './kept-view.ts';

const CSV_ADVICE =
  `Commas part its columns. ${oneColumn('the comma between columns')} ` +
  'A cell that a spreadsheet would compute has an apostrophe before it; the import takes it away.';

export function filesView(app: App): TemplateResult {
  return html`
    <h2 tabindex="-1">Import and export</h2>
    <h3>Import</h3>
    <p>
      A table saved as CSV, with a row for each story, or the Markdown file from below. Nothing you have is changed: the
      stories of the file come beside it.
    </p>
    <div class="stories-field">
      <label for="stories-file">File</label>
      <input
        id="stories-file"
        type="file"
        accept=".csv,.tsv,.txt,.md,.markdown,text/csv,text/plain"
        @change=${(event: Event) => bring(app, event.target as HTMLInputElement)}
      />
    </div>
    ${broughtView(app)}
    <h3>Start from an answer you kept</h3>
    ${keptView(app)}
    <h3>Export</h3>
    ${exportView(app)}
  `;
}

/** Reads the chosen file; the field is emptied, so that the same file can be chosen again. */
async function bring({ screen, paint, say }: App, field: HTMLInputElement): Promise<void> {
  const [file] = field.files ?? [];
  if (!file) return;
  const { readIncoming, tooLarge } = await import('./incoming.ts');
  const { guessColumns } = await import('./columns.ts');
  const refusal = tooLarge(file.size);
  const incoming = refusal ? { refusal } : readIncoming(file.name, new Uint8Array(await file.arrayBuffer()));
  field.value = '';
  screen.brought = {
    name: file.name,
    incoming,
    columns: 'table' in incoming ? guessColumns(incoming.table.headers) : [],
  };
  say(
    'refusal' in incoming
      ? `Nothing was imported. ${incoming.refusal}`
      : `${file.name} is read. Look at it below, then import it.`,
  );
  paint();
}

function exportView(app: App): TemplateResult {
  const stories = app.bank.stories();
  if (stories.length === 0) return html`<p>There is no story to export yet.</p>`;
  return html`
    <p>
      ${count(stories.length, 'story', 'stories')}, archived ones too. My data takes everything along, with earlier
      values.
    </p>
    <div class="stories-tools">
      <button type="button" @click=${() => save(app, 'csv')}>CSV for a spreadsheet</button>
      <button type="button" @click=${() => save(app, 'md')}>Markdown</button>
    </div>
  `;
}

async function save({ bank, say }: App, ending: 'csv' | 'md'): Promise<void> {
  const stories = bank.stories().map(({ id }) => bank.fields(id));
  const name = `stories-${localDay(new Date())}.${ending}`;
  if (ending === 'csv') saveFile(name, 'text/csv', (await import('./csv.ts')).writeCsv(stories));
  else saveFile(name, 'text/markdown', (await import('./markdown.ts')).writeMarkdown(stories));
  say(`Saved as ${name}.${ending === 'csv' ? ` ${CSV_ADVICE}` : ''}`);
}
