/** The card that is shown, its answer and its grades; or why there is none. */

import { html, nothing } from 'lit-html';
import type { TemplateResult } from 'lit-html';
import { shortDay } from '../../book/wording.ts';
import { under } from '../../browser/parts/base.ts';
import { DECK_WORDS, deckOf } from './decks.ts';
import type { Card } from './decks.ts';
import { GRADE_NAMES, GRADES } from './schedule.ts';
import type { Shown } from './shown.ts';
import type { Tool } from './tool.ts';

export function cardView(shown: Shown, tool: Tool): TemplateResult {
  const { card, isRevealed, waits, canUndo } = shown;
  if (!card) return html`<div class="flashcards-card">${noneView(shown)}${undoView(canUndo, tool)}</div>`;
  return html`<article class="flashcards-card" aria-label="Card">
    <p class="flashcards-kicker">${DECK_WORDS[deckOf(card.id)].title}</p>
    <h3 class="flashcards-front" tabindex="-1">${card.front}</h3>
    ${choicesView(card)}
    <p class="flashcards-hint">${DECK_WORDS[deckOf(card.id)].task}</p>
    ${
      isRevealed && waits
        ? html`${backView(card)}
            <div class="flashcards-grades" role="group" aria-label="How did it go?">
              ${GRADES.map(
                (given) =>
                  html`<button type="button" @click=${() => tool.grade(given, card.id)}>
                    <b>${GRADE_NAMES[given]}</b> <span>in ${waits[given]}</span>
                  </button>`,
              )}
            </div>`
        : html`<button type="button" class="flashcards-primary" @click=${() => tool.reveal()}>Show answer</button>`
    }
    ${undoView(canUndo, tool)}
  </article>`;
}

/** What there is to choose from, of a quiz question. */
export const choicesView = ({ choices }: Card) =>
  choices
    ? html`<ul class="flashcards-choices">
        ${choices.map((choice) => html`<li>${choice}</li>`)}
      </ul>`
    : nothing;

/** The back of a card, which gets the focus when it is turned. */
export const backView = ({ front, back, at }: Card) =>
  html`<div class="flashcards-back" tabindex="-1">
    ${back.map((line) => html`<p>${line}</p>`)}
    <p class="flashcards-more"><a href=${under(at)} aria-label=${`Read more: ${front}`}>Read more</a></p>
  </div>`;

const undoView = (canUndo: boolean, tool: Tool) =>
  canUndo
    ? html`<p>
        <button type="button" class="flashcards-quiet" @click=${() => tool.undo()}>Take the last grade back</button>
      </p>`
    : nothing;

/** Why no card is shown, and what comes next. */
function noneView({ isWaiting, decks, plan, forecast }: Shown): TemplateResult {
  if (isWaiting) return html`<p>The cards are on their way.</p>`;
  if (!decks.some(({ isOn }) => isOn)) return html`<p tabindex="-1">No deck is on. Choose one below.</p>`;
  const next = forecast.find(({ count }, n) => n > 0 && count > 0);
  return html`<p class="flashcards-front" tabindex="-1">Done for today.</p>
    <p>
      ${next ? `On ${shortDay(next.day)} ${next.count === 1 ? '1 card comes' : `${next.count} cards come`} back.` : ''}
      ${plan.later > 0 ? 'More new cards come tomorrow; for some today, raise the number below.' : ''}
    </p>`;
}
