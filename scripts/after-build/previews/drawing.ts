/**
 * The thread that draws. A picture that was drawn before is taken from the cache, by the hash of its drawing.
 */

import { readFileSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parentPort, workerData } from 'node:worker_threads';
import { openKept } from '../../lib/kept.ts';
import { eachInParallel } from '../../lib/parallel.ts';
import { ROOT } from '../../lib/processes.ts';
import { lightColors } from './colors.ts';
import { openFace } from './lettering.ts';
import { picture, WIDTH } from './picture.ts';
import type { Pens, Picture, Subject } from './picture.ts';
import { draw, paletteOf, png, PNG_VERSION } from './png.ts';

/** What the thread is given; it answers with what it did. */
export interface Commission {
  readonly pictures: readonly {
    /** File of the page, for messages. */
    readonly of: string;
    /** Path to write the picture to. */
    readonly file: string;
    readonly subject: Subject;
  }[];
  readonly cache: string;
  /** Name of the site. */
  readonly name: string;
}

/** What the site is, on each picture: it is seen before the page. */
const ABOUT = 'Unofficial handbook for Amazon TPM interviews';

async function drawAll({ pictures, cache, name }: Commission): Promise<string> {
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
    const rows = drawn.get(svg) ?? draw(svg, WIDTH, palette);
    drawn.set(svg, rows);
    return rows;
  };
  const kept = openKept(cache, 'previews');
  await eachInParallel(pictures, async ({ of, file, subject }) => {
    const { head, trail, title, gap, foot } = drawingOf(of, subject, pens);
    const bytes = await kept.bytes([PNG_VERSION, head, trail, title, gap, foot], async () => {
      const strips = [shared(head), shared(trail), draw(title, WIDTH, palette), shared(gap), shared(foot)];
      return png(WIDTH, await Promise.all(strips), palette);
    });
    await writeFile(file, bytes);
  });
  await kept.prune();
  return `${kept.count.used} pictures, ${kept.count.made} of them new`;
}

function drawingOf(page: string, subject: Subject, pens: Pens): Picture {
  try {
    return picture(subject, pens);
  } catch (error) {
    throw new Error(`${page}: ${error instanceof Error ? error.message : String(error)}`, { cause: error });
  }
}

parentPort?.postMessage(await drawAll(workerData as Commission));
