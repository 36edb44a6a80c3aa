/** The pictures of link previews. One that was drawn before is taken from the cache, by the hash of what it shows. */

import sharp from 'sharp';
import { WAY } from '../../../src/book/way.ts';
import { openKept } from '../../lib/kept.ts';
import type { Kept } from '../../lib/kept.ts';
import { versionOfCode } from '../version.ts';
import { openDrawing, TOKENS } from './drawing.ts';
import type { DrawPicture } from './drawing.ts';
import type { Subject } from './picture.ts';

/** Where pictures are kept, and what they say of the site. */
interface Place {
  /** Folder for what the next build need not make again. */
  readonly cache: string;
  /** Name of the site. */
  readonly name: string;
}

export interface Previews {
  /** Begins what drawing needs, if pictures will have to be drawn. */
  getReady(): void;
  /** @throws when the title cannot be drawn */
  of(subject: Subject): Promise<Buffer>;
  readonly count: Kept['count'];
  /** Removes from the cache what was not asked for. */
  prune(): Promise<void>;
}

export function openPreviews({ cache, name }: Place): Previews {
  const kept = openKept(cache, 'previews');
  const version = [versionOfCode(TOKENS), JSON.stringify([sharp.versions, process.versions.zlib, WAY, name])];
  let drawing: Promise<DrawPicture> | undefined;
  const open = (): Promise<DrawPicture> => (drawing ??= openDrawing(name));
  return {
    getReady() {
      // Opening the faces takes a while; where something is kept, nothing may have to be drawn. Who draws hears of a failure.
      if (kept.isNew) open().catch(() => undefined);
    },
    of: (subject) =>
      kept.bytes([...version, JSON.stringify(subject)], async () => {
        const draw = await open();
        return draw(subject);
      }),
    get count() {
      return kept.count;
    },
    prune: () => kept.prune(),
  };
}
