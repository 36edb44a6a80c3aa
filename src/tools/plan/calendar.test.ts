import fc from 'fast-check';
import { sync } from 'node-ical';
import type { VEvent } from 'node-ical';
import { describe, expect, test } from 'vitest';
import { calendarFile } from './calendar.ts';
import type { CalendarWish } from './calendar.ts';
import { foldLines } from './fold.ts';
import type { PlannedDay } from './place.ts';

const planned = (day: string, name = 'STAR', minutes = 45): PlannedDay => ({
  day,
  minutes: 60,
  parts: [
    {
      step: { id: 'star', do: 'read', word: 'Read', name, to: '/behavioral/star/', minutes: 45 },
      minutes,
      before: 0,
    },
  ],
});
const wish: CalendarWish = {
  days: [planned('2026-12-14'), { day: '2026-12-15', minutes: 60, parts: [] }, planned('2027-03-14')],
  exported: [],
  time: '',
  id: 'a1b2',
  sequence: 7,
  absolute: (address) => `https://example.org${address}`,
};
/** Read back by another library: events by UID. */
const read = (file: string) =>
  new Map(
    Object.values(sync.parseICS(file)).flatMap((one): [string, VEvent][] =>
      one?.type === 'VEVENT' ? [[one.uid, one]] : [],
    ),
  );
const linesOf = (file: string) => file.split('\r\n');

describe('the calendar file', () => {
  test('has one event for each day that holds something', () => {
    const events = read(calendarFile(wish));
    expect([...events.keys()]).toEqual(['2026-12-14-a1b2@loop-ready', '2027-03-14-a1b2@loop-ready']);
    const [first] = [...events.values()];
    expect(first?.summary).toBe('Prepare: STAR');
    expect(first?.description).toBe(
      'Read: STAR, 45 minutes\nhttps://example.org/behavioral/star/\n\nYour plan: https://example.org/practice/plan/',
    );
    expect(first).toMatchObject({ datetype: 'date', sequence: 7, status: 'CONFIRMED', transparency: 'TRANSPARENT' });
  });

  test('whole days are days, and end before the next', () => {
    expect(linesOf(calendarFile(wish))).toEqual(
      expect.arrayContaining(['DTSTART;VALUE=DATE:20261214', 'DTEND;VALUE=DATE:20261215']),
    );
  });

  test('an hour is the reader’s, on days of changing clocks and past midnight too', () => {
    const timed = (time: string) => linesOf(calendarFile({ ...wish, time })).filter((line) => line.startsWith('DT'));
    expect(timed('02:30').filter((line) => !line.startsWith('DTSTAMP'))).toEqual([
      'DTSTART:20261214T023000',
      'DTEND:20261214T031500',
      'DTSTART:20270314T023000',
      'DTEND:20270314T031500',
    ]);
    expect(timed('23:30')).toContain('DTEND:20261215T001500');
    const [event] = [...read(calendarFile({ ...wish, time: '19:30' })).values()];
    expect([event?.start.getHours(), event?.end?.getHours(), event?.start.tz]).toEqual([19, 20, undefined]);
  });

  test('a later file replaces what is still planned and cancels what is not', () => {
    const later = { ...wish, days: [planned('2026-12-16')], exported: ['2026-12-14', '2026-12-16'], sequence: 8 };
    const events = read(calendarFile(later));
    const told = [...events].map(([uid, { status, sequence }]) => [uid.slice(0, 10), status, sequence]);
    expect(told).toEqual([
      ['2026-12-16', 'CONFIRMED', 8],
      ['2026-12-14', 'CANCELLED', 8],
    ]);
  });

  test('a part of a step says of how much', () => {
    const [event] = [...read(calendarFile({ ...wish, days: [planned('2026-12-14', 'STAR', 20)] })).values()];
    expect(event?.description).toContain('Read: STAR, 20 minutes of 45 minutes\n');
  });

  test('whatever a name holds, it is read back the same, from lines of at most 75 octets', () => {
    // Without an n: after a backslash this parser takes it for a new line. The next test looks at the file itself.
    const sign = fc.constantFrom(
      'a',
      'B',
      ' ',
      ',',
      ';',
      ':',
      '\\',
      '"',
      "'",
      'é',
      '’',
      '…',
      '漢',
      '👩‍💻',
      'BEGIN:VEVENT',
    );
    fc.assert(
      fc.property(fc.array(sign, { minLength: 1, maxLength: 120 }), (signs) => {
        const name = `x${signs.join('')}x`;
        const file = calendarFile({ ...wish, days: [planned('2026-12-14', name)] });
        expect([...read(file).values()].map(({ summary }) => summary)).toEqual([`Prepare: ${name}`]);
        for (const line of linesOf(file)) expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
        expect(file.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
      }),
    );
  });
});

test('what has a meaning in the file is escaped', () => {
  const file = calendarFile({ ...wish, days: [planned('2026-12-14', 'x\\n, y; z\nend')] });
  expect(file).toContain('\r\nSUMMARY:Prepare: x\\\\n\\, y\\; z\\nend\r\n');
});

test('folding again changes nothing', () => {
  const long = `SUMMARY:${'漢字'.repeat(60)}\r\nEND:VEVENT\r\n`;
  expect(foldLines(foldLines(long))).toBe(foldLines(long));
  expect(foldLines(long).replaceAll('\r\n ', '')).toBe(long);
});
