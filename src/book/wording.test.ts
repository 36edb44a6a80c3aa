import { describe, expect, it } from 'vitest';
import { howRead, levelSpan, localDay, longDay, shortDay } from './wording.ts';

describe('days', () => {
  it('are said without a clock or a locale', () => {
    expect(longDay('2026-11-02')).toBe('November 2, 2026');
    expect(shortDay('2026-01-22')).toBe('Jan 22, 2026');
  });
});

describe('howRead', () => {
  const copy = { how: 'stored copy', read: '2026-11-22' } as const;

  it('names sources read alike once', () => {
    expect(howRead([copy])).toBe('Stored copy, read Nov 22, 2026.');
    expect(howRead([copy, copy])).toBe('Stored copies, read Nov 22, 2026.');
  });

  it('tells apart what was read otherwise or on another day', () => {
    expect(howRead([copy, { how: 'second hand', read: '2026-11-22' }, { ...copy, read: '2026-12-01' }])).toBe(
      'Stored copy, read Nov 22, 2026. Second hand, read Nov 22, 2026. Stored copy, read Dec 1, 2026.',
    );
  });
});

describe('levelSpan', () => {
  it('joins levels that follow one another, in their order', () => {
    expect(levelSpan(['L7', 'L5', 'L6'])).toBe('L5–L7');
    expect(levelSpan(['L6', 'L7'])).toBe('L6–L7');
    expect(levelSpan(['L6'])).toBe('L6');
    expect(levelSpan(['L7', 'L5'])).toBe('L5, L7');
  });
});

it('the day of a moment is the machine’s own, in a form of its own', () => {
  expect(localDay(new Date(2026, 2, 4, 23, 59))).toBe('2026-03-04');
});
