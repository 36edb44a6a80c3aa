import { execFileSync } from 'node:child_process';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { addDays, dayWords, daysBetween, isDay, timeWords, weekdayOf } from './civil.ts';

const day = fc.integer({ min: 0, max: 60_000 }).map((number) => addDays('1980-01-01', number));

test('days are counted forward and back, over leap days and changes of clocks', () => {
  expect([addDays('2027-02-28', 1), addDays('2028-02-28', 1), addDays('2026-12-31', 1)]).toEqual([
    '2027-03-01',
    '2028-02-29',
    '2027-01-01',
  ]);
  fc.assert(
    fc.property(day, fc.integer({ min: -500, max: 500 }), (from, number) => {
      expect(daysBetween(from, addDays(from, number))).toBe(number);
      expect(weekdayOf(addDays(from, 7))).toBe(weekdayOf(from));
    }),
  );
});

test('weekdays begin on Monday', () => {
  expect(['2026-11-30', '2026-12-06', '1969-12-29'].map(weekdayOf)).toEqual([0, 6, 0]);
});

test('a day that does not exist is none', () => {
  expect(['2027-02-29', '2026-13-01', '26-12-01', '', '2026-12-1'].some(isDay)).toBe(false);
  expect(isDay('2028-02-29')).toBe(true);
});

test('in words, the year where it is another one', () => {
  expect(dayWords('2026-12-14', '2026-11-29')).toBe('Mon, December 14');
  expect(dayWords('2027-01-02', '2026-11-29')).toBe('Sat, January 2, 2027');
  expect([0, 45, 60, 125, 121].map(timeWords)).toEqual([
    '0 minutes',
    '45 minutes',
    '1 hour',
    '2 hours 5 minutes',
    '2 hours 1 minute',
  ]);
});

// Each zone changes its clocks, or its side of the date line, in the days counted. A worker cannot change its zone, a process
// can.
test('days are the days of the calendar in every zone', () => {
  const script = `
    import { addDays, weekdayOf } from './src/tools/plan/civil.ts';
    import { localDay } from './src/book/wording.ts';
    const zones = ['UTC', 'America/New_York', 'Pacific/Apia', 'Asia/Kolkata', 'Australia/Lord_Howe', 'America/Sao_Paulo'];
    console.log(JSON.stringify(zones.map((zone) => {
      process.env.TZ = zone;
      const days = Array.from({ length: 800 }, (_, index) => addDays('2011-01-01', index));
      const evening = localDay(new Date(2026, 10, 1, 23, 59));
      return { offset: new Date(2026, 0, 1).getTimezoneOffset(), days: [days.join(), weekdayOf('2026-11-01'), evening] };
    })));`;
  const output = execFileSync(process.execPath, ['--input-type=module', '-e', script], {
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  const zones = JSON.parse(output) as { offset: number; days: unknown[] }[];
  expect(new Set(zones.map(({ offset }) => offset)).size).toBe(6);
  for (const { days } of zones) expect(days).toEqual(zones[0]?.days);
  expect(zones[0]?.days.slice(1)).toEqual([6, '2026-11-01']);
});
