/**
 * The pictures of link previews, `preview.png` below each page's address. A picture that was drawn before is taken from the
 * cache, by the hash of its drawing.
 */

import { readFileSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import sharp from 'sharp';
import { openKept } from '../../lib/kept.ts';
import { eachInParallel } from '../../lib/parallel.ts';
import { ROOT } from '../../lib/processes.ts';
import type { BookPage } from '../handbook.ts';
import { lightColors } from './colors.ts';
import { openFace } from './lettering.ts';
import { picture } from './picture.ts';
import type { Pens } from './picture.ts';
import { subjectOf } from './subject.ts';

/** What the site is, on each picture: it is seen before the page. */
const ABOUT = 'Unofficial handbook for Amazon TPM interviews';

/**
 * Sixteen colors keep the edges of letters smooth; four would save a third of the bytes and look torn. Level 9 would save three
 * bytes in a hundred and takes half as long again.
 */
const PNG = { palette: true, colours: 16, dither: 0, effort: 1, compressionLevel: 6 } as const;

/**
 * Draws the picture of each listed page.
 * @returns what was done
 * @throws when a title cannot be drawn; the message names the page
 */
export async function writePreviews(
  pages: readonly BookPage[],
  {
    dist,
    cache,
    base,
    name,
  }: { readonly dist: string; readonly cache: string; readonly base: string; readonly name: string },
): Promise<string> {
  const pens: Pens = {
    colors: lightColors(readFileSync(join(ROOT, 'src/styles/tokens.css'), 'utf8')),
    display: await openFace(600, 36),
    text: await openFace(400, 24),
    name,
    about: ABOUT,
  };
  const kept = openKept(cache, 'previews');
  await eachInParallel(
    pages.filter(({ unlisted }) => !unlisted),
    async (entry) => {
      const svg = drawingOf(entry, base, pens);
      const png = await kept.bytes([VERSION, svg], () => sharp(Buffer.from(svg)).removeAlpha().png(PNG).toBuffer());
      await writeFile(join(dist, entry.page.address.slice(1), 'preview.png'), png);
    },
  );
  await kept.prune();
  return `${kept.count.used} pictures, ${kept.count.made} of them new`;
}

/** What else decides the bytes of a picture. */
const VERSION = JSON.stringify([sharp.versions, PNG]);

function drawingOf(entry: BookPage, base: string, pens: Pens): string {
  try {
    return picture(subjectOf(entry, base), pens);
  } catch (error) {
    throw new Error(`${entry.page.file}: ${error instanceof Error ? error.message : String(error)}`, { cause: error });
  }
}
