import { expect, it } from 'vitest';
import { answersOf, page } from '../../../tests/lib/small-list.ts';
import { corrected } from './query.ts';
import { unknownWords } from './spelling.ts';

const answers = answersOf(
  page('/debrief/', 'The debrief'),
  page('/negotiating/', 'Negotiation of compensation'),
  page('/fired/', 'Fired and hired'),
  page('/rsu/', 'RSU'),
);
const KNOWN = {
  own: new Set('the debrief negotiation of compensation fired and hired rsu'.split(' ')),
  text: new Set(['elevator']),
  english: new Set(['tired', 'tied']),
};
const unknown = (typed: string) => unknownWords(answers.strangers(typed), answers, KNOWN);

it.each([
  ['debreif', 'debrief'],
  ['negotation', 'negotiation'],
  ['compensaton', 'compensation'],
])('takes %s for %s', (word, meant) => expect(unknown(word)).toEqual([{ word, meant }]));

it('says of an ordinary word that no page has it, and never corrects it', () => {
  expect(unknown('tired')).toEqual([{ word: 'tired' }]);
});

it('says nothing of words that some page has, in its text or in another form', () => {
  expect(unknown('elevator debriefs negotiating')).toEqual([]);
});

it('leaves short words and what nothing is near to', () => {
  expect(unknown('rsx qqzzxxy')).toEqual([{ word: 'rsx' }, { word: 'qqzzxxy' }]);
});

it('puts only the wrong words right', () => {
  expect(corrected('the Debreif is tired', unknown('the debreif is tired'))).toBe('the debrief is tired');
});
