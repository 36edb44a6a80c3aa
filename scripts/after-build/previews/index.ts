/**
 * The pictures of link previews, `preview.png` below each page's address. A picture that was drawn before is taken from the
 * cache, by the hash of its drawing.
 */

import { readFileSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { openKept } from '../../lib/kept.ts';
import { eachInParallel } from '../../lib/parallel.ts';
import { ROOT } from '../../lib/processes.ts';
import type { BookPage } from '../handbook.ts';
import { lightColors } from './colors.ts';
import { openFace } from './lettering.ts';
import { picture, WIDTH } from './picture.ts';
import type { Pens, Picture } from './picture.ts';
import { draw, paletteOf, png, PNG_VERSION } from './png.ts';
import { subjectOf } from './subject.ts';

/** What the site is, on each picture: it is seen before the page. */
const ABOUT = 'Unofficial handbook for Amazon TPM interviews';

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
  const palette = paletteOf(pens.colors);
  const drawn = new Map<string, Promise<Uint8Array>>();
  /** Drawn once: many pictures share it. */
  const shared = (svg: string): Promise<Uint8Array> => {
    const rows = drawn.get(svg) ?? draw(svg, palette);
    drawn.set(svg, rows);
    return rows;
  };
  const kept = openKept(cache, 'previews');
  await eachInParallel(
    pages.filter(({ unlisted }) => !unlisted),
    async (entry) => {
      const { head, words, gap, foot } = drawingOf(entry, base, pens);
      const bytes = await kept.bytes([PNG_VERSION, head, words, gap, foot], async () =>
        png(WIDTH, await Promise.all([shared(head), draw(words, palette), shared(gap), shared(foot)]), palette),
      );
      await writeFile(join(dist, entry.page.address.slice(1), 'preview.png'), bytes);
    },
  );
  await kept.prune();
  return `${kept.count.used} pictures, ${kept.count.made} of them new`;
}

function drawingOf(entry: BookPage, base: string, pens: Pens): Picture {
  try {
    return picture(subjectOf(entry, base), pens);
  } catch (error) {
    throw new Error(`${entry.page.file}: ${error instanceof Error ? error.message : String(error)}`, { cause: error });
  }
}
