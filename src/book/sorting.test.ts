import { expect, it } from 'vitest';
import { byText, letterOf } from './sorting.ts';

it('sorts and files by the first letter or digit, whatever case, accent or sign it has', () => {
  const texts = [
    '“Why Amazon?”',
    'wages',
    'Zone',
    '… and so on',
    '"I" and "we"',
    'Éclair',
    '5 Whys',
    '(a) first',
    'eclipse',
  ];
  const sorted = texts.toSorted(byText);
  expect(sorted).toEqual([
    ...['5 Whys', '(a) first', '… and so on', 'Éclair', 'eclipse', '"I" and "we"', 'wages', '“Why Amazon?”', 'Zone'],
  ]);
  expect(sorted.map(letterOf)).toEqual(['0–9', 'A', 'A', 'E', 'E', 'I', 'W', 'W', 'Z']);
});

it('has one order for texts that differ in such a sign alone', () => {
  expect(['“No”', 'No', 'no!'].toSorted(byText)).toEqual(['no!', '“No”', 'No'].toSorted(byText));
});
