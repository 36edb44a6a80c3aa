/** Draws pictures. What all or many of them share is drawn once. */

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from '../../lib/processes.ts';
import { lightColors } from './colors.ts';
import { openFace } from './lettering.ts';
import { openCase } from './letters.ts';
import { picture, WIDTH } from './picture.ts';
import type { Pens, SharedStrip, Subject } from './picture.ts';
import { coveredBy, draw, packed, paletteOf, png, rowsOf } from './png.ts';
import type { Strip } from './png.ts';

/** The style sheet whose colors pictures have, from the root of the project. */
export const TOKENS = 'src/styles/tokens.css';

/** What the site is, on each picture: it is seen before the page. */
const ABOUT = 'Unofficial handbook for Amazon TPM interviews';

/** A picture as a file of PNG. It throws when a title cannot be drawn. */
export type DrawPicture = (subject: Subject) => Promise<Buffer>;

/** @param name of the site */
export async function openDrawing(name: string): Promise<DrawPicture> {
  const [display, text] = await Promise.all([openFace(600, 36), openFace(400, 24)]);
  const colors = lightColors(readFileSync(join(ROOT, TOKENS), 'utf8'));
  const pens: Pens = { colors, display, text, name, about: ABOUT };
  const palette = paletteOf(colors);
  const inked = coveredBy(colors.ink, colors.paper, palette);
  const letters = openCase(display);
  const strips = new Map<string, Promise<Strip>>();
  const shared = ({ key, svg }: SharedStrip): Promise<Strip> => {
    const strip = strips.get(key) ?? draw(svg(), palette).then(packed);
    strips.set(key, strip);
    return strip;
  };
  return async (subject) => {
    const { head, trail, title, gap, foot } = picture(subject, pens);
    const words = packed(rowsOf(WIDTH, await letters.set(title, WIDTH), inked));
    const [above, below] = [await Promise.all([head, trail].map(shared)), await Promise.all([gap, foot].map(shared))];
    return png(WIDTH, [...above, words, ...below], palette);
  };
}
