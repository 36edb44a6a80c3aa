/**
 * The pictures of link previews, `preview.png` below each page's address. One that was drawn before is taken from the cache, by
 * the hash of what it shows.
 */

import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import sharp from 'sharp';
import { WAY } from '../../../src/book/way.ts';
import { openKept } from '../../lib/kept.ts';
import type { Kept } from '../../lib/kept.ts';
import type { BookPage } from '../handbook.ts';
import { versionOfCode } from '../version.ts';
import { openDrawing, TOKENS } from './drawing.ts';
import type { DrawPicture } from './drawing.ts';
import type { Subject } from './picture.ts';
import { subjectOf } from './subject.ts';

/** Where pictures are kept, and what they say of the site. */
interface Place {
  /** Folder for what the next build need not make again. */
  readonly cache: string;
  /** Path of the site, with both slashes. */
  readonly base: string;
  /** Name of the site. */
  readonly name: string;
}

export interface Previews {
  /** Begins what drawing needs, if pictures will have to be drawn. */
  getReady(): void;
  /**
   * @param file of the page
   * @throws when the page's title cannot be drawn; the message names the page
   */
  of(file: string, subject: Subject): Promise<Buffer>;
  readonly count: Kept['count'];
  /** Removes from the cache what was not asked for. */
  prune(): Promise<void>;
}

export function openPreviews({ cache, name }: Omit<Place, 'base'>): Previews {
  const kept = openKept(cache, 'previews');
  const version = [versionOfCode(TOKENS), JSON.stringify([sharp.versions, process.versions.zlib, WAY, name])];
  let drawing: Promise<DrawPicture> | undefined;
  const open = (): Promise<DrawPicture> => (drawing ??= openDrawing(name));
  return {
    getReady() {
      // Opening the faces takes a while; where something is kept, nothing may have to be drawn. Who draws hears of a failure.
      if (kept.isNew) open().catch(() => undefined);
    },
    of(file, subject) {
      return kept.bytes([...version, JSON.stringify(subject)], async () => {
        const draw = await open();
        try {
          return await draw(subject);
        } catch (error) {
          const why = error instanceof Error ? error.message : String(error);
          throw new Error(`${file}: ${why}`, { cause: error });
        }
      });
    },
    get count() {
      return kept.count;
    },
    prune: () => kept.prune(),
  };
}

/**
 * Writes the picture of each listed page.
 * @param madeAhead number of pictures that this build has put into the cache already
 * @returns what was done
 * @throws when a title cannot be drawn; the message names the page
 */
export async function writePreviews(
  pages: readonly BookPage[],
  place: Place & { readonly dist: string },
  madeAhead = 0,
): Promise<string> {
  const previews = openPreviews(place);
  let written = 0;
  for (const entry of pages) {
    if (entry.unlisted) continue;
    const { file, address } = entry.page;
    const picture = await previews.of(file, subjectOf(entry, place.base));
    writeFileSync(join(place.dist, address.slice(1), 'preview.png'), picture);
    written++;
  }
  await previews.prune();
  return `${written} pictures, ${madeAhead + previews.count.made} of them new`;
}
