/** Text as outlines: Literata, shaped by HarfBuzz as a browser shapes it, so that a picture needs no font to be drawn. */

import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { Blob, Buffer, Face as FontFile, Font, shape } from 'harfbuzzjs';
import subsetFont from 'subset-font';

/** The letters of western languages, and the signs that a title may hold. */
const LETTERS = String.fromCharCode(
  ...Array.from({ length: 0x180 - 0x20 }, (_, index) => 0x20 + index),
  ...Array.from({ length: 0x2030 - 0x2010 }, (_, index) => 0x2010 + index),
);

/** A cut of a font. Both functions throw where it lacks a letter of the text. */
export interface Face {
  /** Width of a line in ems. */
  widthOf(text: string): number;
  /** A line at size 1 that begins at the origin, as elements of SVG. */
  outlinesOf(text: string): string;
}

/** Literata at a weight (200 to 900) and an optical size in points (7 to 72). */
export async function openFace(weight: number, opticalSize: number): Promise<Face> {
  const packed = import.meta.resolve('@fontsource-variable/literata/files/literata-latin-opsz-normal.woff2');
  const bytes = await subsetFont(await readFile(fileURLToPath(packed)), LETTERS, {
    targetFormat: 'sfnt',
    variationAxes: { wght: weight, opsz: opticalSize },
  });
  const file = new FontFile(new Blob(bytes));
  const font = new Font(file);
  const widths = new Map<string, number>();
  const outlines = new Map<number, string>();
  return {
    widthOf(text) {
      const width = widths.get(text) ?? place(font, text).width / file.upem;
      widths.set(text, width);
      return width;
    },
    outlinesOf(text) {
      const paths = place(font, text).glyphs.flatMap(({ glyph, x }) => {
        const outline = outlines.get(glyph) ?? font.glyphToPath(glyph);
        outlines.set(glyph, outline);
        return outline === '' ? [] : [`<path transform="translate(${x})" d="${outline}"/>`];
      });
      // The grid of a font counts upward.
      return `<g transform="scale(${1 / file.upem} ${-1 / file.upem})">${paths.join('')}</g>`;
    },
  };
}

/** The glyphs of a line from left to right, and its width, in units of the font. */
function place(font: Font, text: string): { glyphs: { glyph: number; x: number }[]; width: number } {
  const buffer = new Buffer();
  buffer.addText(text);
  buffer.guessSegmentProperties();
  shape(font, buffer);
  let width = 0;
  const glyphs = buffer.getGlyphInfosAndPositions().map(({ codepoint: glyph, cluster, xAdvance = 0, xOffset = 0 }) => {
    if (glyph === 0) throw new Error(`The face of the link previews has no “${text.slice(cluster, cluster + 1)}”.`);
    const x = width + xOffset;
    width += xAdvance;
    return { glyph, x };
  });
  return { glyphs, width };
}
