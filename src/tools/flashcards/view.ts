/** The flashcards in the page: the tool on the screen, its keys, and where the focus goes. Loaded with its page. */

import { html, nothing, render } from 'lit-html';
import type { TemplateResult } from 'lit-html';
import { openCards } from '../../browser/device/cards.ts';
import { openQuizzes } from '../../browser/device/quizzes.ts';
import { make, whenOver } from '../../browser/parts/element.ts';
import { ankiView } from './anki-view.ts';
import { browseView } from './browse-view.ts';
import { cardView } from './card-view.ts';
import { deckOf } from './decks.ts';
import type { DeckName } from './decks.ts';
import { decksView } from './decks-view.ts';
import { openFiles } from './files.ts';
import type { Listed } from './files.ts';
import { forecastView } from './forecast-view.ts';
import { keyAction } from './keys.ts';
import { countWords } from './plan.ts';
import { createTool } from './tool.ts';
import type { Focus } from './tool.ts';
import type { Shown } from './shown.ts';

/** Where the focus goes. */
const PLACES: Readonly<Record<Focus, string>> = {
  front: '.flashcards-card .flashcards-front',
  back: '.flashcards-card .flashcards-back',
  today: '.flashcards-today',
  list: '.flashcards-browse h2',
};

const FIELDS = 'input, textarea, select, [contenteditable]';
/** What Space presses by itself. */
const PRESSED = 'button, a, summary';

/** Puts the tool into `host`; it goes when `life` ends. */
export async function show(host: HTMLElement, life: AbortSignal): Promise<void> {
  const listed = JSON.parse(host.dataset['files'] ?? '') as Listed;
  const [own, quizzes] = [openCards(), openQuizzes()];
  await own.ready;
  if (life.aborted) return;
  const box = make('div', 'flashcards-tool');
  const files = openFiles(
    listed,
    (quiz) => quizzes.get(quiz).answers,
    () => [...own.schedules().keys()].some((id) => deckOf(id) === 'quizzes'),
  );
  let browsing: DeckName | undefined;
  let shown: Shown;
  const part = (name: string) => box.querySelector<HTMLElement>(name);

  const draw = (focus?: Focus) => {
    if (life.aborted) return;
    shown = tool.shown();
    render(whole(), box);
    host.toggleAttribute('data-browsing', browsing !== undefined);
    if (focus) part(PLACES[focus])?.focus();
  };
  const tool = createTool({ own, ...files, now: Date.now, changed: draw });

  const browse = (deck: DeckName | undefined) => {
    browsing = deck;
    if (deck) void tool.fetchDeck(deck);
    draw();
    part(deck ? PLACES.list : '.flashcards-decks input')?.focus();
  };

  const whole = (): TemplateResult => {
    const { isExample, plan, unreadable } = shown;
    const problem = isExample ? '' : (own.problem()?.message ?? '');
    return html`
      ${
        isExample
          ? html`<div class="flashcards-banner">
              <p>
                An example: twelve cards of an invented reader after nine days. Grades here are not stored, and your own
                cards are as they were.
              </p>
              <button type="button" class="flashcards-button" @click=${() => tool.removeExample()}>
                Remove the example
              </button>
            </div>`
          : html`<p>
              <button type="button" class="flashcards-quiet" @click=${() => void tool.showExample()}>
                Try it on an example
              </button>
            </p>`
      }
      <section>
        <h2 class="flashcards-today" tabindex="-1">Today: ${countWords(plan)}</h2>
        <p class="flashcards-said" role="status">${[tool.said(), problem].join(' ').trim()}</p>
        ${
          unreadable.length > 0
            ? html`<p class="flashcards-fault">
                The schedule of ${unreadable.length === 1 ? 'a card' : `${unreadable.length} cards`} could not be read,
                so ${unreadable.length === 1 ? 'it starts' : 'they start'} as new: ${unreadable.join('; ')}.
              </p>`
            : nothing
        }
        ${cardView(shown, tool)}
      </section>
      <section>
        <h2>Decks and settings</h2>
        ${decksView(shown, tool, browse)}
      </section>
      ${browsing ? browseView(browsing, shown, tool, () => browse(undefined)) : nothing}
      <section>
        <h2>The next two weeks</h2>
        ${forecastView(shown)}
      </section>
      <section>
        <h2>Take the cards to Anki</h2>
        ${ankiView(shown, tool)}
      </section>
    `;
  };

  const onKey = (event: KeyboardEvent) => {
    const { card, isRevealed, areKeysOn } = shown;
    if (event.defaultPrevented || !card || !areKeysOn || document.querySelector('dialog[open]')) return;
    const [target] = event.composedPath();
    const isIn = (names: string) => target instanceof Element && target.closest(names) !== null;
    const action = isIn(FIELDS) ? undefined : keyAction(event, isRevealed);
    // Of a card out of sight nothing is shown or graded: there, Space scrolls.
    if (action === undefined || (action === 'reveal' && isIn(PRESSED)) || !isInSight(part('.flashcards-card'))) return;
    event.preventDefault();
    if (action === 'reveal') tool.reveal();
    else tool.grade(action, card.id);
  };

  // What is drawn before they are there would move when they come.
  await tool.fetchDecks();
  if (life.aborted) return;
  host.append(box);
  draw();
  const heard = () => {
    // Another tab may have switched a deck on.
    void tool.fetchDecks();
    draw();
  };
  whenOver(life, own.subscribe(heard));
  whenOver(
    life,
    quizzes.subscribe(() => draw()),
  );
  whenOver(life, () => box.remove());
  document.addEventListener('keydown', onKey, { signal: life });
  // Another day may have begun.
  document.addEventListener('visibilitychange', () => draw(), { signal: life });
}

function isInSight(element: HTMLElement | null): boolean {
  if (!element) return false;
  const { top, bottom } = element.getBoundingClientRect();
  return bottom > 0 && top < window.innerHeight;
}
