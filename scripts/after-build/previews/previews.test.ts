import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { deflateSync, inflateSync } from 'node:zlib';
import fc from 'fast-check';
import sharp from 'sharp';
import { expect, test } from 'vitest';
import { ROOT } from '../../lib/processes.ts';
import { bookPages } from '../handbook.ts';
import { parse } from '../html.ts';
import { hexOf, lightColors } from './colors.ts';
import { openFace } from './lettering.ts';
import { openCase } from './letters.ts';
import { balancedLines } from './lines.ts';
import { picture, WIDTH } from './picture.ts';
import { coveredBy, draw, packed, paletteOf, png } from './png.ts';
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
/** The whole picture as text: what it draws, and which letters it sets where. */
const drawing = (subject: string, stops: readonly number[] = []) => {
  const { title, ...strips } = parts(subject, stops);
  return [...Object.values(strips).map(({ svg }) => svg()), JSON.stringify(title)].join('');
};

test('text is shaped: pairs are kerned, and letters that belong together are joined', () => {
  expect(display.widthOf('To')).toBeLessThan(display.widthOf('T') + display.widthOf('o'));
  expect(display.glyphsOf('fi')).toHaveLength(1);
});

test('a picture is the same each time, holds no text that needs a font, and fills the stops of its page', () => {
  expect(drawing('The loop', [4])).toBe(drawing('The loop', [4]));
  expect(drawing('The loop')).not.toMatch(/<text|font/);
  const filled = (svg: string) => svg.match(/<circle[^>]* fill="#0000ff"/g)?.length ?? 0;
  expect([filled(drawing('The loop')), filled(drawing('The loop', [1, 4]))]).toEqual([0, 2]);
});

test('strips that look the same have the same name, and no others', () => {
  const [one, more] = [parts('The loop', [4]), parts('Another title of two lines or more than that', [1, 4])];
  expect([one.head.key, one.trail.key]).toEqual([more.head.key, more.trail.key]);
  expect(one.foot.key).not.toBe(more.foot.key);
  expect(one.gap.key).not.toBe(more.gap.key);
  const { head, trail, gap, foot } = one;
  expect(new Set([head, trail, gap, foot].map(({ key }) => key)).size).toBe(4);
});

test('a title that cannot be drawn is named', () => {
  expect(() => drawing('The 輪')).toThrow('has no “輪”');
  expect(() => drawing('long words '.repeat(20).trim())).toThrow('too long for a link preview');
});

/** The greatest value in each edge of rows of `width` values. */
const edges = (values: Uint8Array, width: number) => ({
  top: Math.max(...values.subarray(0, width)),
  bottom: Math.max(...values.subarray(-width)),
  right: Math.max(...Array.from({ length: values.length / width }, (_, row) => values[(row + 1) * width - 1] ?? 0)),
});

test('nothing of a picture crosses from one strip to the next, and no letter is cut', async () => {
  const palette = paletteOf(colors);
  const letters = openCase(display);
  for (const title of ['gjpqy', 'Fjord ÅÉË of', 'Words that take two lines by gjpqW', `${'gjpqy '.repeat(20)}gjpqy`]) {
    const { head, trail, title: words, gap, foot } = parts(title, [1, 4]);
    for (const { svg } of [head, trail, gap, foot])
      expect(edges(await draw(svg(), palette), WIDTH / 2 + 1)).toMatchObject({ top: 0, bottom: 0 });
    const set = await letters.set(words, WIDTH);
    expect(edges(set, WIDTH)).toEqual({ top: 0, bottom: 0, right: 0 });
    expect(Math.max(...set)).toBe(255);
  }
});

test('a title set of letters is the title drawn at once', async () => {
  const { title } = parts('The bar raiser: who is it?');
  const outlines = title.letters.map(
    ({ glyph, x, y }) => `<g transform="translate(${x} ${y}) scale(${title.size})">${display.outlineOf(glyph)}</g>`,
  );
  const size = `width="${WIDTH}" height="${title.height}"`;
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" ${size}>${outlines.join('')}</svg>`;
  const whole = await sharp(Buffer.from(svg)).extractChannel('alpha').raw().toBuffer();
  const set = await openCase(display).set(title, WIDTH);
  expect(set.length).toBe(whole.length);
  // Where two letters meet in a pixel, one drawing mixes them a little otherwise.
  expect(set.filter((value, at) => Math.abs(value - (whole[at] ?? 0)) > 2).length).toBeLessThan(set.length / 10_000);
});

test('what covers paper in part has a color between the two', () => {
  const palette = paletteOf(colors);
  const entries = coveredBy('#000000', '#ffffff', palette);
  expect([entries[0], entries[255]]).toEqual([0, 6]);
  const grays = [...entries].map((entry) => palette.bytes[entry * 3] ?? 0);
  expect(grays).toEqual([...grays].sort((a, b) => b - a));
});

test('a picture in sixteen colors has those of its drawing, and steps between them', async () => {
  const palette = paletteOf(colors);
  const bars = async (...fills: readonly string[]) => {
    const rects = fills.map((fill, x) => `<rect x="${x}" width="1" height="2" fill="${fill}"/>`);
    return packed(
      await draw(`<svg xmlns="http://www.w3.org/2000/svg" width="4" height="2">${rects.join('')}</svg>`, palette),
    );
  };
  const strips = [
    await bars('#ffffff', '#000000', '#444444', '#0000ff'),
    await bars('#808080', '#3233ff', '#fff', '#000'),
  ];
  const { data, info } = await sharp(png(4, strips, palette))
    .raw()
    .toBuffer({ resolveWithObject: true });
  expect([info.width, info.height, info.channels]).toEqual([4, 4, 3]);
  const row = (y: number) => data.subarray(12 * y, 12 * (y + 1)).toString('hex');
  expect([row(0), row(1)]).toEqual(Array(2).fill('ffffff' + '000000' + '444444' + '0000ff'));
  expect(row(3)).toBe('808080' + '3333ff' + 'ffffff' + '000000');
});

test('strips that were compressed one by one are one stream, whose check is that of all rows', () => {
  const palette = paletteOf(colors);
  const rows = fc.uint8Array({ minLength: 3, maxLength: 30_000 }).map((bytes) => bytes.subarray(bytes.length % 3));
  fc.assert(
    fc.property(fc.array(rows, { minLength: 1, maxLength: 5 }), (strips) => {
      const file = png(4, strips.map(packed), palette);
      const from = file.indexOf('IDAT') + 4;
      // Fails when the check is another.
      const all = inflateSync(file.subarray(from, from + file.readUInt32BE(from - 8)));
      expect(Buffer.compare(all, Buffer.concat(strips))).toBe(0);
    }),
  );
  const long = new Uint8Array(1_000_000).fill(255);
  expect(packed(long).adler).toBe(deflateSync(long).readUInt32BE(deflateSync(long).length - 4));
});

const subject = (address: string, kind: string, main: string) => {
  const html = `<main data-kind="${kind}"><nav class="crumbs"><a href="/x/practice/">Practice</a></nav><h1>A title</h1>${main}</main>`;
  const [page] = bookPages([{ file: 'index.html', address, html, tree: parse(html, 'none') }]);
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
