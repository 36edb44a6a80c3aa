/**
 * The pictures of link previews, `preview.png` below each page's address. A picture that was drawn before is taken from the
 * cache, by the hash of its drawing.
 */

import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync } from 'node:fs';
import { copyFile, readdir, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import sharp from 'sharp';
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

/** Sixteen colors keep the edges of letters smooth; four would save a third of the bytes and look torn. */
const PNG = { palette: true, colours: 16, dither: 0, effort: 1, compressionLevel: 9 } as const;

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
  const folder = join(cache, 'previews');
  mkdirSync(folder, { recursive: true });
  const used = new Set<string>();
  let drawn = 0;
  await eachInParallel(
    pages.filter(({ unlisted }) => !unlisted),
    async (entry) => {
      const svg = drawingOf(entry, base, pens);
      const file = `${createHash('sha256').update(VERSION).update(svg).digest('hex')}.png`;
      used.add(file);
      if (!existsSync(join(folder, file))) {
        // Whole or not at all, also when the build is stopped here.
        await writeFile(join(folder, `${file}.part`), await sharp(Buffer.from(svg)).removeAlpha().png(PNG).toBuffer());
        await rename(join(folder, `${file}.part`), join(folder, file));
        drawn++;
      }
      await copyFile(join(folder, file), join(dist, entry.page.address.slice(1), 'preview.png'));
    },
  );
  for (const file of await readdir(folder)) if (!used.has(file)) await rm(join(folder, file));
  return `${used.size} pictures, ${drawn} of them new`;
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
