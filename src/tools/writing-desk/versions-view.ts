/** Versions that the reader kept: compared with the text in the field word by word, brought back, deleted. */

import { html, nothing } from 'lit-html';
import type { TemplateResult } from 'lit-html';
import { repeat } from 'lit-html/directives/repeat.js';
import { count } from '../../book/wording.ts';
import type { KeptVersion } from '../../browser/device/answers.ts';
import { lineId, versionLine } from '../../browser/parts/versions/versions.ts';
import { compare } from './compare.ts';
import type { Run } from './compare.ts';

interface Options {
  readonly versions: readonly KeptVersion[];
  /** The text in the field. */
  readonly present: string;
  /** Ids of the versions that stand open: only those are compared. */
  readonly open: ReadonlySet<string>;
  readonly onOpen: (version: KeptVersion, isOpen: boolean) => void;
  readonly onBack: (version: KeptVersion) => void;
  readonly onDrop: (version: KeptVersion) => void;
  /** What the button says that brings a deleted version back; undefined where none was deleted. */
  readonly undoName: string | undefined;
  readonly onUndo: () => void;
}

export function versionsView({
  versions,
  present,
  open,
  onOpen,
  onBack,
  onDrop,
  undoName,
  onUndo,
}: Options): TemplateResult | typeof nothing {
  if (versions.length === 0 && undoName === undefined) return nothing;
  return html`<section class="desk-versions">
    <h3>Versions <span>${versions.length}</span></h3>
    ${
      undoName === undefined
        ? nothing
        : html`<p class="desk-tools"><button type="button" class="desk-undo" @click=${onUndo}>${undoName}</button></p>`
    }
    <ul>
      ${repeat(
        versions,
        ({ id }) => id,
        (version) =>
          html`<li>
            <details
              @toggle=${({ currentTarget }: Event) => onOpen(version, (currentTarget as HTMLDetailsElement).open)}
            >
              <summary id=${lineId(version)}>${versionLine(version, 50)}</summary>
              ${open.has(version.id) ? comparison(version.text, present.trim()) : nothing}
              <p class="desk-tools">
                <button type="button" @click=${() => onBack(version)}>Go back to this version</button>
                <button type="button" @click=${() => onDrop(version)}>Delete this version</button>
              </p>
            </details>
          </li>`,
      )}
    </ul>
  </section>`;
}

function comparison(before: string, after: string): TemplateResult {
  if (before === after) return html`<p class="desk-note">The text in the field is the same.</p>`;
  const result = compare(before, after);
  if (!result)
    return html`<p class="desk-note">The two are too different to compare word by word. This version:</p>
      <pre>${before}</pre>`;
  return html`<p class="desk-note">
      Since then ${count(result.added, 'word')} came in and ${count(result.removed, 'word')} went. What went is struck
      through, what came is underlined.
    </p>
    <p class="desk-compared">${result.runs.map(runView)}</p>`;
}

const runView = ({ kind, text }: Run) =>
  kind === 'added' ? html`<ins>${text}</ins>` : kind === 'removed' ? html`<del>${text}</del>` : text;
