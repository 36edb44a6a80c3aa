import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { ROOT } from '../../lib/processes.ts';
import { bookPages } from '../handbook.ts';
import { parse } from '../html.ts';
import { hexOf, lightColors } from './colors.ts';
import { openFace } from './lettering.ts';
import { balancedLines } from './lines.ts';
import { picture } from './picture.ts';
import { subjectOf } from './subject.ts';

const length = (text: string) => text.length;

test('a title breaks into as few lines as fit, and evenly', () => {
  expect(balancedLines('The loop: how the five interviews run', 24, length)).toEqual([
    'The loop: how the',
    'five interviews run',
  ]);
  expect(balancedLines('My data', 24, length)).toEqual(['My data']);
  expect(balancedLines('a considerablylongword b', 8, length)).toEqual(['a', 'considerablylongword', 'b']);
});

test('no words are lost, and no line is wider than allowed unless it is one word', () => {
  const words = fc.array(fc.stringMatching(/^[a-z]{1,12}$/), { minLength: 1, maxLength: 12 });
  fc.assert(
    fc.property(words, fc.integer({ min: 1, max: 40 }), (some, widest) => {
      const lines = balancedLines(some.join(' '), widest, length);
      expect(lines.join(' ')).toBe(some.join(' '));
      for (const line of lines) expect(line.length <= widest || !line.includes(' ')).toBe(true);
    }),
  );
});

test('colors are those of the tokens, as sRGB writes them', () => {
  expect(hexOf(0.62796, 0.25768, 29.234)).toBe('#ff0000');
  expect(hexOf(1, 0, 0)).toBe('#ffffff');
  const tokens = ['paper: 98.6% 0.006 85', 'ink: 23% 0.015 260', 'soft: 41% 0.015 260', 'accent: 38% 0.12 262'].map(
    (one) => one.replace(/^(\w+): (.*)$/, '--$1: light-dark(oklch($2), oklch(0% 0 0));'),
  );
  expect(lightColors(tokens.join('\n'))).toEqual({
    paper: '#fcfaf6',
    ink: '#191d24',
    soft: '#464b53',
    accent: '#1c3e81',
  });
  const own = lightColors(readFileSync(join(ROOT, 'src/styles/tokens.css'), 'utf8'));
  for (const color of Object.values(own)) expect(color).toMatch(/^#[0-9a-f]{6}$/);
  expect(() => lightColors('--paper: white;')).toThrow('tokens.css has no --paper');
});

const display = await openFace(600, 36);
const colors = { paper: '#fff', ink: '#000', soft: '#444', accent: '#00f' };
const draw = (title: string, stops: readonly number[] = []) =>
  picture({ title, trail: ['Guide'], stops }, { colors, display, text: display, name: 'Loop Ready', about: 'A book' });

test('text is shaped: pairs are kerned, and letters that belong together are joined', () => {
  expect(display.widthOf('To')).toBeLessThan(display.widthOf('T') + display.widthOf('o'));
  expect(display.outlinesOf('fi').match(/<path/g)).toHaveLength(1);
});

test('a picture is the same each time, holds no text that needs a font, and fills the stops of its page', () => {
  expect(draw('The loop', [4])).toBe(draw('The loop', [4]));
  expect(draw('The loop')).not.toMatch(/<text|font/);
  const filled = (svg: string) => svg.match(/<circle[^>]* fill="#00f"/g)?.length ?? 0;
  expect([filled(draw('The loop')), filled(draw('The loop', [1, 4]))]).toEqual([0, 2]);
});

test('a title that cannot be drawn is named', () => {
  expect(() => draw('The 輪')).toThrow('has no “輪”');
  expect(() => draw('long words '.repeat(20).trim())).toThrow('too long for a link preview');
});

const subject = (address: string, kind: string, main: string) => {
  const html = `<main data-kind="${kind}"><nav class="crumbs"><a href="/x/practice/">Practice</a></nav><h1>A title</h1>${main}</main>`;
  const [page] = bookPages([{ file: 'index.html', address, html, tree: parse(html) }]);
  return page && subjectOf(page, '/x/');
};

test('a page’s picture has its heading, the pages above it, and its stops on the way', () => {
  expect(subject('/process/debrief/', 'chapter', '')).toEqual({ title: 'A title', trail: ['Practice'], stops: [5] });
  expect(subject('/questions/a-mistake/', 'question', '')?.stops).toEqual([4]);
  expect(subject('/glossary/', 'glossary', '')?.stops).toEqual([]);
  const loop = '<ol class="loop"><li></li><li class="filled"></li><li></li><li class="filled"></li></ol>';
  expect(subject('/process/', 'part', loop)?.stops).toEqual([1, 3]);
});

test('a list or quiz belongs to the first page beside it that has a stop; a reading page only to its own', () => {
  const next = '<nav class="next"><a href="/x/start/two-weeks/"></a><a href="/x/offer/negotiating/#range"></a></nav>';
  expect(subject('/practice/quizzes/range/', 'quiz', next)?.stops).toEqual([6]);
  expect(subject('/glossary/a/', 'glossary-from', next)?.stops).toEqual([]);
});
