/** A mixed round: questions of many quizzes, built from the slice, answered one on the screen at a time. */

import type { QuizSlice } from '../../../book/slices.ts';
import { openQuizzes } from '../../device/quizzes.ts';
import { under } from '../../parts/base.ts';
import { make } from '../../parts/element.ts';
import { missed, score } from '../../parts/quiz/model.ts';
import { questionView } from '../../parts/quiz/question.ts';
import type { QuestionView } from '../../parts/quiz/question.ts';
import { missedList, Screens } from '../../parts/quiz/screens.ts';
import type { Missed } from './model.ts';

type SliceQuestion = QuizSlice['questions'][number];

/** A round in the page. */
export interface Round {
  readonly element: HTMLElement;
  /** Brings the reader to its first question. */
  begin(): void;
}

/**
 * Builds a round of missed questions, all unanswered; the answers are kept on the device.
 *
 * @param another the button for one more round, asked for at its end; undefined when nothing is left
 * @returns undefined if the slice knows none of the questions
 */
export function mixedRound(
  slice: readonly QuizSlice[],
  picked: readonly Missed[],
  another: () => HTMLElement | undefined,
): Round | undefined {
  const quizzes = openQuizzes();
  const element = make('section', 'quiz');
  element.setAttribute('aria-label', 'Mixed round');
  const progress = make('div', 'quiz-progress');
  const bar = make('progress', '');
  bar.setAttribute('aria-label', 'Place in the round');
  progress.append(make('p', ''), bar);
  const form = make('form', '');
  form.method = 'dialog';
  form.autocomplete = 'off';
  const notice = make('p', 'quiz-notice');
  notice.setAttribute('role', 'status');
  element.append(progress, form, notice);

  const addresses = new Map<QuestionView, string>();
  const given = new Map<string, string>();
  for (const { quiz, question } of picked) {
    const home = slice.find(({ slug }) => slug === quiz);
    const words = home?.questions.find(({ id }) => id === question);
    if (!home || !words) continue;
    const fieldset = fieldsetOf(words, `${quiz}/${question}`, addresses.size + 1);
    form.append(fieldset);
    const view = questionView(fieldset, (choice) => {
      given.set(view.question.id, choice);
      quizzes.answer(quiz, question, choice);
      view.show(choice);
      screens.refresh();
      notice.textContent = quizzes.problem()?.message ?? '';
    });
    view.show(undefined);
    addresses.set(view, `${under(home.address)}#${question}`);
  }
  const views = [...addresses.keys()];
  if (views.length === 0) return undefined;
  const questions = views.map((view) => view.question);

  const screens = new Screens(element, views, () => {
    const { right, of } = score(questions, given);
    const wrong = new Set(missed(questions, given));
    const ways = make('p', 'quiz-ways');
    ways.append(another() ?? '');
    return {
      title: given.size < of ? `${given.size} of ${of} answered, ${right} right` : `${right} of ${of} right`,
      content: [
        ways,
        ...missedList(
          views.filter(({ question }) => wrong.has(question.id)),
          (view) => addresses.get(view) ?? '',
        ),
      ],
    };
  });
  form.addEventListener('keydown', (event) => {
    if (event.key !== 'Enter' || !(event.target instanceof HTMLInputElement)) return;
    event.preventDefault();
    screens.current?.check();
  });
  element.dataset['live'] = '';
  screens.begin(views);
  return { element, begin: () => screens.go(0) };
}

/** A question as Quiz.astro writes it. */
function fieldsetOf({ text, read, choices }: SliceQuestion, id: string, number: number): HTMLFieldSetElement {
  const fieldset = make('fieldset', '');
  fieldset.dataset['question'] = id;
  const details = make('details', 'quiz-answers');
  const list = make('ul', '');
  details.append(make('summary', '', 'Answer and explanations'), list);
  const labels = choices.map((choice) => {
    const radio = make('input', '');
    radio.type = 'radio';
    radio.name = `mixed-${id}`;
    radio.value = choice.id;
    const label = make('label', 'quiz-choice');
    label.append(radio, make('span', '', choice.text));
    const chosen = make('p', 'quiz-chosen', `${choice.text} `);
    chosen.append(make('strong', 'quiz-mark', choice.right ? 'Right' : 'Not this one'));
    const item = make('li', '');
    item.dataset['choice'] = choice.id;
    if (choice.right) item.dataset['right'] = '';
    item.append(chosen, make('p', '', choice.why));
    list.append(item);
    return label;
  });
  if (read) {
    const [address, name] = read;
    const link = make('a', '', name);
    link.href = under(address);
    const line = make('p', 'quiz-read', 'Read: ');
    line.append(link);
    details.append(line);
  }
  fieldset.append(make('legend', '', `${number}. ${text}`), ...labels, details);
  return fieldset;
}
