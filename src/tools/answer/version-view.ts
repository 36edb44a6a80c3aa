/** Versions of an answer that the reader keeps: to look at, to go back to, to delete. */

import { html } from 'lit-html';
import type { TemplateResult } from 'lit-html';
import { repeat } from 'lit-html/directives/repeat.js';
import { localDay, longDay } from '../../book/wording.ts';
import type { AnswerStore, KeptVersion } from '../../browser/device/answers.ts';
import { section } from './section.ts';
import type { Draw } from './section.ts';

export interface Versions {
  readonly store: AnswerStore;
  readonly field: HTMLTextAreaElement;
  /** Puts a text into the field. */
  readonly replace: (text: string) => void;
  /** Called when a version was kept; what it returns is said behind it. */
  readonly onKept: () => string;
}

/** Where the focus goes when a version is gone. */
const KEEP = '.answer-section:has(.answer-versions) > .coach-tools > button';

export function createVersions({ store, field, replace, onKept }: Versions, draw: Draw): () => TemplateResult {
  let said = '';
  /** Why what was kept here is not stored yet, until it is. */
  let trouble = '';
  const keep = () => {
    const text = field.value.trim();
    if (text === '') said = 'There is no text to keep yet.';
    else if (store.versions().some((version) => version.text === text)) said = 'This text is kept already.';
    else {
      store.keep({ text, day: localDay(new Date()) });
      trouble = store.problem()?.message ?? '';
      const more = onKept();
      said = trouble || `Kept.${more === '' ? '' : ` ${more}`}`;
    }
    draw();
  };
  const restore = (text: string) => {
    if (field.value.trim() !== '') keep();
    replace(text);
    field.focus();
  };
  const drop = (id: string) => {
    store.drop(id);
    said = 'Deleted.';
    draw(KEEP);
  };
  const item = ({ id, text, day }: KeptVersion) =>
    html`<li>
      <details>
        <summary>${longDay(day)}: ${text.slice(0, 60)}${text.length > 60 ? '…' : ''}</summary>
        <pre>${text}</pre>
        <div class="coach-tools">
          <button type="button" @click=${() => restore(text)}>Go back to this one</button>
          <button type="button" @click=${() => drop(id)}>Delete this version</button>
        </div>
      </details>
    </li>`;
  return () => {
    if (said === trouble && !store.problem()) said = '';
    return section(
      'Versions',
      'Keep one before you change much; going back keeps the present one first.',
      html`<div class="coach-tools"><button type="button" @click=${keep}>Keep this version</button></div>
        <p class="coach-notice" role="status">${said}</p>
        <ul class="answer-versions">
          ${repeat(store.versions(), ({ id }) => id, item)}
        </ul>`,
    );
  };
}
