import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { WAY } from './way.ts';

test('each stop covers and leads to what there is', () => {
  const published = readFileSync(`${import.meta.dirname}/../../content/permalinks.lock`, 'utf8')
    .split('\n')
    .map((row) => row.split(' ')[0] ?? '');
  const named = WAY.flatMap(({ covers, leads }) => [...covers.map((path) => `/${path}/`), ...leads]);
  expect(named.filter((address) => !published.includes(address))).toEqual([]);
});

test('no stop says how long, how many or when: that is a fact, and has no source here', () => {
  const facts = /\d|\b(?:two|three|four|five|six|minutes?|hours?|days?\b(?! of)|weeks?|pages?)\b/;
  expect(WAY.map(({ note }) => note).filter((note) => facts.test(note))).toEqual([]);
});
