/** The question that is asked, whole and large, and behind a button the choice of another one or of one's own. */

import { html, nothing } from 'lit-html';
import type { TemplateResult } from 'lit-html';
import type { QuestionRow } from '../../book/slices.ts';
import { CATEGORY_NAMES } from '../../book/wording.ts';
import type { Category } from '../../book/kinds/question/categories.ts';
import { under } from '../../browser/parts/base.ts';
import type { Draw } from './section.ts';

export interface AskedOptions {
  /** Questions of the handbook that are answered with a story. */
  readonly questions: readonly QuestionRow[];
  /** Questions the reader typed, the latest first. */
  readonly own: () => readonly { readonly id: string; readonly question: string }[];
  /** Called when the reader chose one, or with the wording of one of their own. */
  readonly onChoose: (id: string) => void;
  readonly onOwn: (wording: string) => void;
}

export interface AskedView {
  readonly view: () => TemplateResult;
  /** Takes a question; `note` says why it is this one, or is empty. @returns its wording, empty if there is none */
  readonly set: (id: string, note: string) => string;
}

/** Milliseconds after a key in which a choice is made by keys, and more of them may follow. */
const BY_KEYS = 1000;
export const ASKED = '#answer-asked';

export function createAsked({ questions, own, onChoose, onOwn }: AskedOptions, draw: Draw): AskedView {
  let [id, note, missing] = ['', '', ''];
  let isOpen = false;
  let pressed = Number.NEGATIVE_INFINITY;
  const rowOf = () => questions.find(({ slug }) => slug === id);
  const wording = () => rowOf()?.title ?? own().find((one) => one.id === id)?.question ?? '';
  const toggle = () => {
    isOpen = !isOpen;
    draw(isOpen ? '#answer-question' : undefined);
  };
  const close = () => {
    isOpen = false;
    draw(ASKED);
  };
  const choose = ({ target }: Event) => {
    onChoose((target as HTMLSelectElement).value);
    // Who goes through the list by keys is not done with the first one.
    if (performance.now() - pressed >= BY_KEYS) close();
  };
  const use = (event: Event) => {
    event.preventDefault();
    const field = (event.target as HTMLFormElement).querySelector('input');
    const text = field?.value.trim() ?? '';
    missing = text === '' ? 'Type a question first.' : '';
    if (!field || text === '') return draw('#answer-own');
    field.value = '';
    onOwn(text);
    close();
  };

  const choiceView = () =>
    html`<div class="answer-choice" id="answer-choice" ?hidden=${!isOpen}>
      <label class="coach-label" for="answer-question">Question</label>
      <select id="answer-question" @keydown=${() => (pressed = performance.now())} @change=${choose}>
        ${groupView(
          'Your own',
          own().map((one): Choice => [one.id, one.question]),
          id,
        )}
        ${[...Map.groupBy(questions, ({ category }) => category)].map(([category, rows]) =>
          groupView(
            CATEGORY_NAMES[category as Category] ?? category,
            rows.map(({ slug, title }): Choice => [slug, title]),
            id,
          ),
        )}
      </select>
      <form class="answer-own" @submit=${use}>
        <label class="coach-label" for="answer-own">Or one of your own</label>
        <div class="coach-tools">
          <input type="text" id="answer-own" autocomplete="off" maxlength="300" />
          <button type="submit">Use it</button>
        </div>
        <p class="coach-notice" role="status">${missing}</p>
      </form>
    </div>`;

  return {
    set(chosen, why) {
      [id, note] = [chosen, why];
      // Without a question there is only the choice.
      isOpen ||= wording() === '';
      return wording();
    },
    view() {
      const row = rowOf();
      return html`<section class="answer-asked" aria-labelledby="answer-asked" data-question=${id}>
        <p class="answer-kicker">You are asked</p>
        <h2 class="answer-question" id="answer-asked" tabindex="-1">${wording()}</h2>
        <p class="coach-hint answer-note">${note}</p>
        <p class="answer-links">
          <button type="button" aria-controls="answer-choice" aria-expanded=${isOpen} @click=${toggle}>
            Choose another question
          </button>
          <a href=${row ? under(row.address) : nothing} ?hidden=${!row}>Its page, with a worked answer</a>
        </p>
        ${choiceView()}
      </section>`;
    },
  };
}

type Choice = readonly [id: string, wording: string];

const groupView = (name: string, choices: readonly Choice[], chosen: string) =>
  choices.length === 0
    ? nothing
    : html`<optgroup label=${name}>
        ${choices.map(([id, words]) => html`<option value=${id} .selected=${id === chosen}>${words}</option>`)}
      </optgroup>`;
