/** The clock in the page: start, pause, back to zero; it shows its marks in words. */

import type { AnswerStore } from '../../device/answers.ts';
import { elapsed, face, isRunning, mark, pause, start, STOPPED } from '../../parts/clock/clock.ts';
import { make, makeButton, whenOver } from '../../parts/element.ts';

/** Milliseconds between two looks at the clock. */
const LOOK = 250;

/** Builds the clock of an answer; what it shows is computed from stored moments, so that a locked screen costs nothing. */
export function clockView(store: AnswerStore, life: AbortSignal): HTMLElement {
  const box = make('div', 'answer-clock');
  const time = make('span', 'answer-time');
  time.setAttribute('role', 'timer');
  time.setAttribute('aria-label', 'Time spoken');
  const said = make('span', 'answer-mark');
  said.setAttribute('role', 'status');
  const go = makeButton('', '', () => {
    const clock = store.clock();
    store.setClock(isRunning(clock) ? pause(clock, Date.now()) : start(clock, Date.now()));
    show();
  });
  const zero = makeButton('', 'Back to zero', () => {
    store.setClock(STOPPED);
    show();
    go.focus();
  });
  const show = () => {
    const clock = store.clock();
    const ms = elapsed(clock, Date.now());
    time.textContent = face(ms);
    if (said.textContent !== mark(ms)) said.textContent = mark(ms);
    const label = isRunning(clock) ? 'Pause' : ms > 0 ? 'Go on' : 'Start speaking';
    if (go.textContent !== label) go.textContent = label;
    zero.hidden = ms === 0;
  };
  const timer = setInterval(show, LOOK);
  whenOver(life, () => clearInterval(timer));
  document.addEventListener('visibilitychange', show, { signal: life });
  show();
  box.append(time, go, zero, said);
  return box;
}
