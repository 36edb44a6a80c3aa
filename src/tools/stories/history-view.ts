/** Earlier values of a story, each of which can be brought back. */

import { html, nothing } from 'lit-html';
import type { TemplateResult } from 'lit-html';
import type { App, Earlier } from './app.ts';
import { earlierValues, earlierWords } from './earlier.ts';
import type { Story } from './story.ts';

export function historyView(app: App, story: Story): TemplateResult {
  const { bank, screen, paint, say } = app;
  const load = async () => {
    screen.history = { story: story.id, values: await bank.history(story.id) };
    paint();
  };
  const toggle = (event: Event) => {
    if ((event.target as HTMLDetailsElement).open) void load();
  };
  const bring = (one: Earlier) => {
    bank.set(story.id, new Map([[one.name, one.value]]));
    say(`Brought back: ${earlierWords(one).label}.`);
    void load();
  };
  const values =
    screen.history?.story === story.id ? earlierValues(screen.history.values, bank.fields(story.id)) : undefined;
  return html`<details class="stories-fold" @toggle=${toggle}>
    <summary>Earlier values</summary>
    <p class="stories-hint">About one for each minute of writing, and what another tab wrote over.</p>
    ${values?.length === 0 ? html`<p>There is none yet.</p>` : nothing}
    <ul class="stories-earlier">
      ${(values ?? []).map((one) => {
        const { label, words } = earlierWords(one);
        return html`<li>
          <p class="stories-meta"><b>${label}</b>, written ${moment(one.at)}</p>
          <p class="stories-words">${words}</p>
          <button type="button" aria-label="Bring back: ${label}, written ${moment(one.at)}" @click=${() => bring(one)}>
            Bring back
          </button>
        </li>`;
      })}
    </ul>
  </details>`;
}

const moment = (at: number): string =>
  new Date(at).toLocaleString('en-US', { dateStyle: 'medium', timeStyle: 'short' });
