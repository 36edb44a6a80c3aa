/**
 * A screen of its own to speak on: what is asked, the time, and buttons. It shows what the caller stored, and keeps nothing
 * itself; what it shows is computed from moments, so that a locked phone costs nothing.
 */

import { html, render } from 'lit-html';
import { elapsed, face, isRunning, mark } from './clock.ts';
import type { Clock } from './clock.ts';
import { make, whenOver } from '../element.ts';

/** Milliseconds between two looks at the clock. */
const LOOK = 250;
/** Milliseconds at the end of the line under the time. */
const LINE = 240_000;
/** For a first answer, until the first mark. */
export const AIM = 'Aim at two minutes; stop at four.';

export interface Speaking {
  /** Wording of what is asked. */
  readonly asked: string;
  /** What it belongs to, above it; empty for nothing. */
  readonly kicker: string;
  readonly clock: Clock;
  /** What is said in place of the aim and the marks of a first answer; the line with its stops is away then. */
  readonly instead?: string;
  /** Buttons, from the one that goes on to the least used. */
  readonly tools: unknown;
  /** What stands above them. */
  readonly above?: unknown;
}

export interface SpeakingScreen {
  readonly box: HTMLDialogElement;
  /** Shows the present state: the screen stands open while the clock runs. */
  readonly show: (state: Speaking) => void;
}

/** Makes the screen. @param onEscape what the Escape key does */
export function speakingScreen(onEscape: () => void): SpeakingScreen {
  const box = make('dialog', 'speak-screen');
  box.setAttribute('aria-labelledby', 'speak-asked');
  box.addEventListener('cancel', (event) => {
    event.preventDefault();
    onEscape();
  });
  return {
    box,
    show(state) {
      const ms = elapsed(state.clock, Date.now());
      render(screenView(state, ms), box);
      box.querySelector<HTMLElement>('.speak-line')?.style.setProperty('--spoken', String(Math.min(1, ms / LINE)));
      const isSpeaking = isRunning(state.clock);
      if (isSpeaking === box.open || !box.isConnected) return;
      if (isSpeaking) box.showModal();
      else box.close();
    },
  };
}

/** The next question is heard without moving the focus. */
const screenView = ({ asked, kicker, instead, tools, above }: Speaking, ms: number) =>
  html`<div aria-live="polite">
      <p class="speak-kicker" ?hidden=${kicker === ''}>${kicker}</p>
      <h2 class="speak-asked" id="speak-asked">${asked}</h2>
    </div>
    <p class="speak-time" role="timer" aria-label="Time spoken">${face(ms)}</p>
    <div class="speak-line" aria-hidden="true" ?hidden=${instead !== undefined}>
      <i></i><span>2 min</span><span>4 min</span>
    </div>
    <p class="speak-mark" role="status">${instead ?? (mark(ms) || AIM)}</p>
    ${above}
    <div class="speak-tools">${tools}</div>`;

/** Calls `show` again and again, and when the page comes back into sight, until `life` ends. */
export function keepLooking(show: () => void, life: AbortSignal): void {
  const timer = setInterval(show, LOOK);
  whenOver(life, () => clearInterval(timer));
  document.addEventListener('visibilitychange', show, { signal: life });
}
