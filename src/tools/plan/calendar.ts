/**
 * The plan as a calendar file (RFC 5545), one event a day. Loaded when the reader asks for it. Pure but for the time stamp
 * that the library writes.
 *
 * Times are floating: half past seven in the evening wherever the reader is, as with any evening of one's own. A zone would
 * have to be described in the file, and would move the evening for whoever travels to the interview.
 *
 * An event is known by its day and by an id of the plan, so that importing a later file replaces it. A day that was exported
 * before and holds nothing any more is cancelled, for a file cannot say that an event is missing.
 */

import { createEvents } from 'ics';
import type { DateArray, EventAttributes } from 'ics';
import { addDays, timeWords } from './civil.ts';
import { foldLines } from './fold.ts';
import { minutesOf } from './place.ts';
import type { PlannedDay } from './place.ts';

export interface CalendarWish {
  /** Days to export, those without steps too. */
  readonly days: readonly PlannedDay[];
  /** Days that were exported before and are still to come. */
  readonly exported: readonly string[];
  /** `19:30`, or empty for events of the whole day. */
  readonly time: string;
  /** Of the plan, the same for ever. */
  readonly id: string;
  /** Greater with each file: what a calendar goes by when it has the event already. */
  readonly sequence: number;
  /** The absolute form of an address of the book. */
  readonly absolute: (address: string) => string;
}

/**
 * Writes the file.
 * @throws the library's error where it refuses a value
 */
export function calendarFile(wish: CalendarWish): string {
  const planned = wish.days.filter(({ parts }) => parts.length > 0);
  const gone = wish.exported.filter((day) => !planned.some((one) => one.day === day));
  const { error, value } = createEvents(
    [...planned.map((day) => eventOf(day, wish)), ...gone.map((day) => cancelled(day, wish))],
    { productId: '-//Loop Ready//Day-by-day plan//EN', method: 'PUBLISH' },
  );
  if (error || value === null) throw error ?? new Error('The calendar library wrote nothing.');
  return foldLines(value);
}

function eventOf(planned: PlannedDay, wish: CalendarWish): EventAttributes {
  const { day, parts } = planned;
  const lines = parts.map(({ step, minutes }) => {
    const part = minutes < step.minutes ? ` of ${timeWords(step.minutes)}` : '';
    return `${step.word}: ${step.name}, ${timeWords(minutes)}${part}\n${wish.absolute(step.to)}`;
  });
  return {
    ...when(day, minutesOf(parts), wish.time),
    ...sameFor(day, wish),
    title: `Prepare: ${parts.map(({ step }) => step.name).join(', ')}`,
    description: [...lines, `Your plan: ${wish.absolute('/practice/plan/')}`].join('\n\n'),
    status: 'CONFIRMED',
    // A task for some hour of the day keeps nobody from being invited to a meeting.
    ...(wish.time === '' ? { busyStatus: 'FREE', transp: 'TRANSPARENT' } : { busyStatus: 'BUSY', transp: 'OPAQUE' }),
  };
}

function cancelled(day: string, wish: CalendarWish): EventAttributes {
  return {
    ...when(day, 0, ''),
    ...sameFor(day, wish),
    // For calendars that show what is cancelled.
    title: 'Prepare: nothing on this day any more',
    status: 'CANCELLED',
    busyStatus: 'FREE',
    transp: 'TRANSPARENT',
  };
}

const sameFor = (day: string, { id, sequence }: CalendarWish) => ({ uid: `${day}-${id}@loop-ready`, sequence });

/** A whole day, or from `time` on. Texts are passed as they are: the library would send numbers through the machine’s zone. */
function when(day: string, minutes: number, time: string): { start: DateArray | string; end: DateArray | string } {
  if (time === '') return { start: dateOf(day), end: dateOf(addDays(day, 1)) };
  const [hour = 0, minute = 0] = time.split(':').map(Number);
  return { start: momentOf(day, hour * 60 + minute), end: momentOf(day, hour * 60 + minute + minutes) };
}

function dateOf(day: string): DateArray {
  const [year = 0, month = 0, date = 0] = day.split('-').map(Number);
  return [year, month, date];
}

/** `20261214T193000`, so many minutes after the day began. */
function momentOf(day: string, minutes: number): string {
  const then = addDays(day, Math.floor(minutes / 1440));
  const two = (number: number) => String(number).padStart(2, '0');
  return `${then.replaceAll('-', '')}T${two(Math.floor(minutes / 60) % 24)}${two(minutes % 60)}00`;
}
