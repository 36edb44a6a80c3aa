/** The prompt for an AI of the reader's own: shown as text, to copy or share. Nothing is sent from here. */

import { html, nothing } from 'lit-html';
import type { TemplateResult } from 'lit-html';
import { under } from '../../browser/parts/base.ts';
import type { Around } from './around.ts';
import { promptText } from './prompt.ts';
import { askedIn } from './speak.ts';
import type { Loop } from './state.ts';

/** @param criteria what is scored of the answer */
export function promptView(
  loop: Loop,
  slug: string,
  criteria: readonly string[],
  { known, say }: Around,
): TemplateResult {
  const [question = '', ...followUps] = askedIn(loop, slug, known);
  const text = promptText({ question, level: loop.plan.level, criteria, followUps });
  const copy = async (event: Event) => {
    const field = (event.currentTarget as HTMLElement).closest('details')?.querySelector('textarea');
    try {
      await navigator.clipboard.writeText(text);
      say('Copied.');
    } catch {
      field?.select();
      say('The browser did not let us copy. The text is marked: copy it from the field.');
    }
  };
  const share = () => {
    // Who closes the sheet without sharing has done nothing wrong.
    navigator.share({ text }).catch(() => undefined);
  };
  const id = `mock-prompt-${slug}`;
  return html`
    <details class="mock-fold mock-prompt">
      <summary>Practice this with an AI of your own</summary>
      <p class="mock-hint">
        Copy the text into an AI that you use. Nothing is sent from this page, and what you tell it there goes to
        whoever runs it: leave out names and secret figures. In the real interview AI is not allowed unless you were
        told so: <a href=${under('/process/ai-rules/')}>the AI rules</a>.
      </p>
      <label class="mock-label" for=${id}>Prompt</label>
      <textarea id=${id} readonly rows="12" .value=${text}></textarea>
      <div class="mock-tools">
        <button type="button" @click=${copy}>Copy the prompt</button>
        ${'share' in navigator ? html`<button type="button" @click=${share}>Share it</button>` : nothing}
      </div>
    </details>
  `;
}
