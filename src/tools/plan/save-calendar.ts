/** The calendar file of what is on the screen, and what has to be remembered of it. The library comes with the first press. */

import { under } from '../../browser/parts/base.ts';
import { listOf } from './inputs.ts';
import type { Fields } from './inputs.ts';
import type { Screen } from './screen.ts';

/** Files are numbered by the second they are made in, so that no count has to be stored or to travel. 2026-01-01. */
const EPOCH = 1_767_225_600_000;

/** @returns the file, and the fields to store: the plan’s id in calendars, and its days to come that calendars may hold */
export async function makeCalendar({ fields, plan, today }: Screen): Promise<{ text: string; kept: Fields }> {
  const { calendarFile } = await import('./calendar.ts');
  const days = (plan?.days ?? []).filter(({ day }) => day >= today);
  const exported = listOf(fields.get('exported')).filter((day) => day >= today);
  const id = fields.get('calendar') ?? newId();
  const text = calendarFile({
    days,
    exported,
    id,
    time: fields.get('time') ?? '',
    sequence: Math.max(0, Math.floor((Date.now() - EPOCH) / 1000)),
    absolute: (address) => new URL(under(address), location.href).href,
  });
  const filled = days.filter(({ parts }) => parts.length > 0).map(({ day }) => day);
  return {
    text,
    kept: new Map([
      ['calendar', id],
      ['exported', [...new Set([...exported, ...filled])].sort().join(' ')],
    ]),
  };
}

/** An id that no other plan has. */
function newId(): string {
  return [...crypto.getRandomValues(new Uint8Array(8))].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}
