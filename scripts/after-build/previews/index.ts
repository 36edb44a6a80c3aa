/** The pictures of link previews, `preview.png` below each page's address. */

import { once } from 'node:events';
import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import type { BookPage } from '../handbook.ts';
import type { Commission } from './drawing.ts';
import { subjectOf } from './subject.ts';

/**
 * Draws the picture of each listed page, in another thread: among the trees of all pages, what megabytes of pixels leave behind
 * would be looked for again and again.
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
  const pictures = pages
    .filter(({ unlisted }) => !unlisted)
    .map((entry) => ({
      of: entry.page.file,
      file: join(dist, entry.page.address.slice(1), 'preview.png'),
      subject: subjectOf(entry, base),
    }));
  const workerData: Commission = { pictures, cache, name };
  const [said] = await once(new Worker(new URL('drawing.ts', import.meta.url), { workerData }), 'message');
  return String(said);
}
