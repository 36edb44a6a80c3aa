/**
 * Days of the calendar as texts, `2026-12-14`: without hours and zones, so that no change of clocks moves one. UTC serves to
 * count, because its days all have 24 hours. Pure.
 */

import { MONTHS } from '../../book/wording.ts';

const DAY = 86_400_000;
const WEEKDAYS = ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'] as const;

/** Days since 1970-01-01. */
const numberOf = (day: string): number => Date.parse(`${day}T00:00:00Z`) / DAY;

/** Whether a text is a day that exists. */
export function isDay(text: string): boolean {
  return /^\d{4}-\d{2}-\d{2}$/.test(text) && addDays(text, 0) === text;
}

/** The day so many days later; an empty text where there is none. */
export function addDays(day: string, days: number): string {
  const moment = new Date((numberOf(day) + days) * DAY);
  return Number.isNaN(moment.getTime()) ? '' : moment.toISOString().slice(0, 10);
}

/** Days from `from` to `to`; negative if `to` comes first. */
export const daysBetween = (from: string, to: string): number => numberOf(to) - numberOf(from);

/** 0 for Monday to 6 for Sunday. */
export const weekdayOf = (day: string): number => (((numberOf(day) + 3) % 7) + 7) % 7;

/** "Mon, December 14", with the year where it is not that of `today`. */
export function dayWords(day: string, today: string): string {
  const [year = '', month, date] = day.split('-');
  const named = `${WEEKDAYS[weekdayOf(day)]}, ${MONTHS[Number(month) - 1]} ${Number(date)}`;
  return today.startsWith(year) ? named : `${named}, ${year}`;
}

/** "45 minutes", "1 hour", "2 hours 5 minutes". */
export function timeWords(minutes: number): string {
  const parts = [
    [Math.floor(minutes / 60), 'hour'],
    [minutes % 60, 'minute'],
  ] as const;
  const said = parts
    .filter(([number]) => number > 0)
    .map(([number, one]) => `${number} ${one}${number === 1 ? '' : 's'}`);
  return said.join(' ') || '0 minutes';
}
