/**
 * Speaking against the clock: a screen of its own with the question, the time and one button. The button stops the clock and
 * leads to the field; typing never runs it.
 */

import type { AnswerStore } from '../../browser/device/answers.ts';
import { awake, elapsed, face, isRunning, pause, start, STOPPED } from '../../browser/parts/speaking/clock.ts';
import { make, makeButton, setText, whenOver } from '../../browser/parts/element.ts';
import { AIM, keepLooking, speakingScreen } from '../../browser/parts/speaking/speaking.ts';

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
  // Escape ends the speaking as the button does.
  const screen = speakingScreen([makeButton('speak-primary', 'Done, write it down', stop)], stop);

  const show = () => {
    const clock = store.clock();
    const ms = elapsed(clock, Date.now());
    const isSpeaking = isRunning(clock);
    setText(told, ms === 0 || isSpeaking ? `Say it aloud first. ${AIM}` : `You spoke for ${face(ms)}. ${note}`.trim());
    setText(go, ms > 0 ? 'Go on speaking' : 'Start speaking');
    zero.hidden = ms === 0;
    screen.show({ asked: question, kicker: '', clock });
  };
  const found = awake(store.clock(), Date.now());
  if (found === STOPPED) store.setClock(STOPPED);
  keepLooking(show, life);
  whenOver(life, store.subscribe(show));
  const tools = make('div', 'coach-tools');
  tools.append(go, zero);
  box.append(told, tools, screen.box);
  show();
  return box;
}
