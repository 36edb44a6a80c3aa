import { expect, test } from 'vitest';
import type { Field } from '../../device/document.ts';
import { hashText } from '../../device/texts.ts';
import { CRITERIA } from '../scoring.ts';
import { NO_NAMES, readNames, workOf } from './index.ts';

const NAMES = readNames({
  questions: { late: 'Tell me about a late launch.' },
  criteria: 'aabbcc',
  essay: ['rubric-prompt', 'rubric-own-part'],
  quizzes: { loop: { title: 'The loop', ids: ['one', 'two'] }, star: { title: 'STAR', ids: ['one'] } },
  checklists: { day: { title: 'Loop day', ids: ['badge', 'clock'] } },
  paths: {
    week: {
      title: 'One week',
      ids: ['read', 'write'],
      steps: [
        ['Read: The loop', '/process/the-loop/'],
        ['Use: Answer check', '/practice/answer/'],
      ],
    },
  },
});

const NOW = new Date(2026, 10, 29, 12).getTime();

/** What is listed of documents whose fields were set at moments 1, 2, 3 …: `title: state (action)`, by heading. */
function listed(documents: Record<string, Record<string, unknown>>, names = NAMES) {
  let at = 0;
  const all = new Map(
    Object.entries(documents).map(([kind, fields]) => [
      kind,
      new Map(
        Object.entries(fields).map(([path, value]): [string, Field<unknown>] => [path, { at: (at += 1), value }]),
      ),
    ]),
  );
  return Object.fromEntries(
    workOf((kind) => all.get(kind) ?? new Map<string, never>(), names, NOW).map(({ sort, lines }) => [
      sort.title,
      lines.map(({ title, state, action: [words, address] }) => `${title} | ${state} | ${words} ${address}`),
    ]),
  );
}

test('nothing stored, nothing listed', () => {
  expect(listed({})).toEqual({});
});

test('answers with their wording, words, versions, points and mark, what was worked on last first', () => {
  expect(
    listed({
      texts: { 'answer-late/text': 'I called her.', 'answer-gone-away/text': 'x', 'answer-empty/text': ' ' },
      answers: {
        'own-1/question': 'Why <b>Amazon</b>?',
        'own-2/question': '',
        'late/version/1': { text: 'v', day: '' },
        'late/score/aa11': 2,
        'late/score/bb22': 1,
        'late/score/cc33': -1,
        // A wording of a criterion that the question no longer has.
        'late/score/dd44': 2,
      },
      marks: { late: 'tried' },
    }).Answers,
  ).toEqual([
    'Tell me about a late launch. | 3 words, 1 version, 3 of 6 points so far, tried | Continue /practice/answer/?question=late',
    'Why <b>Amazon</b>? | begun | Continue /practice/answer/?question=own-1',
    'Gone away | 1 word | Continue /practice/answer/?question=gone-away',
  ]);
});

test('points of a question of one’s own are of the criteria of any story; without names nobody knows of how many', () => {
  const own = Object.fromEntries(CRITERIA.map((criterion) => [`own-1/score/${hashText(criterion)}`, 2]));
  const answers = { 'own-1/question': 'Why?', ...own };
  expect(listed({ answers }).Answers?.[0]).toContain('Why? | 10 of 10 points |');
  expect(listed({ answers: { 'late/score/aa11': 2 } }, NO_NAMES).Answers?.[0]).toContain('Late | scored |');
});

test('the essay’s versions and grades are in its own line, of the desk’s points, and no answer', () => {
  const answers = {
    'essay/version/1': { text: 'v', day: '' },
    'essay/version/2': { text: '', day: '' },
    'essay/score/rubric-prompt': 3,
    'essay/score/rubric-own-part': 2,
  };
  expect(listed({ answers })).toEqual({
    Essay: ['Your essay | 1 version, 5 of 6 points | Continue /practice/writing-desk/'],
  });
  expect(listed({ texts: { 'essay/text': 'I cut it.' }, answers: { 'essay/score/rubric-prompt': 3 } })).toEqual({
    Essay: ['Your essay | 3 words, 3 of 6 points so far | Continue /practice/writing-desk/'],
  });
  expect(listed({ answers: { 'essay/score/rubric-prompt': 3 } }, NO_NAMES).Essay?.[0]).toContain('| graded |');
  expect(listed({ answers: { 'essay/score/rubric-prompt': -1, 'essay/version/1': { text: '', day: '' } } })).toEqual(
    {},
  );
});

test('quizzes: under way, at their end, better before; not those taken back or never begun', () => {
  const quiz = (quizzes: Record<string, unknown>) => listed({ quizzes }).Quizzes;
  expect(quiz({ 'answer/loop/one': 'a' })).toEqual(['The loop | 1 of 2 answered | Continue /practice/quizzes/loop/']);
  expect(
    quiz({ 'last/loop': { right: 1, of: 2 }, 'best/loop': { right: 2, of: 2 }, 'answer/star/one': '', 'last/x': 1 }),
  ).toEqual(['The loop | 1 of 2 right on the first try, best 2 | Retry /practice/quizzes/loop/']);
});

test('checklists and plans apart, each with how much is done, and what is next', () => {
  const ticks = {
    'day/badge': true,
    'day/clock': true,
    'path/week/read': true,
    'path/day/badge': true,
    'gone/x': true,
  };
  expect(listed({ ticks })).toEqual({
    Checklists: ['Loop day | All 2 done | Open /checklists/day/'],
    Plans: ['One week | 1 of 2 steps done | Continue /start/week/'],
  });
  const [plans] = workOf((kind) => (kind === 'ticks' ? new Map([['path/week/read', { at: 1, value: true }]]) : new Map<string, never>()), NAMES, NOW); // prettier-ignore
  expect(plans?.lines[0]?.next).toEqual(['Use: Answer check', '/practice/answer/']);
  expect(listed({ ticks: { 'day/badge': false, 'path/week/read': false } })).toEqual({});
});

test('the essay, offers by name, and questions that were judged', () => {
  expect(
    listed({
      texts: { 'essay/text': 'On March 8 I cut the plan.' },
      offers: { 'a/name': 'Anouk’s letter', 'a/base': '170,000', 'b/base': '1', 'c/base': '', 'all/growth': '15' },
      marks: { late: 'solid', other: 'tried', taken: '', odd: 7 },
    }),
  ).toEqual({
    Essay: ['Your essay | 7 words | Continue /practice/writing-desk/'],
    Offers: [
      'Offer B | 1 field filled in | Continue /practice/offer-calculator/',
      'Anouk’s letter | 1 field filled in | Continue /practice/offer-calculator/',
    ],
    'Questions you judged': ['2 questions | 1 solid, 1 tried | Open /questions/'],
  });
});

test('the next question to practice is the first in the list that was not tried; with none left, and without names, the list', () => {
  const questions = { first: 'First?', late: 'Late?', taken: 'Taken?', other: 'Other?' };
  const next = (
    marks: Record<string, unknown>,
    names: typeof NAMES = { ...NAMES, questions: new Map(Object.entries(questions)) },
  ) => listed({ marks }, names)['Questions you judged']?.[0]?.split(' | ')[2];
  expect(next({ first: 'solid', late: 'tried', taken: '' })).toBe('Next not tried /questions/taken/');
  expect(next({ first: 'solid', late: 'tried', taken: 'solid', other: 'solid' })).toBe('Open /questions/');
  expect(next({ first: 'solid' }, NO_NAMES)).toBe('Open /questions/');
});

test('stories that are not put away, mock loops, and the plan with the days that are left', () => {
  const plan = { format: 'loop', level: 'L6', seed: 1, made: '2026-11-28', interviews: [{ seat: 'a', questions: ['x', 'y'] }] }; // prettier-ignore
  expect(
    listed({
      stories: { 's1/title': 'Payments moved', 's1/action': 'I cut it.', 's1/principle-dive-deep': 'strong', 's1/changed': '2026', 's2/title': 'Old', 's2/archived': 'yes', 's3/changed': '2026' }, // prettier-ignore
      'mock-loops': { 'l1/plan': plan, 'l1/done-x': true, 'l1/times-x': [90], 'l1/times-y': [60], 'l2/plan': 'odd', 'l3/plan': { ...plan, made: '' }, 'l3/done-x': true, 'l3/times-x': [], 'l3/done-y': true }, // prettier-ignore
      plan: { 'mine/date': '2026-12-12' },
    }),
  ).toEqual({
    'Day-by-day plan': ['Plan until December 12, 2026 | 13 days left | Open /practice/plan/'],
    Stories: ['Payments moved | 5 words, 1 principle | Continue /practice/stories/#story=s1'],
    'Mock loops': [
      'Mock loop | 0 of 2 questions answered, 2 skipped | Open /practice/mock-loop/?loop=l3',
      'Mock loop of November 28, 2026 | 1 of 2 questions answered | Continue /practice/mock-loop/?loop=l1',
    ],
  });
  for (const date of ['2026-11-29', '2026-11-28', 'soon', '2026-99-99'])
    expect(listed({ plan: { 'mine/date': date } })['Day-by-day plan']?.[0]?.split(' | ')[1]).toBe(
      { '2026-11-29': 'today', '2026-11-28': 'the day is over' }[date],
    );
});

test('flashcards: those that come today, of decks that are on', () => {
  const card = (due: number, days: number) => ({ state: 2, due, stability: 3, difficulty: 5, days, step: 0, reps: 1, lapses: 0, first: 1, last: 1 }); // prettier-ignore
  const HOUR = 3_600_000;
  const cards = {
    'principles--a/schedule': card(NOW + 8 * HOUR, 3),
    'principles--b/schedule': card(NOW + 1, 0),
    'quiz-loop/one': card(NOW - HOUR, 3),
    'quiz-loop/two': false,
    'glossary--c/schedule': card(NOW - HOUR, 3),
    'settings/glossary': false,
  };
  expect(listed({ cards }).Flashcards).toEqual([
    '2 cards to repeat today | 3 cards begun | Repeat /practice/flashcards/',
  ]);
  expect(listed({ cards: { 'principles--b/schedule': card(NOW + 1, 0) } }).Flashcards).toEqual([
    'No card to repeat now | 1 card begun | Open /practice/flashcards/',
  ]);
  expect(listed({ cards: { 'settings/new': 5, 'principles--a/schedule': { due: 1 } } })).toEqual({});
});

test('hostile slugs and values harm nothing, with the handbook’s names or without', () => {
  const documents = {
    texts: { 'answer-__proto__/text': 'x', 'essay/text': 7 },
    answers: { 'constructor/score/a': 2, 'a/version/1': null },
    quizzes: { 'last/__proto__': { right: 1, of: 2 }, 'answer/constructor/one': 'a' },
    ticks: { '__proto__/a': true, 'path/__proto__/a': true },
    offers: { '__proto__/name': 'x' },
    stories: { '__proto__/title': 'x' },
    'mock-loops': { 'constructor/plan': { interviews: 7 } },
    plan: { mine: 7, 'mine/date': 7 },
    cards: { __proto__: 1, constructor: 2 },
  };
  expect(Object.keys(listed(documents))).toEqual(['Stories', 'Answers', 'Offers']);
  expect(Object.keys(listed(documents, NO_NAMES))).toEqual(['Stories', 'Answers', 'Offers']);
});
