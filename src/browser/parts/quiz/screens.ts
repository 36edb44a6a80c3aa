/**
 * A round of questions, one on the screen at a time: how far the reader is, the way back and on, and the end. On paper all
 * questions stand there, since only `[data-shown]` keeps the others off the screen (quiz.css).
 */

import { make, makeButton } from '../element.ts';
import type { QuestionView } from './question.ts';

/** What stands at the end of a round: a title, and what follows it. */
export interface End {
  readonly title: string;
  readonly content: readonly Node[];
}

export class Screens {
  readonly #host: HTMLElement;
  readonly #views: readonly QuestionView[];
  readonly #end: () => End;
  readonly #moved: () => void;
  readonly #line: HTMLElement;
  readonly #bar: HTMLProgressElement;
  readonly #steps = make('div', 'quiz-steps');
  readonly #back: HTMLButtonElement;
  readonly #next: HTMLButtonElement;
  readonly #result = make('section', 'quiz-result');
  #round: readonly QuestionView[];
  /** Place in the round; its length is the end. */
  #at = 0;

  /**
   * @param host holds `.quiz-progress` with a `<p>` and a `<progress>`, and the form with the questions
   * @param views every question that may be in a round
   * @param end called each time the end is shown
   * @param moved called when the reader goes to another question or to the end
   * @throws Error if a part of the host is missing
   */
  constructor(host: HTMLElement, views: readonly QuestionView[], end: () => End, moved: () => void = () => undefined) {
    const line = host.querySelector<HTMLElement>('.quiz-progress p');
    const bar = host.querySelector<HTMLProgressElement>('.quiz-progress progress');
    const form = host.querySelector('form');
    if (!line || !bar || !form || views.length === 0) throw new Error('a part of the quiz is missing');
    [this.#host, this.#views, this.#end, this.#moved] = [host, views, end, moved];
    [this.#line, this.#bar] = [line, bar];
    this.#round = views;
    this.#back = makeButton('quiz-back', 'Back', () => this.go(this.#at - 1));
    this.#next = makeButton('quiz-next', '', () => this.go(this.#at + 1));
    this.#steps.append(this.#back, this.#next);
    form.after(this.#result, this.#steps);
  }

  /** The question on the screen; undefined at the end. */
  get current(): QuestionView | undefined {
    return this.#round[this.#at];
  }

  /** Begins a round without moving the reader; `at` is a place in it, its length the end. */
  begin(round: readonly QuestionView[], at = 0): void {
    this.#round = round;
    this.#at = at;
    this.refresh();
  }

  /** Goes to a place of the round, as the reader wished: to its top, with the focus on what is new. */
  go(at: number): void {
    this.#at = Math.min(Math.max(at, 0), this.#round.length);
    this.#moved();
    this.refresh();
    this.#host.scrollIntoView({ block: 'start' });
    if (this.current) this.current.focus();
    else this.#result.querySelector('h2')?.focus({ preventScroll: true });
  }

  /** Shows again what stands there, after answers changed. */
  refresh(): void {
    const { current } = this;
    const of = this.#round.length;
    for (const { fieldset } of this.#views) fieldset.toggleAttribute('data-shown', fieldset === current?.fieldset);
    const answered = this.#round.filter((view) => view.isAnswered()).length;
    this.#line.textContent = current ? `Question ${this.#at + 1} of ${of}` : `${answered} of ${of} answered`;
    this.#bar.max = of;
    this.#bar.value = current ? this.#at + 1 : of;
    this.#back.hidden = this.#at === 0;
    this.#next.hidden = !current;
    const isLast = this.#at === of - 1;
    this.#next.textContent = !current?.isAnswered() ? 'Skip' : isLast ? 'See the result' : 'Next question';
    this.#next.classList.toggle('quiz-main', current?.isAnswered() === true);
    this.#result.hidden = current !== undefined;
    this.#result.replaceChildren();
    if (current) return;
    const { title, content } = this.#end();
    const heading = make('h2', '', title);
    heading.tabIndex = -1;
    this.#result.append(heading, ...content);
  }

  /** Takes away everything that was added. */
  remove(): void {
    this.#result.remove();
    this.#steps.remove();
    for (const { fieldset } of this.#views) fieldset.removeAttribute('data-shown');
  }
}

/**
 * The missed questions of a round, each with the way back to it and the section that explains it.
 *
 * @param hrefOf where a question stands by itself
 */
export function missedList(missed: readonly QuestionView[], hrefOf: (view: QuestionView) => string): readonly Node[] {
  if (missed.length === 0) return [];
  const list = make('ul', 'quiz-missed');
  for (const view of missed) {
    const link = make('a', '', view.text);
    link.href = hrefOf(view);
    const item = make('li', '');
    item.append(link);
    if (view.read) {
      const read = make('p', 'quiz-read', 'Read: ');
      read.append(view.read.cloneNode(true));
      item.append(read);
    }
    list.append(item);
  }
  return [make('h3', '', missed.length === 1 ? 'The one you missed' : `The ${missed.length} you missed`), list];
}
