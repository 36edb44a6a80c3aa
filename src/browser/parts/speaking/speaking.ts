/**
 * A screen of its own to speak on: what is asked, the time, and buttons. It shows what the caller stored, and keeps nothing
 * itself; what it shows is computed from moments, so that a locked phone costs nothing.
 */

import { elapsed, face, isRunning, mark } from './clock.ts';
import type { Clock } from './clock.ts';
import { make, setText, whenOver } from '../element.ts';

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
}

export interface SpeakingScreen {
  readonly box: HTMLDialogElement;
  /** Shows the present state: the screen stands open while the clock runs. */
  readonly show: (state: Speaking) => void;
}

/**
 * Builds the screen.
 * @param buttons from the one that goes on to the least used
 * @param onEscape what the Escape key does
 */
export function speakingScreen(buttons: readonly HTMLButtonElement[], onEscape: () => void): SpeakingScreen {
  const box = make('dialog', 'speak-screen');
  const asked = make('h2', 'speak-asked');
  asked.id = 'speak-asked';
  box.setAttribute('aria-labelledby', asked.id);
  const kicker = make('p', 'speak-kicker');
  const head = make('div', '');
  // The next question is heard without moving the focus.
  head.setAttribute('aria-live', 'polite');
  head.append(kicker, asked);
  const time = make('p', 'speak-time');
  time.setAttribute('role', 'timer');
  time.setAttribute('aria-label', 'Time spoken');
  const line = make('div', 'speak-line');
  line.setAttribute('aria-hidden', 'true');
  line.append(make('i', ''), make('span', '', '2 min'), make('span', '', '4 min'));
  const said = make('p', 'speak-mark');
  said.setAttribute('role', 'status');
  const tools = make('div', 'speak-tools');
  tools.append(...buttons);
  box.append(head, time, line, said, tools);
  box.addEventListener('cancel', (event) => {
    event.preventDefault();
    onEscape();
  });

  return {
    box,
    show(state) {
      const ms = elapsed(state.clock, Date.now());
      setText(asked, state.asked);
      setText(kicker, state.kicker);
      kicker.hidden = state.kicker === '';
      setText(time, face(ms));
      line.hidden = state.instead !== undefined;
      line.style.setProperty('--spoken', String(Math.min(1, ms / LINE)));
      setText(said, state.instead ?? (mark(ms) || AIM));
      const isSpeaking = isRunning(state.clock);
      if (isSpeaking === box.open || !box.isConnected) return;
      if (isSpeaking) box.showModal();
      else box.close();
    },
  };
}

/** Calls `show` again and again, and when the page comes back into sight, until `life` ends. */
export function keepLooking(show: () => void, life: AbortSignal): void {
  const timer = setInterval(show, LOOK);
  whenOver(life, () => clearInterval(timer));
  document.addEventListener('visibilitychange', show, { signal: life });
}
