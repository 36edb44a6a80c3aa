import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

test('of each file of journeys Firefox takes at least one from day to day', () => {
  const folder = `${import.meta.dirname}/../journeys`;
  const files = readdirSync(folder).filter((name) => name.endsWith('.spec.ts'));
  expect(files.length).toBeGreaterThan(10);
  const without = files.filter((name) => !/test\(\s*[`'].*@engine/.test(readFileSync(`${folder}/${name}`, 'utf8')));
  expect(without).toEqual([]);
});
