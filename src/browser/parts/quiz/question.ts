/** One question of a quiz in the page: its choices, its "Check" button, its feedback. */

import { make, makeButton } from '../element.ts';
import type { Question } from './model.ts';

/** What the quiz tells a question to show. */
export interface QuestionView {
  readonly question: Question;
  readonly fieldset: HTMLFieldSetElement;
  /** Its wording, without the number before it. */
  readonly text: string;
  /** The link to the section that answers it, if there is one. */
  readonly read: HTMLAnchorElement | null;
  /** Shows an answered question with its feedback, or with `undefined` an open one. */
  show(choice: string | undefined): void;
  /** Whether the answer is shown. */
  isAnswered(): boolean;
  /** Checks the choice made, or asks for one. */
  check(): void;
  /** Brings keyboard and screen reader to the question. */
  focus(): void;
  /** Takes away everything that was added. */
  remove(): void;
}

/**
 * Brings one `<fieldset data-question>` to life. The explanations stand in its `<details>` as `[data-choice]`, the right
 * one with `data-right`, and the section to read as `.quiz-read`.
 *
 * @param onAnswer called with the id of the choice when the reader checks it
 * @throws Error if the fieldset has no right choice
 */
export function questionView(fieldset: HTMLFieldSetElement, onAnswer: (choice: string) => void): QuestionView {
  const radios = [...fieldset.querySelectorAll<HTMLInputElement>('input[type=radio]')];
  const explanations = [...fieldset.querySelectorAll<HTMLElement>('[data-choice]')];
  const right = explanations.find((explanation) => 'right' in explanation.dataset)?.dataset['choice'];
  const id = fieldset.dataset['question'];
  if (!id || !right) throw new Error(`question "${id}" has no right choice`);
  const legend = fieldset.querySelector('legend');
  if (legend) legend.tabIndex = -1;
  const reading = fieldset.querySelector<HTMLElement>('details > .quiz-read');

  const feedback = make('div', 'quiz-feedback');
  feedback.tabIndex = -1;
  const check = () => {
    const choice = radios.find((radio) => radio.checked)?.value;
    if (choice === undefined) feedback.replaceChildren(make('p', 'quiz-verdict', 'Choose an answer first.'));
    else onAnswer(choice);
    // The button is gone after an answer; what comes next for the reader is the feedback.
    feedback.focus();
  };
  const button = makeButton('quiz-check', 'Check', check);
  fieldset.querySelector('details')?.before(button, feedback);

  const explain = (verdict: string, choice: string) => {
    const why = explanations.find((explanation) => explanation.dataset['choice'] === choice);
    return [make('p', 'quiz-verdict', verdict), ...[...(why?.children ?? [])].map((part) => part.cloneNode(true))];
  };

  const show = (choice: string | undefined) => {
    const isAnswered = choice !== undefined;
    fieldset.dataset['state'] = !isAnswered ? 'open' : choice === right ? 'right' : 'wrong';
    for (const radio of radios) {
      radio.checked = radio.value === choice;
      radio.disabled = isAnswered;
    }
    button.hidden = isAnswered;
    feedback.replaceChildren();
    if (!isAnswered) return;
    if (choice === right) feedback.append(...explain('Right.', choice));
    else feedback.append(...explain('Not this one. You chose:', choice), ...explain('The right answer:', right));
    if (reading) feedback.append(reading.cloneNode(true));
  };

  return {
    question: { id, choices: radios.map((radio) => radio.value), right },
    fieldset,
    text: (legend?.textContent ?? '').replace(/^\s*\d+\.\s*/, '').trim(),
    read: reading?.querySelector('a') ?? null,
    show,
    isAnswered: () => fieldset.dataset['state'] !== 'open',
    check,
    focus: () => legend?.focus({ preventScroll: true }),
    remove() {
      show(undefined);
      delete fieldset.dataset['state'];
      legend?.removeAttribute('tabindex');
      button.remove();
      feedback.remove();
    },
  };
}
