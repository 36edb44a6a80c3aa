/** The interview itself: a question and its follow-ups on the speaking screen, each answer on its own time. */

import { makeButton, setText } from '../../browser/parts/element.ts';
import { speakingScreen } from '../../browser/parts/speaking/speaking.ts';
import type { Actions } from './actions.ts';
import { followUps } from './follow-ups.ts';
import type { Known } from './known.ts';
import { nextOf } from './state.ts';
import type { Loop } from './state.ts';

/** Said in place of the marks while a follow-up is answered. */
const FOLLOW = 'Two to four sentences, then stop.';

export interface Speak {
  readonly box: HTMLDialogElement;
  /** Shows the loop that is open; without one, nothing. */
  readonly show: (loop: Loop | undefined) => void;
}

/** What is asked in a row: the question, then its follow-ups. */
export function askedIn(loop: Loop, slug: string, known: Known): readonly string[] {
  const row = known.row(slug);
  return row ? [row.title, ...followUps(row, known.detail(slug), loop.plan.seed)] : [];
}

/**
 * Builds the screen.
 * @param onDone called with the slug when a question is over
 */
export function speakView(known: Known, act: Actions, onDone: (slug: string) => void): Speak {
  let loop: Loop | undefined;
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
      onDone(slug);
    }),
  );
  const hold = withQuestion((open) => act.pause(open));
  const screen = speakingScreen([follow, done, makeButton('', 'Pause', hold)], hold);

  return {
    box: screen.box,
    show(open) {
      loop = open;
      const place = open && nextOf(open);
      if (!open || !place) {
        if (screen.box.open) screen.box.close();
        return;
      }
      const asked = askedIn(open, place.slug, known);
      const { length } = open.answer(place.slug).times;
      const isLast = length >= asked.length - 1;
      follow.hidden = isLast;
      follow.classList.toggle('speak-primary', !isLast);
      done.classList.toggle('speak-primary', isLast);
      setText(done, isLast ? 'Done' : 'Done with this question');
      screen.show({
        asked: asked[length] ?? asked.at(-1) ?? '',
        kicker: length === 0 ? '' : `Follow-up ${length} of ${asked.length - 1} to: ${asked[0] ?? ''}`,
        clock: open.clock,
        ...(length > 0 && { instead: FOLLOW }),
      });
    },
  };
}
