/**
 * Speaking against the clock: a screen of its own with the question, the time and one button. The button stops the clock and
 * leads to the field; typing never runs it.
 */

import { html } from 'lit-html';
import type { TemplateResult } from 'lit-html';
import type { AnswerStore } from '../../browser/device/answers.ts';
import { awake, elapsed, face, isRunning, pause, start, STOPPED } from '../../browser/parts/speaking/clock.ts';
import { whenOver } from '../../browser/parts/element.ts';
import { AIM, keepLooking, speakingScreen } from '../../browser/parts/speaking/speaking.ts';
import type { Draw } from './section.ts';

export interface Speaking {
  /** Wording of the question. */
  readonly question: string;
  readonly store: AnswerStore;
  /** Called when the answer has been said, with the milliseconds spoken; what it returns is told to the reader. */
  readonly onDone: (ms: number) => string;
}

/** The clock of an answer; what it shows is computed from stored moments, so that a locked phone costs nothing. */
export function createSpeak(
  { question, store, onDone }: Speaking,
  draw: Draw,
  life: AbortSignal,
): () => TemplateResult {
  let note = '';
  const go = () => store.setClock(start(store.clock(), Date.now()));
  const zero = () => {
    note = '';
    store.setClock(STOPPED);
    draw('.answer-speak .answer-primary');
  };
  const stop = () => {
    const stopped = pause(store.clock(), Date.now());
    store.setClock(stopped);
    look();
    note = onDone(elapsed(stopped, Date.now()));
    draw();
  };
  // Escape ends the speaking as the button does.
  const screen = speakingScreen(stop);
  const tools = html`<button type="button" class="speak-primary" @click=${stop}>Done, write it down</button>`;
  const look = () => screen.show({ asked: question, kicker: '', clock: store.clock(), tools });
  const found = awake(store.clock(), Date.now());
  if (found === STOPPED) store.setClock(STOPPED);
  keepLooking(look, life);
  whenOver(life, store.subscribe(look));
  look();

  return () => {
    const clock = store.clock();
    const ms = elapsed(clock, Date.now());
    const told =
      ms === 0 || isRunning(clock) ? `Say it aloud first. ${AIM}` : `You spoke for ${face(ms)}. ${note}`.trim();
    return html`<section class="answer-speak">
      <p class="answer-told" role="status">${told}</p>
      <div class="coach-tools">
        <button type="button" class="answer-primary" @click=${go}>
          ${ms > 0 ? 'Go on speaking' : 'Start speaking'}
        </button>
        <button type="button" ?hidden=${ms === 0} @click=${zero}>Start again at 0:00</button>
      </div>
      ${screen.box}
    </section>`;
  };
}
