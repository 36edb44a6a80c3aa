import { expect, test } from 'vitest';
import { PARTS } from '../../site.config.ts';
import { ROOMS, currentIn } from './rooms.ts';

const lit = (address: string) => ROOMS.filter((room) => currentIn(room, address)).map(({ title }) => title);

test('each page lights the one room it belongs to, others none', () => {
  expect(PARTS.map((part) => lit(`/${part}/`))).toEqual(PARTS.map(() => ['Guide']));
  expect(lit('/process/the-loop/')).toEqual(['Guide']);
  expect(lit('/questions/by/intro/')).toEqual(['Questions']);
  expect(lit('/practice/quizzes/')).toEqual(['Practice']);
  expect(['/', '/about/', '/start/three-days/', '/search/', '/print/', '/404.html'].flatMap(lit)).toEqual([]);
  expect(ROOMS.map((room) => currentIn(room, '/questions/'))).toEqual([
    undefined,
    'page',
    undefined,
    undefined,
    undefined,
  ]);
});

test('a part lights the guide whatever its name begins with', () => {
  const [guide] = ROOMS;
  expect(guide && currentIn({ ...guide, segments: ['about-x', 'searching'] }, '/about-x/first/')).toBe('true');
  expect(guide && currentIn({ ...guide, segments: ['about-x', 'searching'] }, '/searching/')).toBe('true');
});
