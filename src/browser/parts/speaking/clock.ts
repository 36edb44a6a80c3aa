/**
 * A clock that can be started, paused and put aside. It keeps moments, not ticks, so that a locked screen, a sleeping tab
 * or a reload costs it nothing. Pure; the caller says what time it is.
 */

export interface Clock {
  /** Milliseconds run before the present start. */
  readonly run: number;
  /** When it was started, in milliseconds since 1970; 0 while it stands. */
  readonly since: number;
}

export const STOPPED: Clock = { run: 0, since: 0 };

/** No answer runs longer than this; a clock that was forgotten stands here. */
export const LONGEST = 60 * 60 * 1000;

/** Milliseconds on the clock, an hour at most; never negative, even if the device's time was set back. */
export function elapsed({ run, since }: Clock, now: number): number {
  return Math.min(LONGEST, run + (since > 0 ? Math.max(0, now - since) : 0));
}

export const isRunning = ({ since }: Clock): boolean => since > 0;

export function start(clock: Clock, now: number): Clock {
  return isRunning(clock) ? clock : { run: clock.run, since: now };
}

export function pause(clock: Clock, now: number): Clock {
  return { run: elapsed(clock, now), since: 0 };
}

/** The clock as it is found: one that was left running stands at its end, and nobody speaks any more. */
export function awake(clock: Clock, now: number): Clock {
  return isRunning(clock) && elapsed(clock, now) >= LONGEST ? STOPPED : clock;
}

/** `2:05`. */
export function face(milliseconds: number): string {
  const seconds = Math.floor(milliseconds / 1000);
  return `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`;
}

/** What the marks at two and four minutes say, for the time on the clock; empty before the first. */
export function mark(milliseconds: number): string {
  if (milliseconds >= 240_000) return 'Four minutes: stop here.';
  return milliseconds >= 120_000 ? 'Two minutes: come to the end.' : '';
}
