/** Days of the calendar, without hours or zones: a day in a letter is the same day everywhere. Pure. */

import { MONTHS } from '../../book/wording.ts';
import type { Read } from './amounts.ts';

export interface Day {
  readonly year: number;
  /** 1 to 12. */
  readonly month: number;
  readonly day: number;
}

const WEEKDAYS = ['Sun', 'Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat'] as const;
const FIRST_YEAR = 2000;
const LAST_YEAR = 2100;

/** Number of days of a month. */
export function daysIn(year: number, month: number): number {
  if (month === 2) return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0 ? 29 : 28;
  return [4, 6, 9, 11].includes(month) ? 30 : 31;
}

/** Reads "2027-03-01", "2027/3/1", "March 1, 2027" or "1 March 2027". Where the year comes first, the month comes next. */
export function readDay(text: string): Read<Day> {
  const typed = text.normalize('NFKC').trim();
  const iso = /^(\d{4})([-/.])(\d{1,2})\2(\d{1,2})$/.exec(typed);
  const words = /^(?:([a-z]{3,9})\.? (\d{1,2})|(\d{1,2})\.? ([a-z]{3,9})),? (\d{4})$/i.exec(typed.replace(/\s+/g, ' '));
  let parts: [number, number, number] | undefined;
  if (iso) parts = [Number(iso[1]), Number(iso[3]), Number(iso[4])];
  else if (words) parts = [Number(words[5]), monthNamed(words[1] ?? words[4] ?? ''), Number(words[2] ?? words[3])];
  if (!parts) {
    const isSlashed = /^\d{1,4}[./-]\d{1,2}[./-]\d{1,4}$/.test(typed);
    return {
      fault: isSlashed
        ? `${typed} can be read in two ways. Write year, month, day: 2027-03-01.`
        : 'Write the day as year, month, day: 2027-03-01.',
    };
  }
  const [year, month, day] = parts;
  if (month < 1 || month > 12) return { fault: 'There is no such month. Write year, month, day: 2027-03-01.' };
  if (year < FIRST_YEAR || year > LAST_YEAR) return { fault: `A year between ${FIRST_YEAR} and ${LAST_YEAR}.` };
  if (day < 1 || day > daysIn(year, month))
    return { fault: `There is no such day: ${MONTHS[month - 1]} ${year} has ${daysIn(year, month)} days.` };
  const value = { year, month, day };
  // What the calendar hands over needs no second look.
  return /^\d{4}-\d{2}-\d{2}$/.test(typed) ? { value } : { value, note: `Read as ${longDay(value)}.` };
}

function monthNamed(name: string): number {
  return MONTHS.findIndex((month) => month.toLowerCase().startsWith(name.toLowerCase())) + 1;
}

/** "2027-03-01", as fields of dates hold it. */
export function isoDay({ year, month, day }: Day): string {
  return [String(year), ...[month, day].map((part) => String(part).padStart(2, '0'))].join('-');
}

/** The same day some months later; where that month is too short, its last day. */
export function addMonths({ year, month, day }: Day, months: number): Day {
  const count = year * 12 + (month - 1) + months;
  const [then, at] = [Math.floor(count / 12), (count % 12) + 1];
  return { year: then, month: at, day: Math.min(day, daysIn(then, at)) };
}

/** Negative if `a` comes first, 0 if they are the same day. */
export function compareDays(a: Day, b: Day): number {
  return a.year - b.year || a.month - b.month || a.day - b.day;
}

/** Months from `start` that are complete on `day`; a month is complete on the day of the month it began. */
export function completeMonths(start: Day, day: Day): number {
  const months = (day.year - start.year) * 12 + day.month - start.month;
  return compareDays(addMonths(start, months), day) > 0 ? months - 1 : months;
}

/** "Wed, March 1, 2028". */
export function longDay({ year, month, day }: Day): string {
  // Sakamoto's rule: the year begins in March, so that a leap day is its last.
  const from = month < 3 ? year - 1 : year;
  const shift = [0, 3, 2, 5, 0, 3, 5, 1, 4, 6, 2, 4][month - 1] ?? 0;
  const weekday = (from + Math.floor(from / 4) - Math.floor(from / 100) + Math.floor(from / 400) + shift + day) % 7;
  return `${WEEKDAYS[weekday]}, ${MONTHS[month - 1]} ${day}, ${year}`;
}
