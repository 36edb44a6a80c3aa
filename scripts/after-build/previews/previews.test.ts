import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import sharp from 'sharp';
import { expect, test } from 'vitest';
import { ROOT } from '../../lib/processes.ts';
import { bookPages } from '../handbook.ts';
import { parse } from '../html.ts';
import { hexOf, lightColors } from './colors.ts';
import { openFace } from './lettering.ts';
import { balancedLines } from './lines.ts';
import { picture, WIDTH } from './picture.ts';
import { draw, paletteOf, png } from './png.ts';
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
const colors = { paper: '#ffffff', ink: '#000000', soft: '#444444', accent: '#0000ff' };
const pens = { colors, display, text: display, name: 'Loop Ready', about: 'A book' };
const parts = (title: string, stops: readonly number[] = []) => picture({ title, trail: ['Guide'], stops }, pens);
const drawing = (title: string, stops: readonly number[] = []) => Object.values(parts(title, stops)).join('');

test('text is shaped: pairs are kerned, and letters that belong together are joined', () => {
  expect(display.widthOf('To')).toBeLessThan(display.widthOf('T') + display.widthOf('o'));
  expect(display.outlinesOf('fi').match(/<path/g)).toHaveLength(1);
});

test('a picture is the same each time, holds no text that needs a font, and fills the stops of its page', () => {
  expect(drawing('The loop', [4])).toBe(drawing('The loop', [4]));
  expect(drawing('The loop')).not.toMatch(/<text|font/);
  const filled = (svg: string) => svg.match(/<circle[^>]* fill="#0000ff"/g)?.length ?? 0;
  expect([filled(drawing('The loop')), filled(drawing('The loop', [1, 4]))]).toEqual([0, 2]);
});

test('a title that cannot be drawn is named', () => {
  expect(() => drawing('The 輪')).toThrow('has no “輪”');
  expect(() => drawing('long words '.repeat(20).trim())).toThrow('too long for a link preview');
});

test('a title leaves room between what all pages and what all of a stop share', async () => {
  const palette = paletteOf(colors);
  for (const title of ['gjpqy', 'Words that take two lines by gjpqy', `${'gjpqy '.repeat(20)}gjpqy`]) {
    const { head, trail, title: words, gap, foot } = parts(title, [1, 4]);
    const { head: sameHead, trail: sameTrail, foot: sameFoot } = parts('Another', [1, 4]);
    expect([head, trail, foot]).toEqual([sameHead, sameTrail, sameFoot]);
    for (const strip of [head, trail, words, gap, foot]) {
      const rows = await draw(strip, WIDTH, palette);
      for (const row of [rows.subarray(0, WIDTH / 2 + 1), rows.subarray(-WIDTH / 2 - 1)])
        expect(Math.max(...row)).toBe(0);
    }
  }
});

test('a title is drawn as wide as it is, and none of its letters is cut', async () => {
  const palette = paletteOf(colors);
  for (const title of ['My data', 'Fjord of', 'Words that take two lines by gjpqW']) {
    const { title: svg } = parts(title);
    const width = Number(/width="(\d+)"/.exec(svg)?.[1]);
    expect(width).toBeLessThan(WIDTH);
    const rows = await draw(svg, width, palette);
    const last = Array.from(
      { length: rows.length / (width / 2 + 1) },
      (_, row) => rows[(row + 1) * (width / 2 + 1) - 1],
    );
    expect([Math.max(...rows) > 0, new Set(last)]).toEqual([true, new Set([0])]);
  }
});

test('a picture in sixteen colors has those of its drawing, and steps between them', async () => {
  const palette = paletteOf(colors);
  const bars = (...fills: readonly string[]) => {
    const rects = fills.map((fill, x) => `<rect x="${x}" width="1" height="2" fill="${fill}"/>`);
    return draw(`<svg xmlns="http://www.w3.org/2000/svg" width="4" height="2">${rects.join('')}</svg>`, 4, palette);
  };
  const strips = [
    await bars('#ffffff', '#000000', '#444444', '#0000ff'),
    await bars('#808080', '#3233ff', '#fff', '#000'),
  ];
  const { data, info } = await sharp(await png(4, strips, palette))
    .raw()
    .toBuffer({ resolveWithObject: true });
  expect([info.width, info.height, info.channels]).toEqual([4, 4, 3]);
  const row = (y: number) => data.subarray(12 * y, 12 * (y + 1)).toString('hex');
  expect([row(0), row(1)]).toEqual(Array(2).fill('ffffff' + '000000' + '444444' + '0000ff'));
  expect(row(3)).toBe('808080' + '3333ff' + 'ffffff' + '000000');
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
