import { expect, test } from 'vitest';
import { WAY } from './way.ts';

test('no stop says how long, how many or when: that is a fact, and has no source here', () => {
  const facts = /\d|\b(?:two|three|four|five|six|minutes?|hours?|days?\b(?! of)|weeks?|pages?)\b/;
  expect(WAY.map(({ note }) => note).filter((note) => facts.test(note))).toEqual([]);
});
