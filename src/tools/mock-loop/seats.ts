/**
 * Who asks what, and when: the seats of /process/the-loop/#seats, the day of #a-worked-day, the minutes of #one-interview and
 * of /process/phone-screen/. Pure.
 */

import { INTERVIEW, MINUTES } from '../../book/category-start.ts';
import type { Category } from '../../book/kinds/question/categories.ts';
import { CATEGORY_NAMES } from '../../book/wording.ts';

/** A category, or any of those of which an interview has several: all but the design. */
export type Ask = Category | 'any';

export interface Seat {
  readonly id: string;
  readonly name: string;
  /** What this person judges, half a sentence. */
  readonly judges: string;
  /** When the interview begins, in minutes after midnight. */
  readonly begins: number;
  /** What each question is, in their order. */
  readonly asks: readonly Ask[];
}

const at = (hour: number, minute = 0): number => hour * 60 + minute;

/** The five interviews of a loop. An interview on stories has two or three questions; a design takes a whole one. */
export const LOOP: readonly Seat[] = [
  {
    id: 'hiring-manager',
    name: 'Hiring manager',
    judges: 'what you have delivered, and whether you fit the open program',
    begins: at(9),
    asks: ['intro', 'program', 'behavioral'],
  },
  {
    id: 'program-manager',
    name: 'Program manager',
    judges: 'plans, dependencies and risk',
    begins: at(10, 15),
    asks: ['program', 'behavioral'],
  },
  {
    id: 'development-manager',
    name: 'Development manager',
    judges: 'system design and technical judgment',
    begins: at(11, 30),
    asks: ['system-design'],
  },
  {
    id: 'bar-raiser',
    name: 'Bar raiser',
    judges: 'Amazon’s standard as a whole',
    begins: at(13, 15),
    asks: ['behavioral', 'behavioral', 'behavioral'],
  },
  {
    id: 'partner',
    name: 'Partner, such as product',
    judges: 'trust, conflict, and influence without authority',
    begins: at(14, 30),
    asks: ['cross-functional', 'behavioral'],
  },
];

/** One call: half about past work, half technical. */
const SCREEN: Seat = {
  id: 'screen',
  name: 'Usually the hiring manager',
  judges: 'past work in one half, technical matters in the other',
  begins: at(14),
  asks: ['behavioral', 'program', 'technical', 'technical'],
};

/** The questions of a path: as many as an interview holds, and a design in one of its own. */
const PATH: readonly Seat[] = [
  {
    id: 'path',
    name: 'Questions of your path',
    judges: 'what your path prepares you for',
    begins: at(9),
    asks: Array.from({ length: Math.floor(INTERVIEW / MINUTES.behavioral) }, () => 'any' as const),
  },
  {
    id: 'path-design',
    name: 'Design question of your path',
    judges: 'system design and technical judgment',
    begins: at(10, 15),
    asks: ['system-design'],
  },
];

/** Categories from which one interview can be dealt; the essay is written at home. */
export const CATEGORY_FORMATS = [
  'intro',
  'behavioral',
  'program',
  'cross-functional',
  'technical',
  'system-design',
] as const;

/** `loop`, `screen`, `path`, or a category. */
export type Format = 'loop' | 'screen' | 'path' | (typeof CATEGORY_FORMATS)[number];

export const isFormat = (name: string): name is Format =>
  ['loop', 'screen', 'path', ...CATEGORY_FORMATS].includes(name);

/** The interviews of a format in their order. */
export function seatsOf(format: Format): readonly Seat[] {
  if (format === 'loop') return LOOP;
  if (format === 'screen') return [SCREEN];
  if (format === 'path') return PATH;
  const count = Math.floor(INTERVIEW / MINUTES[format]);
  return [
    {
      id: format,
      name: CATEGORY_NAMES[format],
      judges: 'one kind of question',
      begins: at(9),
      asks: Array.from({ length: count }, () => format),
    },
  ];
}

/** What a format is called: `Whole loop`, `Path: Two weeks`. @param path the label of its path */
export function formatName(format: string, path?: string): string {
  if (format === 'loop') return 'Whole loop';
  if (format === 'screen') return 'Phone screen';
  if (format === 'path') return path === undefined ? 'Path' : `Path: ${path}`;
  return `One interview: ${CATEGORY_NAMES[format as Category] ?? format}`;
}

/** Minutes before the first question, and the minute at which the reader's own questions begin. */
const [HELLO, OWN] = [5, 47];
/** Minutes of the reader's own questions. */
const OWN_LONG = 6;

/** Minutes from the start of an interview: of each question, and of the reader's own questions. */
export interface Minutes {
  readonly questions: readonly (readonly [from: number, to: number])[];
  readonly own: readonly [from: number, to: number];
}

/** How the 55 minutes are divided; questions get room by how long their kind takes. */
export function minutesOf(categories: readonly Category[]): Minutes {
  const all = categories.reduce((sum, category) => sum + MINUTES[category], 0);
  let spent = 0;
  const mark = (): number => Math.round(HELLO + (spent / all) * (OWN - HELLO));
  const questions = categories.map((category): readonly [number, number] => {
    const from = mark();
    spent += MINUTES[category];
    return [from, mark()];
  });
  return { questions, own: [OWN, OWN + OWN_LONG] };
}

/** `1:15` in the afternoon, as clocks in the US show it. */
export function timeOfDay(minutes: number): string {
  const hour = Math.floor(minutes / 60);
  return `${hour > 12 ? hour - 12 : hour}:${String(minutes % 60).padStart(2, '0')}`;
}

/** `9:00 to 9:55`. */
export const span = ({ begins }: Seat): string => `${timeOfDay(begins)} to ${timeOfDay(begins + INTERVIEW)}`;
