/** Work that is kept as records: stories, flashcards, mock loops, the plan with dates. */

import { count, localDay, longDay } from '../../../book/wording.ts';
import { countWords } from '../../../book/words.ts';
import { isCardState } from '../../device/cards.ts';
import type { Fields } from '../../device/document.ts';
import { isText } from '../../device/guards.ts';
import { isAnswered, isPlan } from '../../device/mock-loops.ts';
import { byFirst, latest } from './line.ts';
import type { Sort, WorkLine } from './line.ts';

const textOf = (fields: Fields<unknown>, name: string): string => {
  const value = fields.get(name)?.value;
  return isText(value) ? value.trim() : '';
};

/** Fields of a story that hold no words: marks, choices, and when it was changed. */
const NO_WORDS = /^(?:changed|archived|level|confidence|principle-.*)$/;

export const STORIES: Sort = {
  title: 'Stories',
  all: ['All stories', '/practice/stories/'],
  lines: (fieldsOf) =>
    [...byFirst(fieldsOf('stories'))].flatMap(([id, fields]): WorkLine[] => {
      const words = [...fields.keys()]
        .filter((name) => !NO_WORDS.test(name))
        .reduce((sum, name) => sum + countWords(textOf(fields, name)), 0);
      if (textOf(fields, 'archived') === 'yes' || words === 0) return [];
      const marks = [...fields.keys()].filter((name) => name.startsWith('principle-') && textOf(fields, name) !== '');
      return [
        {
          title: textOf(fields, 'title') || textOf(fields, 'situation').slice(0, 60) || 'Untitled story',
          state: [count(words, 'word'), ...(marks.length > 0 ? [count(marks.length, 'principle')] : [])].join(', '),
          action: ['Continue', `/practice/stories/#story=${encodeURIComponent(id)}`],
          at: latest(fields),
          kinds: ['stories'],
        },
      ];
    }),
};

/** Whether a card comes today: one that is spaced by days all day, one that is learned by minutes at its minute. */
function isDue(value: unknown, now: number): boolean {
  if (!isCardState(value) || value.state === 0) return false;
  return (value.days > 0 ? new Date(value.due).setHours(0, 0, 0, 0) : value.due) <= now;
}

export const CARDS: Sort = {
  title: 'Flashcards',
  all: ['Flashcards', '/practice/flashcards/'],
  lines(fieldsOf, _, now) {
    const cards = fieldsOf('cards');
    const isOn = (path: string) => {
      const deck = path.startsWith('quiz-') ? 'quizzes' : (path.split('--')[0] ?? '');
      return cards.get(`settings/${deck}`)?.value !== false;
    };
    const begun = new Map(
      [...cards].filter(([path, { value }]) => isOn(path) && isCardState(value) && value.state !== 0),
    );
    if (begun.size === 0) return [];
    const due = [...begun.values()].filter(({ value }) => isDue(value, now)).length;
    return [
      {
        title: due > 0 ? `${count(due, 'card')} to repeat today` : 'No card to repeat now',
        state: `${count(begun.size, 'card')} begun`,
        action: [due > 0 ? 'Repeat' : 'Open', '/practice/flashcards/'],
        at: latest(begun),
        kinds: ['cards'],
      },
    ];
  },
};

export const MOCK_LOOPS: Sort = {
  title: 'Mock loops',
  all: ['Another mock loop', '/practice/mock-loop/'],
  lines: (fieldsOf) =>
    [...byFirst(fieldsOf('mock-loops'))].flatMap(([id, fields]): WorkLine[] => {
      const plan = fields.get('plan')?.value;
      if (!isPlan(plan)) return [];
      const questions = plan.interviews.flatMap((interview) => interview.questions);
      const over = questions.filter((slug) => fields.get(`done-${slug}`)?.value === true);
      // A question that was skipped is over, but has no times; one that is being answered has some, but is not over.
      const answered = over.filter((slug) => isAnswered(fields.get(`times-${slug}`)?.value)).length;
      const skipped = over.length - answered;
      return [
        {
          title: /^\d{4}-\d\d-\d\d$/.test(plan.made) ? `Mock loop of ${longDay(plan.made)}` : 'Mock loop',
          state: `${answered} of ${count(questions.length, 'question')} answered${skipped > 0 ? `, ${skipped} skipped` : ''}`,
          action: [
            over.length < questions.length ? 'Continue' : 'Open',
            `/practice/mock-loop/?${new URLSearchParams({ loop: id })}`,
          ],
          at: latest(fields),
          kinds: ['mock-loops'],
        },
      ];
    }),
};

const DAY = 86_400_000;

export const PLAN: Sort = {
  title: 'Day-by-day plan',
  all: ['Change the plan', '/practice/plan/'],
  lines: (fieldsOf, _, now) =>
    [...byFirst(fieldsOf('plan')).values()].flatMap((fields): WorkLine[] => {
      const date = textOf(fields, 'date');
      if (!/^\d{4}-\d\d-\d\d$/.test(date)) return [];
      // Days of the calendar, whatever the hour: both are taken at midnight in UTC.
      const left = Math.round((Date.parse(date) - Date.parse(localDay(new Date(now)))) / DAY);
      if (!Number.isFinite(left)) return [];
      return [
        {
          title: `Plan until ${longDay(date)}`,
          state: left > 0 ? `${count(left, 'day')} left` : left === 0 ? 'today' : 'the day is over',
          action: ['Open', '/practice/plan/'],
          at: latest(fields),
          kinds: ['plan'],
        },
      ];
    }),
};
