import { describe, expect, it } from 'vitest';
import { ladder } from '../../coach/ladder.ts';
import { readText } from '../../coach/text.ts';
import { fits, followUps } from './follow-ups.ts';

const RUNGS = ladder(readText('')).map(({ question }) => question);
const STORY = { slug: 'late', category: 'behavioral', isStory: true };

describe('a follow-up of a page', () => {
  it.each([
    'What would you do differently?',
    'Which of our principles would be hard for you?',
    'When would you have waited?',
  ])('fits any story: %s', (question) => expect(fits(question, true)).toBe(true));

  it.each([
    ['a number', 'How do you know that 210,000 was your whole damage?'],
    ['a number in words', 'Why did you drop fifteen actions?'],
    ['a name', 'Did you pay Huda back for your lost week?'],
    ['people of the story', 'Why did you overrule the engineer who warned you?'],
    ['a remark before it', 'You missed a promise. When did you know?'],
    ['no one whom it asks', 'Was such a change a mistake?'],
  ])('does not, with %s', (_, question) => expect(fits(question, true)).toBe(false));

  it('may be about its technical subject, but not about a number', () => {
    expect(fits('The counter store is down. Do you let all calls through?', false)).toBe(true);
    expect(fits('How did you get from 1 in 70 to a target of 1 in 5,000?', false)).toBe(false);
  });
});

describe('the follow-ups to a question', () => {
  const own = ['Why did you wait?', 'Would you ask again?', 'Could you have known?', 'Why did Ann leave?'];

  it('are two of its page that fit, and two rungs of the ladder in their order, the same for the same seed', () => {
    const asked = followUps(STORY, { followUps: own }, 4);
    expect(asked).toHaveLength(4);
    expect(asked.slice(2).every((one) => own.slice(0, 3).includes(one))).toBe(true);
    const [first, second] = asked.slice(0, 2).map((one) => RUNGS.indexOf(one));
    expect(first).toBeGreaterThanOrEqual(0);
    expect(second).toBeGreaterThan(first ?? 0);
    expect(followUps(STORY, { followUps: own }, 4)).toEqual(asked);
    const others = Array.from({ length: 20 }, (_, seed) => followUps(STORY, { followUps: own }, seed).join());
    expect(new Set(others).size).toBeGreaterThan(10);
  });

  it('come from the ladder where none of the page fits, or the page cannot be fetched', () => {
    for (const detail of [{ followUps: ['Why did Ann leave?'] }, undefined]) {
      const asked = followUps(STORY, detail, 9);
      expect(asked).toHaveLength(4);
      expect(asked.every((one) => RUNGS.includes(one))).toBe(true);
    }
  });

  it('to an introduction are two, and never ask what broke', () => {
    for (let seed = 0; seed < 20; seed += 1) {
      const asked = followUps({ slug: 'why', category: 'intro', isStory: true }, { followUps: [] }, seed);
      expect(asked).toHaveLength(2);
      expect(asked.some((one) => RUNGS.includes(one))).toBe(false);
    }
  });

  it('to a design ask how many users, what stops, who builds', () => {
    const asked = followUps(
      { slug: 'd', category: 'system-design', isStory: false },
      { followUps: ['What if it rains?'] },
      2,
    );
    expect(asked).toHaveLength(4);
    expect(asked).toContain('What if it rains?');
    expect(asked.some((one) => RUNGS.includes(one))).toBe(false);
  });
});
