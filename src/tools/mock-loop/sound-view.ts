/** A recording to play and delete, and all of them together. */

import { html, nothing } from 'lit-html';
import type { TemplateResult } from 'lit-html';
import { count } from '../../book/wording.ts';
import type { Around } from './around.ts';
import type { Recording } from '../../browser/device/recordings.ts';

/** `2.3 MB`; the least is `0.1 MB`. */
export function megabytes(recordings: readonly Recording[]): string {
  const bytes = recordings.reduce((sum, { sound }) => sum + sound.size, 0);
  return `${Math.max(0.1, bytes / 1_000_000).toFixed(1)} MB`;
}

/** The recording of an answer, if there is one. */
export function recordingView(loop: string, slug: string, around: Around): TemplateResult | typeof nothing {
  const { sound, say, draw } = around;
  const recording = sound.recordings.of(loop, slug);
  if (!recording) return nothing;
  const remove = async () => {
    await sound.recordings.remove([recording]);
    draw();
    // Its button is gone: the focus goes on to the notes.
    document.getElementById(`mock-notes-${slug}`)?.focus();
    say('The recording is deleted.');
  };
  return html`
    <div class="mock-sound">
      <audio controls preload="metadata" src=${sound.address(recording)} aria-label="Your answer"></audio>
      <span>${megabytes([recording])}</span>
      <div class="mock-tools"><button type="button" @click=${() => void remove()}>Delete the recording</button></div>
    </div>
  `;
}

/** How many recordings there are, and a button that deletes all after a second press. */
export function recordingsView(around: Around): TemplateResult | typeof nothing {
  const { sound, say, draw, asking } = around;
  const all = sound.recordings.all();
  if (all.length === 0) return nothing;
  const remove = async (recordings: readonly Recording[]) => {
    asking.isOpen = false;
    await sound.recordings.remove(recordings);
    draw();
    document.getElementById('mock-start')?.focus();
    say('All recordings are deleted.');
  };
  const ask = (isOpen: boolean) => () => {
    asking.isOpen = isOpen;
    draw();
  };
  return html`
    <section class="mock-sounds">
      <h2>Your recordings</h2>
      <p>
        ${count(all.length, 'recording')}, ${megabytes(all)}, in this browser only. They are in no file that My data
        exports. Delete them here or in My data.
      </p>
      <div class="mock-tools">
        ${
          asking.isOpen
            ? html`<button type="button" @click=${() => void remove(all)}>
                  Really delete ${count(all.length, 'recording')}
                </button>
                <button type="button" @click=${ask(false)}>Keep them</button>`
            : html`<button type="button" @click=${ask(true)}>Delete all recordings</button>`
        }
      </div>
    </section>
  `;
}
