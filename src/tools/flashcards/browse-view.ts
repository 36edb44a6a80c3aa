/** All cards of one deck, to read through and to print. */

import { html, nothing } from 'lit-html';
import type { TemplateResult } from 'lit-html';
import { count, longDay, localDay } from '../../book/wording.ts';
import { backView, choicesView } from './card-view.ts';
import { DECK_WORDS } from './decks.ts';
import type { Card, DeckName, States } from './decks.ts';
import type { Shown } from './shown.ts';
import type { Tool } from './tool.ts';

export function browseView(deck: DeckName, shown: Shown, tool: Tool, close: () => void): TemplateResult {
  const cards = tool.inDeck(deck);
  const { title } = DECK_WORDS[deck];
  return html`<section class="flashcards-browse" aria-labelledby="flashcards-browse">
    <h2 id="flashcards-browse" tabindex="-1">${title}: ${count(cards.length, 'card')}</h2>
    <p class="flashcards-tools">
      <button type="button" class="flashcards-button" @click=${close}>Close the list</button>
      <button type="button" class="flashcards-button" @click=${() => window.print()}>Print these cards</button>
    </p>
    <ul class="flashcards-paper">
      ${cards.map(
        (card) =>
          html`<li>
            <div>
              <h3>${card.front}</h3>
              ${choicesView(card)}
              <p class="flashcards-hint flashcards-when">${when(card, shown.states)}</p>
              ${
                deck === 'quizzes'
                  ? html`<p>
                      <button
                        type="button"
                        class="flashcards-quiet"
                        aria-label=${`Take out: ${card.front}`}
                        @click=${() => tool.takeOut(card.id)}
                      >
                        Take out
                      </button>
                    </p>`
                  : nothing
              }
            </div>
            ${backView(card)}
          </li>`,
      )}
    </ul>
  </section>`;
}

function when({ id }: Card, states: States): string {
  const state = states.get(id);
  return !state || state.state === 0 ? 'New' : `Comes back on ${longDay(localDay(new Date(state.due)))}`;
}
