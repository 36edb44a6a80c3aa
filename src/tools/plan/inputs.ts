/** What a reader typed, as a wish, or as sentences that say what is wrong with it. Pure. */

import type { PathSlice } from '../../book/path-slices.ts';
import { addDays, daysBetween, dayWords, isDay } from './civil.ts';
import { endingOf } from './endings.ts';
import { HORIZON, MOST_MINUTES } from './model.ts';
import type { Wish } from './model.ts';

/** Names of the fields for minutes, Monday first. */
export const WEEKDAYS = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'] as const;
export const WEEKDAY_NAMES = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'] as const;

/** By name: `path`, `date`, `from`, `essay`, `asked`, a weekday, `done`, `spent`, `time`, `calendar`, `exported`. */
export type Fields = ReadonlyMap<string, string>;

/** "1 hour on weekdays, 2 on weekends". */
export const HOURS: Fields = new Map(WEEKDAYS.map((name, index) => [name, index < 5 ? '60' : '120']));

/** Days before the interview on which the writing exercise is due, where nobody said otherwise. */
const ESSAY_AHEAD = 2;

/** What a plan begins with; a reader changes what is different. */
export function defaults(path: PathSlice, today: string): Fields {
  return new Map([['path', path.slug], ['from', today], ...HOURS]);
}

/** An invented wish, which one press loads: an interview in two weeks. */
export function exampleFields(path: PathSlice, today: string): Fields {
  return new Map([...defaults(path, today), ['date', addDays(today, 15)]]);
}

/** Whether the path has steps for a writing exercise that comes before its interview. */
export const hasEssay = ({ slug, steps }: PathSlice): boolean =>
  endingOf(slug).isInterview && steps.some(({ essay }) => essay);

/** The day on which the exercise is due; undefined without one. */
export function essayDay(fields: Fields, path: PathSlice): string | undefined {
  if (!hasEssay(path) || fields.get('asked') === 'no') return undefined;
  return fields.get('essay') ?? addDays(fields.get('date') ?? '', -ESSAY_AHEAD);
}

export interface Reading {
  /** What is wrong, by field. */
  readonly faults: ReadonlyMap<string, string>;
  /** Undefined while the date is missing or something is wrong. */
  readonly wish: Wish | undefined;
  /** Whether the plan was made for days that are over: its date is no fault. */
  readonly isOver: boolean;
}

/** Reads the fields of a plan for a path. */
export function readFields(fields: Fields, path: PathSlice, today: string): Reading {
  const date = fields.get('date') ?? '';
  const from = fields.get('from') ?? today;
  const { isInterview, isDayIn } = endingOf(path.slug);
  const last = isDayIn ? date : addDays(date, -1);
  const faults = new Map<string, string>();
  const blame = (name: string, fault: string | undefined) => fault !== undefined && faults.set(name, fault);

  const isOver = isDay(from) && isDay(date) && from <= last && last < today && isNear(from, last);
  if (date !== '' && !isOver) blame('date', dateFault(date, today, isDayIn));
  if (!isDay(from)) blame('from', 'This date does not exist. Choose another one.');
  else if (date !== '' && !isOver && !faults.has('date')) blame('from', fromFault(from, last, today));
  const essay = fields.get('essay') ?? '';
  const essayDue = essayDay(fields, path);
  if (essayDue !== undefined && essay !== '') blame('essay', essayFault(essay, date));
  const minutes = WEEKDAYS.map((name) => readMinutes(fields.get(name) ?? ''));
  for (const [index, name] of WEEKDAYS.entries())
    if (minutes[index] === undefined) blame(name, `Write whole minutes, from 0 to ${MOST_MINUTES}.`);
  if (minutes.every((one) => one === 0)) blame('mon', 'Give at least one weekday some minutes.');

  if (date === '' || faults.size > 0) return { faults, wish: undefined, isOver };
  const done = new Set(listOf(fields.get('done')));
  return {
    faults,
    isOver,
    wish: {
      steps: path.steps.filter(
        ({ id, essay }) => !done.has(id) && !(essay && hasEssay(path) && essayDue === undefined),
      ),
      from,
      // No more than a day can have been used up, whatever an imported file says.
      spent: readMinutes(fields.get('spent') ?? '') ?? 0,
      last,
      endsLight: isInterview,
      minutes: minutes.map((one) => one ?? 0),
      essayDue,
      isEssayTied: essay === '',
    },
  };
}

/** A list as it is stored: parts with spaces between. */
export const listOf = (text = ''): readonly string[] => text.split(' ').filter((part) => part !== '');

/** Minutes as typed; an empty field is none. @returns undefined if it is no whole number of minutes of a day */
function readMinutes(text: string): number | undefined {
  const typed = text.trim();
  if (!/^\d{0,4}$/.test(typed) || Number(typed) > MOST_MINUTES) return undefined;
  return Number(typed);
}

/** Whether the days lie no more than a year apart. */
const isNear = (from: string, to: string): boolean => daysBetween(from, to) <= HORIZON;

function dateFault(date: string, today: string, isDayIn: boolean): string | undefined {
  if (!isDay(date)) return 'This date does not exist. Choose another one.';
  if (date < today) return `${dayWords(date, today)} is over. Choose a day to come.`;
  if (date === today && !isDayIn) return 'That is today, and nothing is planned on the day itself. Choose a later day.';
  if (!isNear(today, date)) return 'That is more than a year away. Check the year.';
  return undefined;
}

function fromFault(from: string, last: string, today: string): string | undefined {
  if (from > last) return `After ${dayWords(last, today)} there is no day left. Choose that day or one before it.`;
  if (!isNear(from, today)) return 'That is more than a year ago. Check the year.';
  return undefined;
}

function essayFault(essay: string, date: string): string | undefined {
  if (!isDay(essay)) return 'This date does not exist. Choose another one.';
  return date !== '' && essay > date
    ? 'That is after the interview. Choose the day on which you send the exercise.'
    : undefined;
}
