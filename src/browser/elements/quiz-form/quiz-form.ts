/**
 * `<quiz-form data-quiz="the-loop">` around a form with a fieldset per question: shows one question at a time, checks it
 * when the reader says so (moving through radios with the arrow keys chooses each on the way), explains the choice made
 * and the right one, keeps answers on the device, and ends with the score and what was missed. A link to a question opens
 * it; else the first one without an answer is shown. Until `data-live` is set, which is the last step here, all questions
 * stand there and the answers can be read in their `<details>`; so they can if anything fails.
 */

import { openQuizzes } from '../../device/quizzes.ts';
import { define, EnhancedElement, make, makeButton, setText, whenOver } from '../../parts/element.ts';
import { firstOpen, isComplete, missed, result, score, valid } from '../../parts/quiz/model.ts';
import { questionView } from '../../parts/quiz/question.ts';
import type { QuestionView } from '../../parts/quiz/question.ts';
import type { End } from '../../parts/quiz/screens.ts';
import { missedList, Screens } from '../../parts/quiz/screens.ts';

class QuizForm extends EnhancedElement {
  protected override enhance(life: AbortSignal): void {
    const quiz = this.dataset['quiz'] ?? '';
    const quizzes = openQuizzes();
    /** Questions being tried again: their stored answer stays until there is a new one. */
    const open = new Set<string>();
    const views: QuestionView[] = [];
    whenOver(life, () => views.forEach((view) => view.remove()));
    for (const fieldset of this.querySelectorAll<HTMLFieldSetElement>('fieldset[data-question]')) {
      views.push(questionView(fieldset, (choice) => answer(fieldset.dataset['question'] ?? '', choice)));
    }
    const questions = views.map((view) => view.question);
    const shown = new Map<string, string | undefined>();
    const answers = () => valid(questions, quizzes.get(quiz).answers);
    const withId = (ids: readonly string[]) => views.filter(({ question }) => ids.includes(question.id));

    /** A round ends when the last question gets its first answer; trying again does not change its score. */
    const answer = (question: string, choice: string) => {
      const wasComplete = isComplete(questions, answers());
      open.delete(question);
      quizzes.answer(quiz, question, choice);
      const now = answers();
      if (!wasComplete && isComplete(questions, now)) quizzes.score(quiz, score(questions, now));
    };

    /** Begins a round that the reader asked for. */
    const play = (round: readonly QuestionView[], at: number) => {
      screens.begin(round, at);
      show();
      screens.go(at);
    };
    const again = () => {
      const round = withId(missed(questions, answers()));
      for (const { question } of round) open.add(question.id);
      play(round, 0);
    };
    const goOn = () => play(views, firstOpen(questions, answers()) ?? 0);
    const over = () => {
      open.clear();
      quizzes.startOver(quiz);
      play(views, 0);
    };
    /** The address named a question to begin with; once the reader moves on, a reload goes on where the reader is. */
    const forgetAsked = () => {
      if (asked() >= 0 && screens.current !== views[asked()])
        history.replaceState(history.state, '', location.pathname + location.search);
    };

    const end = (): End => {
      const { last, best } = quizzes.get(quiz);
      const given = answers();
      const wrong = withId(missed(questions, given));
      const { title, more } = result(questions, given, last, best);
      const left = questions.length - given.size;
      const ways = make('p', 'quiz-ways');
      if (left > 0) ways.append(makeButton('quiz-main', `Answer the ${left} left`, goOn));
      else if (wrong.length > 0) ways.append(makeButton('quiz-main', 'Try the missed ones again', again));
      if (given.size > 0) ways.append(makeButton('', 'Start over', over));
      return {
        title,
        content: [
          ...(more ? [make('p', '', more)] : []),
          ways,
          ...missedList(wrong, ({ fieldset }) => `#${fieldset.id}`),
        ],
      };
    };
    const screens = new Screens(this, views, end, forgetAsked);
    whenOver(life, () => screens.remove());
    const notice = make('p', 'quiz-notice');
    notice.setAttribute('role', 'status');

    const show = () => {
      const given = answers();
      for (const view of views) {
        const { id } = view.question;
        const choice = open.has(id) ? undefined : given.get(id);
        // An open question may hold a choice not checked yet, and feedback may hold the focus.
        if (shown.has(id) && shown.get(id) === choice) continue;
        shown.set(id, choice);
        view.show(choice);
      }
      screens.refresh();
      setText(notice, quizzes.problem()?.message ?? '');
    };
    /** Place of the question that the address names. */
    const asked = () => views.findIndex(({ fieldset }) => fieldset.id !== '' && `#${fieldset.id}` === location.hash);

    this.addEventListener(
      'keydown',
      (event) => {
        const { key, target } = event;
        if (key !== 'Enter' || !(target instanceof HTMLInputElement)) return;
        event.preventDefault();
        screens.current?.check();
      },
      { signal: life },
    );
    /** Where the address leads, else where the reader left off. */
    const start = () => (asked() >= 0 ? asked() : (firstOpen(questions, answers()) ?? views.length));
    addEventListener(
      'hashchange',
      () => {
        // The link of the question that is on the screen leaves its round, and what is chosen in it, as they are.
        if (screens.current && screens.current === views[asked()]) return;
        open.clear();
        play(views, start());
      },
      { signal: life },
    );
    whenOver(life, quizzes.subscribe(show));
    whenOver(life, () => {
      notice.remove();
      delete this.dataset['live'];
    });
    show();
    screens.begin(views, start());
    this.append(notice);
    this.dataset['live'] = '';
  }
}

define('quiz-form', QuizForm);
