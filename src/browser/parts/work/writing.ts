/** The essay at the writing desk, and offers under comparison. */

import { count } from '../../../book/wording.ts';
import { countWords } from '../../../book/words.ts';
import { isText } from '../../device/guards.ts';
import { byFirst, latest } from './line.ts';
import type { Sort, WorkLine } from './line.ts';

export const ESSAY: Sort = {
  title: 'Essay',
  all: ['Writing desk', '/practice/writing-desk/'],
  lines(fieldsOf) {
    const text = fieldsOf('texts').get('essay/text');
    if (!isText(text?.value) || text.value.trim() === '') return [];
    return [
      {
        title: 'Your essay',
        state: count(countWords(text.value), 'word'),
        action: ['Continue', '/practice/writing-desk/'],
        at: text.at,
        kinds: ['texts'],
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
