import { expect, test } from 'vitest';
import { parseDestinations } from './poppler.ts';

test('the sheet of each id is read from the list of destinations', () => {
  const list = `Page  Destination                 Name
   1 [ XYZ    0  843 null      ] "main"
  12 [ XYZ    0  703 null      ] "process_timeline__recruiter-first"
1204 [ XYZ   10   98 null      ] "glossary__bar-raiser"
`;
  expect([...parseDestinations(list)]).toEqual([
    ['main', 1],
    ['process_timeline__recruiter-first', 12],
    ['glossary__bar-raiser', 1204],
  ]);
});
