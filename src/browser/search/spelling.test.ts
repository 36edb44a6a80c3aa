import { expect, it, vi } from 'vitest';
import { answersOf, page } from '../../../tests/lib/small-list.ts';
import { corrected } from './query.ts';
import { unknownWords } from './spelling.ts';

const answers = answersOf(
  page('/debrief/', 'The debrief'),
  page('/negotiating/', 'Negotiation of compensation'),
  page('/fired/', 'Fired and hired'),
  page('/rsu/', 'RSU'),
  page('/bar/', 'The bar raiser'),
  page('/raise/', 'Ask for a raise'),
  page('/level/', 'A raise at the same level'),
  page('/prices/', 'Prices', { asks: ['steps of prices', 'prices and more prices'] }),
  page('/stops/', 'Stops', { asks: ['stops and more stops'] }),
  page('/process/', 'The interview process', { asks: ['steps of the interview process'] }),
);
const KNOWN = {
  own: new Set(
    'the debrief negotiation of compensation fired and hired rsu bar raiser ask for a raise at same level prices interview process steps stops'.split(
      ' ',
    ),
  ),
  text: new Set(['elevator']),
  english: new Set(['tired', 'tied']),
};
const unknown = (typed: string) => unknownWords(answers.strangers(typed), answers, KNOWN, typed);

it.each([
  ['debreif', 'debrief'],
  ['negotation', 'negotiation'],
  ['compensaton', 'compensation'],
])('takes %s for %s', (word, meant) => expect(unknown(word)).toEqual([{ word, meant }]));

it('takes of two words equally near the one that the rest of the query is about', () => {
  expect(unknown('bar raisr')).toEqual([{ word: 'raisr', meant: 'raiser' }]);
  expect(unknown('raisr at the same level')).toEqual([{ word: 'raisr', meant: 'raise' }]);
});

it.each([
  ['interveiw proces', 'interview process'],
  ['steps of the interveiw proces', 'steps of the interview process'],
  ['stps of the interveiw proces', 'steps of the interview process'],
])('judges several wrong words together: %s', (typed, meant) => {
  expect(corrected(typed, unknown(typed))).toBe(meant);
});

it('asks a few dozen times at most, however many words are wrong', () => {
  const find = vi.spyOn(answers, 'find');
  unknown('stps raisr proces xnterview stpps raiser raisxr procxs stxps raixe raisq pricess');
  expect(find.mock.calls.length).toBeLessThanOrEqual(32);
  find.mockRestore();
});

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
