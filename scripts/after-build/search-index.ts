/** The search index of the built pages, by Pagefind. */

import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import { answerOf } from '../lib/answer-of.ts';
import type { PageText } from './html.ts';

/** What the thread is given: folders for copies of the pages, and for the index. */
export interface Folders {
  readonly pages: string;
  readonly index: string;
}

export interface Indexer {
  /**
   * To be called once. Writes `pagefind/` into the folder of the site, of these pages; only those with `data-pagefind-body` are
   * indexed. Returns their number.
   * @throws when Pagefind reports a fault or finds no page
   */
  index(pages: readonly PageText[]): Promise<number>;
  /** Ends the thread, in the middle too. */
  dismiss(): Promise<void>;
}

/**
 * Starts Pagefind, which takes a while, for the site in `dist`. In a thread of its own: Pagefind is another program, and would
 * wait for each answer as long as this thread has other work.
 */
export function hireIndexer(dist: string): Indexer {
  const pages = mkdtempSync(join(tmpdir(), 'search-index-'));
  const workerData: Folders = { pages, index: join(dist, 'pagefind') };
  const thread = new Worker(new URL('search-index-thread.ts', import.meta.url), { workerData });
  const answer = answerOf(thread, 'The search index');
  // Who asks for the index hears of a failure there.
  answer.catch(() => undefined);
  return {
    async index(texts) {
      thread.postMessage(texts.map(({ file, html }): PageText => ({ file, html, address: '' })));
      return Number(await answer);
    },
    async dismiss() {
      await thread.terminate();
      rmSync(pages, { recursive: true, force: true });
    },
  };
}
