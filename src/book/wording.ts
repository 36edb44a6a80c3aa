/** Words for values that the data writes as codes. */

import type { Confidence } from './kinds/common.ts';
import type { Category } from './kinds/question/categories.ts';
import type { Evidence, Level } from './kinds/question/schema.ts';
import type { SourcesData } from './kinds/sources/schema.ts';

export const CONFIDENCE_NAMES: Readonly<Record<Confidence, string>> = {
  official: 'Official',
  wide: 'Widely reported',
  single: 'Single report',
  opinion: 'Opinion',
};

export const CATEGORY_NAMES: Readonly<Record<Category, string>> = {
  intro: 'Introductions',
  behavioral: 'Behavioral',
  program: 'Program management',
  'cross-functional': 'Cross-functional',
  technical: 'Technical',
  'system-design': 'System design',
  writing: 'Writing',
};

export const EVIDENCE_NAMES: Readonly<Record<Evidence, string>> = {
  seed: 'A theme of preparation guides; the page says what reports were found',
  reported: 'In two or more public lists of what candidates were asked; none that we found is dated after 2023',
  single: 'One report',
  bank: 'In a public question bank that mixes companies',
  practice: 'Written for practice, not reported by candidates',
};

/** The same in a word or two, for lists. */
export const EVIDENCE_LABELS: Readonly<Record<Evidence, string>> = {
  seed: 'Common in guides',
  reported: 'Reported',
  single: 'One report',
  bank: 'Question bank',
  practice: 'For practice',
};

/** Names of the months, January first. */
export const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
] as const;

/** The day of a moment by the clock of the machine, `2026-11-22`: built from numbers, because no locale promises a form. */
export function localDay(moment: Date): string {
  const two = (number: number) => String(number).padStart(2, '0');
  return `${moment.getFullYear()}-${two(moment.getMonth() + 1)}-${two(moment.getDate())}`;
}

/** `2026-11-22` as `November 22, 2026`; no clock, no time zone, no locale of the machine. */
export function longDay(day: string): string {
  const [year, month, date] = day.split('-').map(Number);
  return `${MONTHS[(month ?? 1) - 1]} ${date}, ${year}`;
}

/** `2026-11-22` as `Nov 22, 2026`. */
export function shortDay(day: string): string {
  const [year, month, date] = day.split('-').map(Number);
  return `${(MONTHS[(month ?? 1) - 1] ?? '').slice(0, 3)} ${date}, ${year}`;
}

/** How and when sources were read: "Stored copies, read Nov 22, 2026." Those read alike are named together. */
export function howRead(
  sources: readonly { readonly how: SourcesData[number]['how']; readonly read: string }[],
): string {
  const ways = new Map<string, number>();
  for (const { how, read } of sources) ways.set(`${how} ${read}`, (ways.get(`${how} ${read}`) ?? 0) + 1);
  const plural = { live: 'Live pages', 'stored copy': 'Stored copies', 'second hand': 'Second hand' };
  const single = { live: 'Live page', 'stored copy': 'Stored copy', 'second hand': 'Second hand' };
  return [...ways]
    .map(([way, times]) => {
      const how = way.slice(0, -11) as SourcesData[number]['how'];
      return `${(times > 1 ? plural : single)[how]}, read ${shortDay(way.slice(-10))}.`;
    })
    .join(' ');
}

/** `1 source`, `9 sources`. */
export function count(number: number, one: string, many = `${one}s`): string {
  return `${number} ${number === 1 ? one : many}`;
}

/** Levels, in their order, as a span where they follow one another: `L5–L7`, `L6`, `L5, L7`. */
export function levelSpan(levels: readonly Level[]): string {
  const sorted = [...levels].sort();
  const [first = '', last = ''] = [sorted[0], sorted.at(-1)];
  const isSpan = sorted.length > 1 && Number(last.slice(1)) - Number(first.slice(1)) === sorted.length - 1;
  return isSpan ? `${first}–${last}` : sorted.join(', ');
}
