/** Bringing a file in: refused with its reason, or previewed, and only then written. */

import { html, nothing } from 'lit-html';
import type { TemplateResult } from 'lit-html';
import { readFile, tooLarge } from '../../browser/device/archive/index.ts';
import type { Archive, ArchiveDoor, Plan, Refusal } from '../../browser/device/archive/index.ts';
import { whenOver } from '../../browser/parts/element.ts';
import type { History } from './history-view.ts';
import { futureWords, planLines, skippedWords } from './import-words.ts';
import { sizeWords } from './model.ts';
import type { Draw } from './view.ts';

const RULE =
  'Nothing is written yet. Where both have an entry, the later one wins; a draft that does not win is kept beside the other.';

type Refused = Refusal & { readonly name: string };

/** A file that was read, and what importing it would do. */
interface Preview {
  readonly title: string;
  readonly archive: Archive;
  readonly plan: Plan;
}

export function createImport(door: ArchiveDoor, history: History, draw: Draw, life: AbortSignal): () => TemplateResult {
  let refused: Refused | undefined;
  let shown: Preview | undefined;
  const close = (focus?: string) => {
    shown = undefined;
    draw(focus);
  };
  const plan = async () => {
    const before = shown;
    // A button that has the focus stays.
    if (!before || document.activeElement?.closest('.data-plan-box')) return;
    const made = await door.plan(before.archive);
    if (shown !== before || life.aborted) return;
    shown = { ...before, plan: made };
    draw();
  };
  // What another tab changes meanwhile counts too.
  whenOver(
    life,
    door.subscribe(() => void plan()),
  );

  let newest = 0;
  const open = async (file: File) => {
    const mine = ++newest;
    const isOld = () => mine !== newest || life.aborted;
    refused = undefined;
    close();
    const read = tooLarge(file.size) ?? (await bytes(file));
    if (isOld()) return;
    if ('what' in read) {
      refused = { ...read, name: file.name };
      return draw();
    }
    const made = await door.plan(read);
    if (isOld()) return;
    shown = { title: `${file.name}, ${sizeWords(file.size)}`, archive: read, plan: made };
    draw('.data-preview h3');
  };
  const choose = ({ target }: Event) => {
    const input = target as HTMLInputElement;
    const [file] = input.files ?? [];
    if (file) void open(file);
    // So that the same file can be chosen again after it was mended.
    input.value = '';
  };
  const write = async ({ archive }: Preview) => {
    if (await history.did(door.import(archive), 'Imported.', 'Undo import')) close();
  };

  return () =>
    html`<div class="data-import">
      <label class="data-label" for="data-file">Import a file</label>
      <input type="file" id="data-file" accept=".json,application/json" @change=${choose} />
      <div class="data-refused" role="alert">${refused && refusedView(refused)}</div>
      ${shown ? previewView(shown, write, () => close('#data-file')) : nothing}
    </div>`;
}

const refusedView = ({ name, what, mend }: Refused) =>
  html`<p>${name} was not imported, and nothing was changed. ${what}</p>
    <p>${mend}</p>`;

function previewView(preview: Preview, write: (preview: Preview) => Promise<void>, close: () => void) {
  const { title, archive, plan } = preview;
  const isNew = plan.changes.size > 0;
  const notes = [futureWords(plan), ...skippedWords(archive)].filter((words) => words !== '');
  return html`<section class="data-preview">
    <h3 tabindex="-1">${title}</h3>
    <div class="data-plan-box">
      <p>${isNew ? RULE : 'Everything that can be imported from this file is here already.'}</p>
      <dl class="data-plan">
        ${planLines(plan).map(
          ({ title: name, words }) =>
            html`<dt>${name}</dt>
              <dd>${words}</dd>`,
        )}
      </dl>
      ${notes.map((words) => html`<p class="data-note">${words}</p>`)}
      <div class="data-tools">
        ${
          isNew
            ? html`<button type="button" class="data-button" @click=${() => void write(preview)}>Import</button>`
            : nothing
        }
        <button type="button" class="data-button" @click=${close}>${isNew ? 'Not now' : 'Close'}</button>
      </div>
    </div>
  </section>`;
}

async function bytes(file: File): Promise<Archive | Refusal> {
  try {
    return readFile(new Uint8Array(await file.arrayBuffer()));
  } catch {
    return { what: 'The browser could not read it.', mend: 'See whether it is still there, and choose it again.' };
  }
}
