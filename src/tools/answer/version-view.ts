/** Versions of an answer that the reader keeps: to look at, to go back to, to delete. */

import { html, nothing } from 'lit-html';
import type { TemplateResult } from 'lit-html';
import { repeat } from 'lit-html/directives/repeat.js';
import { localDay } from '../../book/wording.ts';
import type { AnswerStore, KeptVersion } from '../../browser/device/answers.ts';
import { createDeleting, keptAlready, lineId, versionLine, wentBack } from '../../browser/parts/versions/versions.ts';
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

export function createVersions({ store, field, replace, onKept }: Versions, draw: Draw): () => TemplateResult {
  const deleting = createDeleting(store);
  let said = '';
  /** Why what was kept here is not stored yet, until it is. */
  let trouble = '';
  const say = (words: string) => {
    trouble = store.problem()?.message ?? '';
    said = trouble || words;
  };
  const keep = () => {
    const text = field.value.trim();
    const already = keptAlready(store.versions(), text);
    if (text === '') said = 'There is no text to keep yet.';
    else if (already) said = already;
    else {
      store.keep({ text, day: localDay(new Date()) });
      const more = onKept();
      say(`Kept.${more === '' ? '' : ` ${more}`}`);
    }
    draw();
  };
  const restore = (version: KeptVersion) => {
    const before = field.value;
    if (before.trim() !== '') keep();
    say(wentBack(version, before));
    replace(version.text);
    draw();
    field.focus();
  };
  const drop = (version: KeptVersion) => {
    say(deleting.drop(version));
    draw('.answer-undo');
  };
  const undo = () => {
    const back = deleting.undo();
    if (!back) return;
    say(back.said);
    draw(`#${CSS.escape(back.line)}`);
  };
  const undoButton = () => {
    const name = deleting.undoName();
    return name ? html`<button type="button" class="answer-undo" @click=${undo}>${name}</button>` : nothing;
  };
  const item = (version: KeptVersion) =>
    html`<li>
      <details>
        <summary id=${lineId(version)}>${versionLine(version, 60)}</summary>
        <pre>${version.text}</pre>
        <div class="coach-tools">
          <button type="button" @click=${() => restore(version)}>Go back to this one</button>
          <button type="button" @click=${() => drop(version)}>Delete this version</button>
        </div>
      </details>
    </li>`;
  return () => {
    if (said === trouble && !store.problem()) said = '';
    return section(
      'Versions',
      'Keep one before you change much; going back keeps the present one first.',
      html`<div class="coach-tools">
          <button type="button" @click=${keep}>Keep this version</button>
          ${undoButton()}
        </div>
        <p class="coach-notice" role="status">${said}</p>
        <ul class="answer-versions">
          ${repeat(store.versions(), ({ id }) => id, item)}
        </ul>`,
    );
  };
}
