/** The decks to switch on and off, how many new cards a day, the keys, and what was missed in quizzes. */

import { html, nothing } from 'lit-html';
import type { TemplateResult } from 'lit-html';
import { live } from 'lit-html/directives/live.js';
import { count } from '../../book/wording.ts';
import { DECK_WORDS } from './decks.ts';
import type { DeckName } from './decks.ts';
import { MOST_PER_DAY } from './tool.ts';
import type { DeckShown, Shown } from './shown.ts';
import type { Tool } from './tool.ts';

/** @param browse opens the list of a deck */
export function decksView(shown: Shown, tool: Tool, browse: (deck: DeckName) => void): TemplateResult {
  const { perDay, isPerDayWrong, areKeysOn, missed } = shown;
  return html`<fieldset class="flashcards-decks">
      <legend>Decks</legend>
      <ul>
        ${shown.decks
          .filter(({ name, size }) => name !== 'quizzes' || size > 0)
          .map((deck) => html`<li>${deckView(deck, tool, browse)}</li>`)}
      </ul>
    </fieldset>
    ${
      missed.length > 0
        ? html`<p>
            <button type="button" class="flashcards-button" @click=${() => tool.add(missed)}>
              Add what you missed in quizzes: ${count(missed.length, 'question')}
            </button>
          </p>`
        : nothing
    }
    <div class="flashcards-setting">
      <label for="flashcards-per-day">New cards a day</label>
      <input
        id="flashcards-per-day"
        type="number"
        inputmode="numeric"
        min="0"
        max=${MOST_PER_DAY}
        .value=${live(perDay)}
        aria-invalid=${isPerDayWrong ? 'true' : nothing}
        aria-describedby="flashcards-per-day-fault"
        @input=${({ target }: Event) => tool.setPerDay((target as HTMLInputElement).value)}
      />
      <p id="flashcards-per-day-fault" class="flashcards-fault" ?hidden=${!isPerDayWrong}>
        Type a whole number from 0 to ${MOST_PER_DAY}. Until then the number before counts.
      </p>
    </div>
    <p class="flashcards-setting">
      <label>
        <input
          type="checkbox"
          .checked=${live(areKeysOn)}
          @change=${({ target }: Event) => tool.setKeys((target as HTMLInputElement).checked)}
        />
        Keys: Space shows the answer; 1, 2, 3, 4 grade it
      </label>
    </p>`;
}

function deckView(deck: DeckShown, tool: Tool, browse: (deck: DeckName) => void): TemplateResult {
  const { name, isOn, size, counts, isMissing } = deck;
  const { title } = DECK_WORDS[name];
  const again = ({ currentTarget }: Event): void => {
    // The button goes; what it was about stays.
    (currentTarget as Element).closest('li')?.querySelector('input')?.focus();
    void tool.fetchDeck(name);
  };
  return html`<label>
      <input
        type="checkbox"
        .checked=${live(isOn)}
        @change=${({ target }: Event) => tool.setDeck(name, (target as HTMLInputElement).checked)}
      />
      ${title}
    </label>
    <span class="flashcards-count">
      ${count(size, 'card')}${counts ? `: ${counts.due} due, ${counts.unseen} new` : ''}
    </span>
    ${
      isMissing
        ? html`<span class="flashcards-fault" role="alert">
            Its cards could not be loaded.
            <button type="button" class="flashcards-quiet" @click=${again}>Try again</button>
          </span>`
        : nothing
    }
    <button type="button" class="flashcards-quiet" aria-label=${`All its cards: ${title}`} @click=${() => browse(name)}>
      All its cards
    </button>`;
}
