/** Another thread, which draws pictures into the cache: what pixels leave behind would slow the one that holds the trees of pages. */

import { Worker } from 'node:worker_threads';
import { answerOf } from '../../lib/answer-of.ts';
import type { BookPage } from '../handbook.ts';
import type { Subject } from './picture.ts';
import { subjectOf } from './subject.ts';

/** What the thread is given to begin with. */
export interface Place {
  /** Folder for what the next build need not make again. */
  readonly cache: string;
  /** Name of the site. */
  readonly name: string;
}

/** What the thread is told: to draw; or that nothing more comes, which it answers with the number of pictures it made. */
export type Order = { readonly file: string; readonly subject: Subject } | 'no more';

export interface Painter {
  /** Begins the pictures of the listed among these pages, each once. */
  draw(pages: readonly BookPage[]): void;
  /** To be called last. Resolves when all are in the cache, with the number of those that were not there before. */
  done(): Promise<number>;
  /** Ends the thread. */
  dismiss(): Promise<void>;
}

/** @param base path of the site, with both slashes */
export function hirePainter({ cache, name, base }: Place & { readonly base: string }): Painter {
  const workerData: Place = { cache, name };
  const thread = new Worker(new URL('painter-thread.ts', import.meta.url), { workerData });
  const made = answerOf(thread, 'A link preview').then(Number);
  // Who waits for the end hears of a failure there.
  made.catch(() => undefined);
  const begun = new Set<string>();
  const tell = (order: Order): void => thread.postMessage(order);
  return {
    draw(pages) {
      for (const entry of pages) {
        const { file } = entry.page;
        if (entry.unlisted || begun.has(file)) continue;
        begun.add(file);
        tell({ file, subject: subjectOf(entry, base) });
      }
    },
    done() {
      tell('no more');
      return made;
    },
    async dismiss() {
      await thread.terminate();
    },
  };
}
