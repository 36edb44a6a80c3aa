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

/** A letter, or several that are joined, by its number in a font. */
export interface Glyph {
  readonly glyph: number;
  /** Of its origin from that of the line, in ems. */
  readonly x: number;
}

/** A cut of a font. What takes a text throws where the font lacks a letter of it. */
export interface Face {
  /** Width of a line in ems. */
  widthOf(text: string): number;
  /** What a line is set of, from left to right, without spaces. */
  glyphsOf(text: string): readonly Glyph[];
  /** The edges of a glyph from its origin in ems, to the right and downward. */
  boxOf(glyph: number): {
    readonly left: number;
    readonly top: number;
    readonly right: number;
    readonly bottom: number;
  };
  /** A glyph at size 1 with its origin at `x` ems, as an element of SVG. */
  outlineOf(glyph: number, x?: number): string;
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
  const outline = (glyph: number): string => {
    const drawn = outlines.get(glyph) ?? font.glyphToPath(glyph);
    outlines.set(glyph, drawn);
    return drawn;
  };
  return {
    widthOf(text) {
      const width = widths.get(text) ?? place(font, text).width / file.upem;
      widths.set(text, width);
      return width;
    },
    glyphsOf: (text) =>
      place(font, text).glyphs.flatMap(({ glyph, x }) => (outline(glyph) === '' ? [] : [{ glyph, x: x / file.upem }])),
    boxOf(glyph) {
      const { xBearing = 0, yBearing = 0, width = 0, height = 0 } = font.glyphExtents(glyph) ?? {};
      const [left, top, right, bottom] = [xBearing, -yBearing, xBearing + width, -yBearing - height];
      return { left: left / file.upem, top: top / file.upem, right: right / file.upem, bottom: bottom / file.upem };
    },
    // The grid of a font counts upward.
    outlineOf: (glyph, x = 0) =>
      `<path transform="translate(${x}) scale(${1 / file.upem} ${-1 / file.upem})" d="${outline(glyph)}"/>`,
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
