/** The interview itself: a question and its follow-ups on the speaking screen, each answer on its own time. */

import { make, makeButton, setText } from '../../browser/parts/element.ts';
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
  const follow = makeButton(
    '',
    'Next follow-up',
    withQuestion((open, slug) => act.follow(open, slug)),
  );
  const done = makeButton(
    '',
    'Done',
    withQuestion((open, slug) => {
      act.done(open, slug);
      setText(trouble, '');
      onDone(open, slug);
    }),
  );
  const hold = withQuestion((open) => {
    sound.recorder.pause();
    act.pause(open);
  });
  const screen = speakingScreen([follow, done, makeButton('', 'Pause', hold)], hold);
  const loudness = make('p', 'mock-loudness', 'Recording');
  const meter = make('meter', '');
  meter.setAttribute('aria-label', 'How loud you are');
  loudness.append(meter);
  const trouble = make('p', 'mock-trouble');
  trouble.setAttribute('role', 'status');
  screen.box.lastElementChild?.before(loudness, trouble);

  const speak = (text: string) => {
    if (said === text) return;
    said = text;
    if (text === '' || !loop?.isRead) voice.stop();
    else voice.say(text);
  };

  return {
    box: screen.box,
    say: (words) => setText(trouble, words),
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
      follow.hidden = isLast;
      follow.classList.toggle('speak-primary', !isLast);
      done.classList.toggle('speak-primary', isLast);
      setText(done, isLast ? 'Done' : 'Done with this question');
      const now = asked[length] ?? asked.at(-1) ?? '';
      speak(isRunning(open.clock) ? now : '');
      const level = sound.recorder.level();
      loudness.hidden = level === undefined;
      meter.value = level ?? 0;
      screen.show({
        asked: now,
        kicker: length === 0 ? '' : `Follow-up ${length} of ${asked.length - 1} to: ${asked[0] ?? ''}`,
        clock: open.clock,
        ...(length > 0 && { instead: FOLLOW }),
      });
    },
  };
}
