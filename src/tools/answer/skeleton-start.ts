/** "Start from this skeleton": six lines with blanks become the text of an answer that has none yet. */

import { html } from 'lit-html';
import type { TemplateResult } from 'lit-html';
import { localDay } from '../../book/wording.ts';
import type { AnswerStore } from '../../browser/device/answers.ts';
import type { TextStore } from '../../browser/device/texts.ts';

export interface SkeletonStart {
  /** The lines; none where nothing is to be started. */
  readonly lines: readonly string[];
  readonly text: TextStore;
  readonly store: AnswerStore;
  /** Shows the answer anew after the reader chose the skeleton. */
  readonly again: () => void;
}

/**
 * Puts the lines into an empty text. A text that is there already stays: what is returned says so and offers to keep it as
 * a version and start anew. It is empty where there is nothing to say.
 */
export function startFromSkeleton({ lines, text, store, again }: SkeletonStart): TemplateResult {
  const skeleton = lines.join('\n\n');
  const there = text.get();
  if (skeleton === '' || there.trim() === skeleton) return html``;
  if (there.trim() === '') {
    text.save(skeleton, there);
    return html``;
  }
  const start = () => {
    store.keep({ text: there, day: localDay(new Date()) });
    text.save(skeleton, there);
    again();
  };
  return html`<p class="coach-hint">You already have a text for this question. It is here, unchanged.</p>
    <div class="coach-tools">
      <button type="button" @click=${start}>Keep my text as a version and start from the skeleton</button>
    </div>`;
}
