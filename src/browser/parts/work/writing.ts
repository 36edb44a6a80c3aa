/** The essay at the writing desk, and offers under comparison. */

import { count } from '../../../book/wording.ts';
import { countWords } from '../../../book/words.ts';
import { isText } from '../../device/guards.ts';
import { ESSAY, isLive } from '../../device/answer-work.ts';
import { pointsLine } from '../scoring.ts';
import { below, byFirst, latest, scoresOf } from './line.ts';
import type { Sort, WorkLine } from './line.ts';

/** The best grade of the essay's rubric. */
const TOP_GRADE = 3;

export const ESSAYS: Sort = {
  title: 'Essay',
  all: ['Writing desk', '/practice/writing-desk/'],
  lines(fieldsOf, names) {
    const text = fieldsOf('texts').get(`${ESSAY}/text`);
    const words = isText(text?.value) ? countWords(text.value) : 0;
    const answers = fieldsOf('answers');
    const rest = new Map(
      [...below(answers, `${ESSAY}/`)].filter(([path, { value }]) => isLive(path.split('/')[0], value)),
    );
    const versions = [...rest.keys()].filter((path) => path.startsWith('version/')).length;
    const grades = scoresOf(answers, ESSAY);
    if (words === 0 && rest.size === 0) return [];
    const graded =
      names.essay.length > 0
        ? pointsLine(
            names.essay.map((id) => grades.get(id)),
            TOP_GRADE,
          )
        : '';
    const state = [
      words > 0 ? count(words, 'word') : '',
      versions > 0 ? count(versions, 'version') : '',
      graded || (grades.size > 0 ? 'graded' : ''),
    ].filter((part) => part !== '');
    return [
      {
        title: 'Your essay',
        state: state.join(', '),
        action: ['Continue', '/practice/writing-desk/'],
        at: Math.max(words > 0 ? (text?.at ?? 0) : 0, latest(rest)),
        kinds: [...(words > 0 ? ['texts'] : []), ...(rest.size > 0 ? ['answers'] : [])],
      },
    ];
  },
};

/** Field of an offer: its name. */
const NAME = 'name';

export const OFFERS: Sort = {
  title: 'Offers',
  all: ['Compare offers', '/practice/offer-calculator/'],
  lines: (fieldsOf) =>
    [...byFirst(fieldsOf('offers'))].flatMap(([slot, fields]): WorkLine[] => {
      const filled = new Map([...fields].filter(([, { value }]) => isText(value) && value.trim() !== ''));
      if (slot === 'all' || filled.size === 0) return [];
      const name = filled.get(NAME)?.value;
      const number = filled.size - (name === undefined ? 0 : 1);
      return [
        {
          title: isText(name) ? name : `Offer ${slot.toUpperCase()}`,
          state: number === 0 ? 'named' : `${count(number, 'field')} filled in`,
          action: ['Continue', '/practice/offer-calculator/'],
          at: latest(filled),
          kinds: ['offers'],
        },
      ];
    }),
};
