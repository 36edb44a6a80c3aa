import { expect, it } from 'vitest';
import { keepsake, KINDS, tell } from './archive/kinds.ts';

it('My data counts loops, answers that are over and notes, and no earlier values of notes', () => {
  const kept = keepsake('mock-loops', KINDS);
  if (!kept) throw new Error('My data knows no mock loops');
  const paths: Readonly<Record<string, unknown>> = {
    'x/plan': {},
    'x/done-a': true,
    'x/times-a': [90_000],
    'x/done-b': true,
    'x/times-b': [],
    'x/times-c': [60_000],
    'x/notes-a': 'Slower.',
    'x/notes-b': '',
    'x/notes-a/1795857120000': 'Slow.',
    'x/clock': { run: 0, since: 0 },
  };
  const fields = new Map(Object.entries(paths).map(([path, value]) => [path, { at: 1, value }]));
  expect(tell(kept, fields)).toBe('1 loop, 1 question answered, 1 note');
  expect(kept.isRecords).toBe(true);
});
