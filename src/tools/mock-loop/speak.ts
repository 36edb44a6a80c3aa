/** The interview itself: a question and its follow-ups on the speaking screen, each answer on its own time. */

import { html } from 'lit-html';
import { speakingScreen } from '../../browser/parts/speaking/speaking.ts';
import { isRunning } from '../../browser/parts/speaking/clock.ts';
import type { Actions } from './actions.ts';
import { followUps } from './follow-ups.ts';
import type { Known } from './known.ts';
import type { Sound } from './sound.ts';
import { nextOf } from './state.ts';
import type { Loop } from './state.ts';
import type { Voice } from './voice.ts';

/** Said in place of the marks while a follow-up is answered. */
const FOLLOW = 'Two to four sentences, then stop.';

export interface Speak {
  readonly box: HTMLDialogElement;
  /** Shows the loop that is open; without one, nothing. */
  readonly show: (loop: Loop | undefined) => void;
  /** Says something on the screen, where it stays until the question is over. */
  readonly say: (words: string) => void;
}

/** What is asked in a row: the question, then its follow-ups. */
export function askedIn(loop: Loop, slug: string, known: Known): readonly string[] {
  const row = known.row(slug);
  return row ? [row.title, ...followUps(row, known.detail(slug), loop.plan.seed)] : [];
}

export interface Speakers {
  readonly known: Known;
  readonly act: Actions;
  readonly sound: Sound;
  readonly voice: Voice;
  /** Called when a question is over. */
  readonly onDone: (loop: Loop, slug: string) => void;
}

/** Builds the screen. */
export function speakView({ known, act, sound, voice, onDone }: Speakers): Speak {
  let loop: Loop | undefined;
  /** What the voice said last on this screen. */
  let said = '';
  /** Does something with the question that stands there. */
  const withQuestion = (work: (loop: Loop, slug: string) => void) => () => {
    const place = loop && nextOf(loop);
    if (loop && place) work(loop, place.slug);
  };
  /** What went wrong with the question that stands there. */
  let trouble = '';
  const follow = withQuestion((open, slug) => act.follow(open, slug));
  const end = withQuestion((open, slug) => {
    act.done(open, slug);
    trouble = '';
    onDone(open, slug);
  });
  const hold = withQuestion((open) => {
    sound.recorder.pause();
    act.pause(open);
  });
  const screen = speakingScreen(hold);
  const toolsView = (isLast: boolean) =>
    html`<button type="button" class=${isLast ? '' : 'speak-primary'} ?hidden=${isLast} @click=${follow}>
        Next follow-up
      </button>
      <button type="button" class=${isLast ? 'speak-primary' : ''} @click=${end}>
        ${isLast ? 'Done' : 'Done with this question'}
      </button>
      <button type="button" @click=${hold}>Pause</button>`;
  /** @param level how loud it is, from 0 to 1; undefined while nothing is recorded */
  const soundView = (level: number | undefined) =>
    html`<p class="mock-loudness" ?hidden=${level === undefined}>
        Recording<meter aria-label="How loud you are" .value=${level ?? 0}></meter>
      </p>
      <p class="mock-trouble" role="status">${trouble}</p>`;

  const speak = (text: string) => {
    if (said === text) return;
    said = text;
    if (text === '' || !loop?.isRead) voice.stop();
    else voice.say(text);
  };

  return {
    box: screen.box,
    // Shown with the next look at the clock.
    say: (words) => void (trouble = words),
    show(open) {
      loop = open;
      const place = open && nextOf(open);
      if (!open || !place) {
        if (screen.box.open) screen.box.close();
        speak('');
        return;
      }
      const asked = askedIn(open, place.slug, known);
      const { length } = open.answer(place.slug).times;
      const isLast = length >= asked.length - 1;
      const now = asked[length] ?? asked.at(-1) ?? '';
      speak(isRunning(open.clock) ? now : '');
      // Read ahead: a button that hides loses the focus at once, to the page behind the screen.
      const focused = document.activeElement;
      screen.show({
        asked: now,
        kicker: length === 0 ? '' : `Follow-up ${length} of ${asked.length - 1} to: ${asked[0] ?? ''}`,
        clock: open.clock,
        tools: toolsView(isLast),
        above: soundView(sound.recorder.level()),
        ...(length > 0 && { instead: FOLLOW }),
      });
      const [next, done] = screen.box.querySelectorAll<HTMLElement>('.speak-tools > button');
      if (isLast && next && next === focused) done?.focus();
    },
  };
}
