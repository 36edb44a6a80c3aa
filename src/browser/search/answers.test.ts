import { describe, expect, it } from 'vitest';
import { unpack } from '../../book/answer-file.ts';
import { Answers } from './answers.ts';
import { answersOf, fileOf, listOf, page, readOf, toEnd } from '../../../tests/lib/small-list.ts';

const found = (answers: Answers, typed: string, isTyping = false): string[] =>
  answers.find(answers.ask(typed, isTyping)).map(({ row }) => row[0]);

describe('Answers', () => {
  it('puts the page first that is asked nearly in the words of the query, before one that is called like a part of it', () => {
    const answers = answersOf(
      page('/referral/', 'Referral', { names: ['Referral', 'Referrals'] }),
      page('/timeline/', 'Timeline', {
        sections: [['reply', 'The answer', [], ['how long after a referral do I hear back']]],
      }),
    );
    expect(found(answers, 'how long after referral do i hear')[0]).toBe('/timeline/');
    expect(found(answers, 'referral')[0]).toBe('/referral/');
  });

  it('answers a whole interview question by its telling words', () => {
    const answers = answersOf(
      page('/dependencies/', 'Dependencies', { asks: ['manage dependencies between teams'] }),
      page('/roadmaps/', 'Roadmaps'),
    );
    const question =
      'How do you manage dependencies between several teams that have different priorities and roadmaps in the interview?';
    expect(found(answers, question)[0]).toBe('/dependencies/');
  });

  it('takes words that say the same for one another, and the word itself first', () => {
    const list = listOf(page('/manager/', 'Your manager'), page('/boss/', 'A new boss'));
    const answers = readOf({ ...list, alike: [['boss', 'manager', 'direct supervisor']] });
    expect(found(answers, 'boss').slice(0, 2)).toEqual(['/boss/', '/manager/']);
    expect(found(answers, 'direct supervisor')).toEqual(expect.arrayContaining(['/manager/', '/boss/']));
    expect(found(answersOf(page('/manager/', 'Your manager')), 'direct supervisor')).not.toContain('/manager/');
  });

  it('knows words in every form, in British and American spelling, with and without hyphen', () => {
    const answers = answersOf(
      page('/negotiating/', 'Negotiating'),
      page('/organization/', 'Organization'),
      page('/down/', 'Down-leveling'),
      page('/center/', 'Centers'),
    );
    expect(found(answers, 'negotiate')[0]).toBe('/negotiating/');
    expect(found(answers, 'negotiation')[0]).toBe('/negotiating/');
    expect(found(answers, 'organisations')[0]).toBe('/organization/');
    expect(found(answers, 'centre')[0]).toBe('/center/');
    for (const typed of ['downlevel', 'down level', 'down-levelled', 'downleveling'])
      expect(found(answers, typed)[0]).toBe('/down/');
  });

  it('takes forms that no ending tells for one word, and a figure for its name', () => {
    const answers = answersOf(
      page('/decided/', 'What you decided', { asks: ['who paid for it'] }),
      page('/weeks/', 'Two weeks before'),
      page('/fifth/', 'Fifth interview'),
    );
    expect(found(answers, 'decision')[0]).toBe('/decided/');
    expect(found(answers, 'pays')[0]).toBe('/decided/');
    expect(found(answers, '2 weeks')[0]).toBe('/weeks/');
    expect(found(answers, '5th')[0]).toBe('/fifth/');
  });

  it('counts half of a hyphenated word little', () => {
    const answers = answersOf(
      page('/down/', 'Down-leveling'),
      page('/levels/', 'What each level is', { asks: ['which level am I'] }),
    );
    const [best, half] = answers.find(answers.ask('level'));
    expect(best?.row[0]).toBe('/levels/');
    expect(half?.covered ?? 0).toBeLessThan(0.5);
  });

  it('finds by a term’s other words what its section says more of, and tells a short phrase inside a longer one apart', () => {
    const answers = answersOf(
      page('/loop/', 'The day of five interviews', { sections: [['day', 'Hour by hour', [], []]] }),
      page('/tpm/', 'Technical program manager'),
      page('/pgm/', 'Program manager'),
      page('/glossary/', 'Glossary', {
        kind: 'Glossary',
        sections: [
          ['loop', 'Loop', ['onsite', 'final round'], [], [0, 'day']],
          ['program-manager', 'Program manager', ['PgM'], []],
        ],
      }),
    );
    expect(found(answers, 'onsite')[0]).toBe('/loop/');
    expect(answers.find(answers.ask('final round'))[0]?.sections[0]?.row[0]).toBe('day');
    expect(found(answers, 'program manager')[0]).toBe('/pgm/');
    expect(found(answers, 'technical program manager')[0]).toBe('/tpm/');
  });

  it('gives a page its sections in order of what they say, and tells whether one answers better than the page', () => {
    const answers = answersOf(
      page('/bar-raiser/', 'The bar raiser', {
        sections: [
          ['seat', 'Where they sit', [], []],
          ['veto', 'The veto', [], ['can the bar raiser veto']],
        ],
      }),
    );
    const [veto] = answers.find(answers.ask('bar raiser veto'));
    expect([veto?.sections[0]?.row[0], veto?.sectionFirst]).toEqual(['veto', true]);
    const [whole] = answers.find(answers.ask('bar raiser'));
    expect(whole?.sectionFirst).toBe(false);
  });

  it('goes on with a word that is being typed, and only then', () => {
    const answers = answersOf(page('/negotiating/', 'Negotiating'));
    expect(found(answers, 'negot', true)).toEqual(['/negotiating/']);
    expect(found(answers, 'negot')).toEqual([]);
  });

  it('goes on with a word that is asked only in a question, of which the list has the stem', () => {
    const answers = answersOf(page('/talk/', 'The talk', { asks: ['negotiating by phone'] }));
    for (const typed of ['negot', 'negotiat', 'negotiati']) expect(found(answers, typed, true)).toEqual(['/talk/']);
    expect(found(answers, 'nego tiat', true)).toEqual([]);
  });

  it('prefers the page that answers to the one that tests, between equals', () => {
    const answers = answersOf(page('/quiz/', 'Vesting', { kind: 'Quiz' }), page('/vesting/', 'Vesting'));
    expect(found(answers, 'vesting')).toEqual(['/vesting/', '/quiz/']);
  });

  it('is read in pieces', () => {
    expect([...Answers.read(toEnd(unpack(fileOf(listOf()))))].length).toBeGreaterThan(1);
  });

  it('finds nothing for nothing', () => {
    expect(found(answersOf(), '')).toEqual([]);
    expect(found(answersOf(), '?!')).toEqual([]);
  });

  it('puts a list of questions last between equals, unless the query asks for questions', () => {
    const answers = answersOf(
      page('/for/', 'Earn Trust', { kind: 'Questions' }),
      page('/list/', 'Earn Trust', { kind: 'Checklist' }),
    );
    expect(found(answers, 'earn trust')).toEqual(['/list/', '/for/']);
    expect(found(answers, 'earn trust questions')[0]).toBe('/for/');
  });

  it('puts a checklist first that the query asks for, and else the page that explains', () => {
    const answers = answersOf(page('/chapter/', 'Offer letter'), page('/list/', 'Offer letter', { kind: 'Checklist' }));
    expect(found(answers, 'offer letter')[0]).toBe('/chapter/');
    expect(found(answers, 'checklists for an offer letter')[0]).toBe('/list/');
  });

  it('puts a page that says it in two lines before one that says it in one, word for word as often', () => {
    const answers = answersOf(
      page('/once/', 'Paper', { asks: ['notes beside the screen', 'notes and pens', 'screen of glass'] }),
      page('/twice/', 'Paper', { asks: ['notes beside the screen', 'screen and notes', 'pens of glass'] }),
    );
    expect(found(answers, 'notes beside the screen')[0]).toBe('/twice/');
  });

  it('puts a page several lines of which say most of it before one that has one wordy line for it', () => {
    const section = (id: string, ...asks: string[]) => [id, id, [], asks] as const;
    const answers = answersOf(
      page('/once/', 'Rollback', { sections: [section('x', 'when do they stop the late launch with many new teams')] }),
      page('/often/', 'Readiness', {
        sections: [
          section('a', 'who may stop a late launch'),
          section('b', 'stop a late launch for quality'),
          section('c', 'how to stop a late launch'),
          section('d', 'is it right to stop a late launch'),
        ],
      }),
    );
    expect(found(answers, 'when do I stop a late launch')[0]).toBe('/often/');
  });
});
