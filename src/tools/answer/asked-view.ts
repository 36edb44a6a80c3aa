/** The question that is asked, whole and large, and behind a button the choice of another one or of one's own. */

import type { QuestionRow } from '../../book/slices.ts';
import { CATEGORY_NAMES } from '../../book/wording.ts';
import type { Category } from '../../book/kinds/question/categories.ts';
import { under } from '../../browser/parts/base.ts';
import { make, makeButton } from '../../browser/parts/element.ts';

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
  readonly box: HTMLElement;
  /** Shows a question; `note` says why it is this one, or is empty. @returns its wording, empty if there is none */
  readonly show: (id: string, note: string) => string;
  /** Lists the questions anew. */
  readonly list: (chosen: string) => void;
  /** Brings the reader to the question. */
  readonly focus: () => void;
}

/** Milliseconds after a key in which a choice is made by keys, and more of them may follow. */
const BY_KEYS = 1000;

export function askedView({ questions, own, onChoose, onOwn }: AskedOptions): AskedView {
  const box = make('section', 'answer-asked');
  const asked = make('h2', 'answer-question');
  asked.id = 'answer-asked';
  asked.tabIndex = -1;
  box.setAttribute('aria-labelledby', asked.id);
  const hint = make('p', 'coach-hint answer-note');
  const page = make('a', '', 'Its page, with a worked answer');
  const choice = make('div', 'answer-choice');
  choice.id = 'answer-choice';
  choice.hidden = true;
  const toggle = makeButton('', 'Choose another question', () => {
    const isOpen = toggle.getAttribute('aria-expanded') !== 'true';
    setOpen(isOpen);
    if (isOpen) select.focus();
  });
  toggle.setAttribute('aria-controls', choice.id);
  const setOpen = (isOpen: boolean) => {
    choice.hidden = !isOpen;
    toggle.setAttribute('aria-expanded', String(isOpen));
  };
  const links = make('p', 'answer-links');
  links.append(toggle, page);

  const label = make('label', 'coach-label', 'Question');
  const select = make('select', '');
  select.id = 'answer-question';
  label.htmlFor = select.id;
  let pressed = Number.NEGATIVE_INFINITY;
  select.addEventListener('keydown', () => (pressed = performance.now()));
  select.addEventListener('change', () => {
    onChoose(select.value);
    // Who goes through the list by keys is not done with the first one.
    if (performance.now() - pressed < BY_KEYS) return;
    setOpen(false);
    asked.focus();
  });

  const form = make('form', 'answer-own');
  const wording = make('input', '');
  wording.type = 'text';
  wording.id = 'answer-own';
  wording.autocomplete = 'off';
  wording.maxLength = 300;
  const ownLabel = make('label', 'coach-label', 'Or one of your own');
  ownLabel.htmlFor = wording.id;
  const use = make('button', '', 'Use it');
  use.type = 'submit';
  const missing = make('p', 'coach-notice');
  missing.setAttribute('role', 'status');
  const row = make('div', 'coach-tools');
  row.append(wording, use);
  form.append(ownLabel, row, missing);
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    const text = wording.value.trim();
    missing.textContent = text === '' ? 'Type a question first.' : '';
    if (text === '') {
      wording.focus();
      return;
    }
    wording.value = '';
    onOwn(text);
    setOpen(false);
    asked.focus();
  });
  choice.append(label, select, form);
  box.append(make('p', 'answer-kicker', 'You are asked'), asked, hint, links, choice);
  setOpen(false);

  return {
    box,
    show(id, note) {
      const question = questions.find(({ slug }) => slug === id);
      asked.textContent = question?.title ?? own().find((one) => one.id === id)?.question ?? '';
      hint.textContent = note;
      page.hidden = !question;
      if (question) page.href = under(question.address);
      // Without a question there is only the choice.
      box.dataset['question'] = id;
      if (asked.textContent === '') setOpen(true);
      return asked.textContent;
    },
    list(chosen) {
      const mine = own().map(({ id, question }): [string, string] => [id, question]);
      const groups = [
        ['Your own', mine] as const,
        ...[...new Set(questions.map(({ category }) => category))].map(
          (category) =>
            [
              CATEGORY_NAMES[category as Category] ?? category,
              questions
                .filter((one) => one.category === category)
                .map(({ slug, title }): [string, string] => [slug, title]),
            ] as const,
        ),
      ];
      select.replaceChildren(
        ...groups.filter(([, options]) => options.length > 0).map(([name, options]) => group(name, options, chosen)),
      );
    },
    focus: () => asked.focus(),
  };
}

function group(name: string, options: readonly (readonly [string, string])[], chosen: string): HTMLElement {
  const one = make('optgroup', '');
  one.label = name;
  one.append(
    ...options.map(([value, text]) => {
      const option = make('option', '', text);
      option.value = value;
      option.selected = value === chosen;
      return option;
    }),
  );
  return one;
}
