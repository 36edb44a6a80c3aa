/** Answers that a reader wrote or rehearsed, and how questions went. */

import { count } from '../../../book/wording.ts';
import { answerWork } from '../../device/answer-work.ts';
import type { Fields } from '../../device/document.ts';
import { isText } from '../../device/guards.ts';
import { MARK_NAMES } from '../../device/marks.ts';
import { hashText } from '../../device/texts.ts';
import { CRITERIA, FULL, pointsLine } from '../scoring.ts';
import { latest, scoresOf } from './line.ts';
import type { Sort, WorkLine } from './line.ts';
import { slugWords } from './names.ts';
import type { Names } from './names.ts';

/** Keys of what a question of the reader's own is scored by. */
const OWN_CRITERIA = CRITERIA.map((criterion) => hashText(criterion));

/** The points as the answer check has them: of all its criteria, and of no wording that it asks about no more. */
function points(fields: Fields<unknown>, id: string, { criteria }: Names): string {
  const scores = scoresOf(fields, id);
  const asked = criteria.get(id) ?? (id.startsWith('own-') ? OWN_CRITERIA : undefined);
  // Without the handbook's names nobody can say of how many.
  if (!asked) return scores.size === 0 ? '' : 'scored';
  const scoreOf = (key: string) => [...scores].find(([hash]) => hash.startsWith(key))?.[1];
  return pointsLine(asked.map(scoreOf), FULL);
}

export const ANSWERS: Sort = {
  title: 'Answers',
  all: ['Answer another question', '/practice/answer/'],
  lines(fieldsOf, names) {
    const [texts, answers, marks] = [fieldsOf('texts'), fieldsOf('answers'), fieldsOf('marks')];
    return [...answerWork(texts, answers)].map(([id, work]): WorkLine => {
      const own = answers.get(`${id}/question`)?.value;
      const mark = marks.get(id)?.value;
      const scored = points(answers, id, names);
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
  lines(fieldsOf, names) {
    const marks = new Map([...fieldsOf('marks')].filter(([, { value }]) => value === 'tried' || value === 'solid'));
    if (marks.size === 0) return [];
    const number = (mark: string) => [...marks.values()].filter(({ value }) => value === mark).length;
    const state = (['solid', 'tried'] as const).flatMap((mark) =>
      number(mark) > 0 ? [`${number(mark)} ${MARK_NAMES[mark]}`] : [],
    );
    // The names stand in the order of the list, whose link to the next says the same.
    const next = [...names.questions.keys()].find((slug) => !marks.has(slug));
    return [
      {
        title: count(marks.size, 'question'),
        state: state.join(', '),
        action: next === undefined ? ['Open', '/questions/'] : ['Next not tried', `/questions/${next}/`],
        at: latest(marks),
        kinds: ['marks'],
      },
    ];
  },
};
