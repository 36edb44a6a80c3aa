/** Setting titles of letters that are drawn once for each size and not anew for each title, as a printer has them in a case. */

import sharp from 'sharp';
import type { Face } from './lettering.ts';
import type { Title } from './picture.ts';

/** A drawn letter: how much of each pixel it covers, 0 to 255, in reading order. */
interface Letter {
  readonly width: number;
  readonly height: number;
  readonly covered: Uint8Array;
  /** Of its left and its top edge from its origin, in pixels. */
  readonly left: number;
  readonly top: number;
}

/** Sets titles in one face. */
export interface Case {
  /** How much of each pixel of the rows of a title is covered, 0 to 255, in reading order. */
  set(title: Title, width: number): Promise<Uint8Array>;
}

export function openCase(face: Face): Case {
  const drawn = new Map<string, Promise<Letter>>();
  const letter = (glyph: number, size: number): Promise<Letter> => {
    const key = `${glyph} ${size}`;
    const one = drawn.get(key) ?? drawLetter(face, glyph, size);
    drawn.set(key, one);
    return one;
  };
  return {
    async set({ height, size, letters }, width) {
      const sheet = new Uint8Array(width * height);
      const drawings = await Promise.all(letters.map(({ glyph }) => letter(glyph, size)));
      for (const [index, { x, y }] of letters.entries()) {
        const one = drawings[index];
        if (one) put(sheet, width, one, x + one.left, y + one.top);
      }
      return sheet;
    },
  };
}

async function drawLetter(face: Face, glyph: number, size: number): Promise<Letter> {
  const box = face.boxOf(glyph);
  // Whole pixels around it.
  const [left, top] = [Math.floor(box.left * size), Math.floor(box.top * size)];
  const [width, height] = [Math.ceil(box.right * size) - left, Math.ceil(box.bottom * size) - top];
  const svg =
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="${left} ${top} ${width} ${height}" width="${width}" ` +
    `height="${height}"><g transform="scale(${size})">${face.outlineOf(glyph)}</g></svg>`;
  const covered = await sharp(Buffer.from(svg)).extractChannel('alpha').raw().toBuffer();
  return { width, height, covered, left, top };
}

/** Adds a letter to a sheet; where two meet, a pixel is covered by both together. What is above or below it is left out. */
function put(
  sheet: Uint8Array,
  widthOfSheet: number,
  { width, height, covered }: Letter,
  left: number,
  top: number,
): void {
  let from = 0;
  for (let row = 0; row < height; row++) {
    let to = (top + row) * widthOfSheet + left;
    for (const end = from + width; from < end; from++, to++) {
      const here = covered[from] ?? 0;
      if (here > 0) sheet[to] = Math.min(255, (sheet[to] ?? 0) + here);
    }
  }
}
