/**
 * `<quiz-index data-slice>` around the list of all quizzes: writes beside each how it went, shows those below 70% alone,
 * and plays a mixed round of what was missed anywhere. The round is at `#mixed`, so that the browser's way back ends it; its
 * questions are fetched when it begins.
 */

import type { QuizSlice } from '../../../book/slices.ts';
import { openQuizzes } from '../../device/quizzes.ts';
import { define, EnhancedElement, makeButton, setText, whenOver } from '../../parts/element.ts';
import { loadJson } from '../../parts/json.ts';
import { once } from '../../parts/once.ts';
import { anyOf, isWeak, missedAnywhere, missedLine, readKey, ROUND, standing } from './model.ts';
import type { ListedQuiz } from './model.ts';
import { mixedRound } from './round.ts';

const MIXED = '#mixed';
const NOT_LOADED = 'The questions could not be loaded. Check your connection and press the button again.';

/** One row of the list. */
interface Row extends ListedQuiz {
  readonly item: HTMLElement;
  readonly link: HTMLAnchorElement | null;
  readonly score: HTMLElement | null;
}

class QuizIndex extends EnhancedElement {
  protected override enhance(life: AbortSignal): void {
    const part = <Found extends HTMLElement>(name: string): Found => {
      const found = this.querySelector<Found>(name);
      if (!found) throw new Error(`${name} is missing`);
      return found;
    };
    const [line, start, next] = [part('.mixed-line'), part('.mixed-start'), part<HTMLAnchorElement>('.mixed-next')];
    const [notice, box, count] = [
      part('.mixed-notice'),
      part<HTMLInputElement>('.quiz-weak input'),
      part('.weak-count'),
    ];
    const all = part('.quiz-all');
    const stages = [...this.querySelectorAll<HTMLElement>('.quiz-stage')];
    const rows = [...this.querySelectorAll<HTMLElement>('li[data-quiz]')].map((item): Row => ({
      item,
      slug: item.dataset['quiz'] ?? '',
      rights: readKey(item.dataset['key'] ?? ''),
      link: item.querySelector('a'),
      score: item.querySelector('.quiz-score'),
    }));
    const before = rows.map(({ score }) => [...(score?.children ?? [])].map((child) => child.textContent));
    const slice = once(() => readSlice(this.dataset['slice'] ?? ''));
    const quizzes = openQuizzes();
    const results = (quiz: string) => quizzes.get(quiz);
    let round: HTMLElement | undefined;

    const show = () => {
      const isAnyAnswered = rows.some(({ slug }) => results(slug).answers.size > 0);
      const missed = missedAnywhere(rows, results);
      setText(line, missedLine(missed, isAnyAnswered));
      start.classList.toggle('waits', missed.length === 0);
      setText(start, missed.length === 1 ? 'Try it again' : `A mixed round of ${Math.min(missed.length, ROUND)}`);
      const open = rows.filter(({ slug, rights }) => results(slug).answers.size < rights.size);
      const begun = open.find(({ slug }) => results(slug).answers.size > 0);
      const first = begun ?? open[0];
      next.classList.toggle('waits', missed.length > 0 || !first?.link);
      if (first?.link) {
        next.href = first.link.href;
        setText(next, `${begun ? 'Go on' : 'Begin'} with “${first.link.textContent.trim()}”`);
      }
      rows.forEach((row, place) => {
        const now = standing(row, results(row.slug));
        const texts = now ? [now.number, now.words] : before[place];
        [...(row.score?.children ?? [])].forEach((child, index) => setText(child, texts?.[index] ?? ''));
        row.item.hidden = box.checked && !isWeak(results(row.slug).last);
      });
      for (const stage of stages) stage.hidden = !stage.querySelector('li[data-quiz]:not([hidden])');
      const shown = rows.filter(({ item }) => !item.hidden).length;
      const weak =
        shown === 0 ? 'None: no quiz that you finished was below 70%.' : `${shown} of ${rows.length} quizzes`;
      setText(count, box.checked ? weak : '');
      const problem = quizzes.problem()?.message ?? '';
      if (problem) setText(notice, problem);
    };

    const close = () => {
      round?.remove();
      round = undefined;
      all.hidden = false;
    };
    /** Back from a round to the list. */
    const leave = () => {
      history.replaceState(history.state, '', location.pathname + location.search);
      close();
      show();
      this.scrollIntoView({ block: 'start' });
      line.focus({ preventScroll: true });
    };
    const play = async (isAsked: boolean) => {
      const missed = missedAnywhere(rows, results);
      if (missed.length === 0) return leave();
      setText(notice, 'Loading …');
      let known: readonly QuizSlice[];
      try {
        known = await slice();
      } catch {
        if (!life.aborted) setText(notice, NOT_LOADED);
        return;
      }
      if (life.aborted || location.hash !== MIXED) return;
      setText(notice, '');
      const made = mixedRound(known, anyOf(missed, ROUND, Math.random), () => {
        const left = missedAnywhere(rows, results).length;
        if (left === 0) return undefined;
        const text = left === 1 ? 'Try the one you still miss' : `Another round: ${left} still missed`;
        return makeButton('quiz-main', text, () => void play(true));
      });
      if (!made) return setText(notice, NOT_LOADED);
      close();
      round = made.element;
      round.append(makeButton('quiz-leave', 'All quizzes', leave));
      all.hidden = true;
      this.append(round);
      if (isAsked) made.begin();
    };
    const fromAddress = () => {
      if (location.hash === MIXED) void play(true);
      else if (round) {
        close();
        show();
      }
    };

    start.addEventListener(
      'click',
      () => {
        // The address says so already where loading failed.
        if (location.hash === MIXED) void play(true);
        else location.hash = MIXED;
      },
      { signal: life },
    );
    box.addEventListener('change', show, { signal: life });
    addEventListener('hashchange', fromAddress, { signal: life });
    whenOver(life, quizzes.subscribe(show));
    whenOver(life, () => {
      close();
      box.checked = false;
      delete this.dataset['live'];
    });
    // A browser that comes back to the page may have checked it again.
    box.checked = false;
    show();
    this.dataset['live'] = '';
    if (location.hash === MIXED) void play(true);
  }
}

/**
 * All quizzes with their questions.
 * @throws where they cannot be loaded, or are no list
 */
async function readSlice(address: string): Promise<readonly QuizSlice[]> {
  const found = await loadJson(address);
  if (!Array.isArray(found)) throw new Error(`${address} holds no quizzes`);
  return found as readonly QuizSlice[];
}

define('quiz-index', QuizIndex);
