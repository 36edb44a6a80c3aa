/**
 * Speaking against the clock: a screen of its own with the question, the time and one button. The button stops the clock and
 * leads to the field; typing never runs it.
 */

import type { AnswerStore } from '../../browser/device/answers.ts';
import { elapsed, face, isRunning, LONGEST, mark, pause, start, STOPPED } from '../../browser/parts/clock/clock.ts';
import { make, makeButton, setText, whenOver } from '../../browser/parts/element.ts';

/** Milliseconds between two looks at the clock. */
const LOOK = 250;
/** Milliseconds at the end of the line under the time. */
const LINE = 240_000;
const AIM = 'Aim at two minutes; stop at four.';

export interface Speaking {
  /** Wording of the question. */
  readonly question: string;
  readonly store: AnswerStore;
  /** Called when the answer has been said, with the milliseconds spoken; what it returns is told to the reader. */
  readonly onDone: (ms: number) => string;
}

/** Builds the clock of an answer; what it shows is computed from stored moments, so that a locked phone costs nothing. */
export function speakView({ question, store, onDone }: Speaking, life: AbortSignal): HTMLElement {
  const box = make('section', 'answer-speak');
  const told = make('p', 'answer-told');
  told.setAttribute('role', 'status');
  let note = '';

  const screen = make('dialog', 'answer-screen');
  const asked = make('h2', 'answer-question', question);
  asked.id = 'answer-screen-asked';
  screen.setAttribute('aria-labelledby', asked.id);
  const time = make('p', 'answer-time');
  time.setAttribute('role', 'timer');
  time.setAttribute('aria-label', 'Time spoken');
  const line = make('div', 'answer-line');
  line.setAttribute('aria-hidden', 'true');
  line.append(make('i', ''), make('span', '', '2 min'), make('span', '', '4 min'));
  const said = make('p', 'answer-mark');
  said.setAttribute('role', 'status');

  const go = makeButton('answer-primary', '', () => {
    store.setClock(start(store.clock(), Date.now()));
    show();
  });
  const zero = makeButton('', 'Start again at 0:00', () => {
    note = '';
    store.setClock(STOPPED);
    show();
    go.focus();
  });
  const stop = () => {
    const stopped = pause(store.clock(), Date.now());
    store.setClock(stopped);
    show();
    note = onDone(elapsed(stopped, Date.now()));
    show();
  };
  const done = makeButton('answer-primary', 'Done, write it down', stop);
  // Escape ends the speaking as the button does.
  screen.addEventListener('cancel', (event) => {
    event.preventDefault();
    stop();
  });

  const show = () => {
    const clock = store.clock();
    const ms = elapsed(clock, Date.now());
    const isSpeaking = isRunning(clock);
    setText(time, face(ms));
    line.style.setProperty('--spoken', String(Math.min(1, ms / LINE)));
    setText(said, mark(ms) || AIM);
    setText(told, ms === 0 || isSpeaking ? `Say it aloud first. ${AIM}` : `You spoke for ${face(ms)}. ${note}`.trim());
    setText(go, ms > 0 ? 'Go on speaking' : 'Start speaking');
    zero.hidden = ms === 0;
    if (isSpeaking === screen.open || !box.isConnected) return;
    if (isSpeaking) screen.showModal();
    else screen.close();
  };
  // A clock that was left running stands at its end, and nobody speaks any more.
  const there = store.clock();
  if (isRunning(there) && elapsed(there, Date.now()) >= LONGEST) store.setClock(STOPPED);

  const timer = setInterval(show, LOOK);
  whenOver(life, () => clearInterval(timer));
  whenOver(life, store.subscribe(show));
  document.addEventListener('visibilitychange', show, { signal: life });
  const tools = make('div', 'coach-tools');
  tools.append(go, zero);
  screen.append(asked, time, line, said, done);
  box.append(told, tools, screen);
  show();
  return box;
}
