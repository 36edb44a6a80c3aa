/**
 * `<quiz-form data-quiz="the-loop">` around a form with a fieldset per question: checks one question at a time, when the
 * reader says so (moving through radios with the arrow keys chooses each on the way), explains the choice made and the
 * right one, keeps answers on the device, and counts at the end. Until `data-live` is set, which is the last step here,
 * the answers can be read in their `<details>`; so they can if anything fails.
 */

import { device } from '../../device/index.ts';
import { define, EnhancedElement, make, makeButton, whenOver } from '../../parts/element.ts';
import { isComplete, missed, score, status, valid } from './model.ts';
import { questionView } from './question.ts';
import type { QuestionView } from './question.ts';

class QuizForm extends EnhancedElement {
  protected override enhance(life: AbortSignal): void {
    const quiz = this.dataset['quiz'] ?? '';
    /** Questions being tried again: their stored answer stays until there is a new one. */
    const open = new Set<string>();
    const views: QuestionView[] = [];
    whenOver(life, () => views.forEach((view) => view.remove()));
    for (const fieldset of this.querySelectorAll<HTMLFieldSetElement>('fieldset[data-question]')) {
      views.push(questionView(fieldset, (choice) => answer(fieldset.dataset['question'] ?? '', choice)));
    }
    const questions = views.map((view) => view.question);
    const shown = new Map<string, string | undefined>();
    const answers = () => valid(questions, device.quizzes.get(quiz).answers);

    /** A round ends when the last question gets its first answer; trying again does not change its score. */
    const answer = (question: string, choice: string) => {
      const wasComplete = isComplete(questions, answers());
      open.delete(question);
      device.quizzes.answer(quiz, question, choice);
      const now = answers();
      if (!wasComplete && isComplete(questions, now)) device.quizzes.score(quiz, score(questions, now));
    };

    const line = make('p', 'quiz-status');
    const notice = make('p', 'quiz-notice');
    for (const region of [line, notice]) region.setAttribute('role', 'status');
    const again = makeButton('', 'Try the missed ones again', () => {
      for (const id of missed(questions, answers())) open.add(id);
      show();
      views.find(({ question }) => open.has(question.id))?.focus();
    });
    const over = makeButton('', 'Start over', () => {
      open.clear();
      device.quizzes.startOver(quiz);
      views[0]?.focus();
    });
    const end = make('div', 'quiz-end');
    end.append(line, again, over, notice);

    const show = () => {
      const { last, best } = device.quizzes.get(quiz);
      const given = answers();
      for (const view of views) {
        const { id } = view.question;
        const choice = open.has(id) ? undefined : given.get(id);
        // An open question may hold a choice not checked yet, and feedback may hold the focus.
        if (shown.has(id) && shown.get(id) === choice) continue;
        shown.set(id, choice);
        view.show(choice);
      }
      const text = status(questions, given, open, last, best);
      if (line.textContent !== text) line.textContent = text;
      const problem = device.problem('quizzes')?.message ?? '';
      if (notice.textContent !== problem) notice.textContent = problem;
      again.hidden = open.size > 0 || !isComplete(questions, given) || missed(questions, given).length === 0;
      over.hidden = given.size === 0;
    };

    this.addEventListener(
      'keydown',
      (event) => {
        const { key, target } = event;
        if (key !== 'Enter' || !(target instanceof HTMLInputElement)) return;
        event.preventDefault();
        const id = target.closest('fieldset')?.dataset['question'];
        views.find(({ question }) => question.id === id)?.check();
      },
      { signal: life },
    );
    whenOver(life, device.quizzes.subscribe(show));
    whenOver(life, () => {
      end.remove();
      delete this.dataset['live'];
    });
    show();
    this.append(end);
    this.dataset['live'] = '';
  }
}

define('quiz-form', QuizForm);
