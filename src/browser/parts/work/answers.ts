/** Answers that a reader wrote or rehearsed, and how questions went. */

import { count } from '../../../book/wording.ts';
import { answerWork } from '../../device/answer-work.ts';
import type { Fields } from '../../device/document.ts';
import { isText } from '../../device/guards.ts';
import { MARK_NAMES } from '../../device/marks.ts';
import { below, latest } from './line.ts';
import type { Sort, WorkLine } from './line.ts';
import { slugWords } from './names.ts';

/** Points of a criterion that is met. */
const FULL = 2;

function points(fields: Fields<unknown>, id: string): string {
  const scores = [...below(fields, `${id}/score/`).values()]
    .map(({ value }) => Number(value))
    .filter((one) => one >= 0);
  const sum = scores.reduce((all, one) => all + one, 0);
  return scores.length === 0 ? '' : `${sum} of ${scores.length * FULL} points`;
}

export const ANSWERS: Sort = {
  title: 'Answers',
  all: ['Answer another question', '/practice/answer/'],
  lines(fieldsOf, names) {
    const [texts, answers, marks] = [fieldsOf('texts'), fieldsOf('answers'), fieldsOf('marks')];
    return [...answerWork(texts, answers)].map(([id, work]): WorkLine => {
      const own = answers.get(`${id}/question`)?.value;
      const mark = marks.get(id)?.value;
      const scored = points(answers, id);
      const state = [
        work.words > 0 ? count(work.words, 'word') : '',
        work.versions > 0 ? count(work.versions, 'version') : '',
        scored,
        mark === 'tried' || mark === 'solid' ? MARK_NAMES[mark] : '',
      ].filter((part) => part !== '');
      const hasRest = work.versions > 0 || scored !== '' || isText(own);
      return {
        title: names.questions.get(id) ?? (isText(own) && own !== '' ? own : slugWords(id)),
        state: state.join(', ') || 'begun',
        action: ['Continue', `/practice/answer/?${new URLSearchParams({ question: id })}`],
        at: work.at,
        kinds: [...(work.words > 0 ? ['texts'] : []), ...(hasRest ? ['answers'] : [])],
      };
    });
  },
};

export const MARKED: Sort = {
  title: 'Questions you judged',
  all: ['All questions', '/questions/'],
  lines(fieldsOf) {
    const marks = new Map([...fieldsOf('marks')].filter(([, { value }]) => value === 'tried' || value === 'solid'));
    if (marks.size === 0) return [];
    const number = (mark: string) => [...marks.values()].filter(({ value }) => value === mark).length;
    const state = (['solid', 'tried'] as const).flatMap((mark) =>
      number(mark) > 0 ? [`${number(mark)} ${MARK_NAMES[mark]}`] : [],
    );
    return [
      {
        title: count(marks.size, 'question'),
        state: state.join(', '),
        action: ['Practice the next', '/questions/'],
        at: latest(marks),
        kinds: ['marks'],
      },
    ];
  },
};
