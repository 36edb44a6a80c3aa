/**
 * Another thread, which draws pictures: what pixels leave behind would slow the one that holds the trees of pages. It writes
 * `preview.png` beside each page.
 */

import { Worker } from 'node:worker_threads';
import { answerOf } from '../../lib/answer-of.ts';
import type { BookPage } from '../handbook.ts';
import type { Subject } from './picture.ts';
import { subjectOf } from './subject.ts';

/** What the thread is given to begin with. */
export interface Place {
  /** Folder of the built pages. */
  readonly dist: string;
  /** Folder for what the next build need not make again. */
  readonly cache: string;
  /** Name of the site. */
  readonly name: string;
}

/** What the thread is told: to draw the picture of a page, by its file; or that nothing more comes, which it answers. */
export type Order = { readonly file: string; readonly subject: Subject } | 'no more';

export interface Drawn {
  /** Number of pictures beside their pages. */
  readonly written: number;
  /** Number of those that were not in the cache. */
  readonly made: number;
  /** One sentence for each page whose picture could not be drawn. */
  readonly faults: readonly string[];
}

export interface Painter {
  /** Begins the pictures of the listed among these pages; again only where a page says something else by now. */
  draw(pages: readonly BookPage[]): void;
  /** To be called last. Resolves when all pictures are there. */
  done(): Promise<Drawn>;
  /** Ends the thread. */
  dismiss(): Promise<void>;
}

/** @param base path of the site, with both slashes */
export function hirePainter({ dist, cache, name, base }: Place & { readonly base: string }): Painter {
  const workerData: Place = { dist, cache, name };
  const thread = new Worker(new URL('painter-thread.ts', import.meta.url), { workerData });
  const drawn = answerOf(thread, 'A link preview');
  // Who waits for the end hears of a failure there.
  drawn.catch(() => undefined);
  const begun = new Map<string, string>();
  const tell = (order: Order): void => thread.postMessage(order);
  return {
    draw(pages) {
      for (const entry of pages) {
        if (entry.unlisted) continue;
        const { file } = entry.page;
        const subject = subjectOf(entry, base);
        const shows = JSON.stringify(subject);
        if (begun.get(file) === shows) continue;
        begun.set(file, shows);
        tell({ file, subject });
      }
    },
    async done() {
      tell('no more');
      return (await drawn) as Drawn;
    },
    async dismiss() {
      await thread.terminate();
    },
  };
}
