import { describe, expect, test } from 'vitest';
import { GOOD, SURROUNDINGS, changed, faultsOf, lineIn, locked, parse } from '../../../../tests/lib/good-tree.ts';
import { assemble } from '../../assemble.ts';
import { nameOf } from '../../names.ts';

const FILE = 'content/paths/two-days.yaml';

describe('a path', () => {
  test.each([
    [
      'minutes: 40',
      'minutes: 45',
      'minutes: 45',
      'The steps of "Today" add up to 40 minutes, and the day promises 45.',
    ],
    [
      'minutes: 25',
      'minutes: 20',
      'minutes: 40',
      'The steps of "Today" add up to 35 minutes, and the day promises 40.',
    ],
    [
      "left to memory.'",
      "left to memory.'\n        skip: true",
      'steps:\n      - id: list',
      'A reader who is late would skip all of "Tomorrow".',
    ],
    ['do: aloud', 'do: quiz', 'do: quiz', 'The step says "quiz", and /questions/late-launch/ is for "aloud".'],
    ['do: checklist', 'do: tool', 'do: tool', 'The step says "tool", and /checklists/day/ is for "checklist".'],
    ['do: read', 'do: tool', 'do: tool', 'The step says "tool", and /process/the-loop/#seats is a page to read.'],
    [
      'do: tool',
      'do: read',
      'do: read\n        to: /practice/quizzes/',
      'The step says "read", and /practice/quizzes/ is for "tool".',
    ],
    [
      "title: 'Today'",
      "title: 'Today, in 40 minutes'",
      "title: 'Today, in 40 minutes'",
      'The title "Today, in 40 minutes" says a time, and its heading adds the minutes of the day.',
    ],
    ['id: launch', 'id: seats', 'id: seats\n        do: aloud', 'The step "seats" already stands on line 16.'],
    ['id: tomorrow', 'id: today', "id: today\n    title: 'Tomorrow", 'The day "today" already stands on line 12.'],
    [
      'to: /practice/quizzes/basics/',
      'to: /practice/quizzes/basic/',
      'to: /practice/quizzes/basic/',
      'There is no page /practice/quizzes/basic/.',
    ],
    [
      'to: /process/the-loop/#seats',
      'to: /process/the-loop/#seat',
      'to: /process/the-loop/#seat',
      '/process/the-loop/ has no section "seat".',
    ],
    [
      'do: aloud',
      'do: loud',
      'do: loud',
      '`days`, entry 1, `steps`, entry 2, `do` is not right: "loud" (4 characters).',
    ],
  ])('%s as %s is a fault', (from, to, at, what) => {
    const tree = changed(GOOD, FILE, from, to);
    expect(faultsOf(tree, { permalinks: false })).toContainEqual(
      expect.objectContaining({ file: FILE, line: lineIn(tree, FILE, at), what }),
    );
  });

  test('a question can be read instead', () => {
    expect(faultsOf(changed(GOOD, FILE, 'do: aloud', 'do: read'), { permalinks: false })).toEqual([]);
  });

  test('is in the book, the lock and the list of names', () => {
    const book = assemble(parse(GOOD).content, SURROUNDINGS.parts);
    expect(book.paths.get('two-days')).toMatchObject({ kind: 'path', slug: 'two-days', address: '/start/two-days/' });
    expect(book.pages.get('/start/two-days/')?.title).toBe('Two days');
    expect(nameOf(book, '/start/two-days/')).toBe('Path: A label');
    expect(locked(GOOD)['content/permalinks.lock']).toMatch(
      /^\/start\/two-days\/ 2026-11-20 [0-9a-f]{16}\n {2}#today\n {2}#tomorrow\n/m,
    );
  });

  test('takes its first segment from the parts', () => {
    const tree = Object.fromEntries(
      Object.entries(GOOD).map(([file, text]) => [file.replace('guide/process', 'guide/start'), text]),
    );
    expect(faultsOf(tree, { permalinks: false }).map(({ what }) => what)).toContain('A part cannot be named "start".');
  });
});
