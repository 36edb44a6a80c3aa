/** The search index of the built pages, by Pagefind. */

import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import { answerOf } from '../lib/answer-of.ts';
import { mainHtml } from './html.ts';
import type { PageText } from './html.ts';

/** Where the site grows, and what is kept beside it. */
interface Place {
  readonly dist: string;
  readonly cache: string;
}

/** What the thread is given: folders for copies of the pages, and for the index. */
export interface Folders {
  readonly pages: string;
  readonly index: string;
}

/** A page to index: its path in `dist`, and its HTML. */
export type Text = readonly [file: string, html: string];

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

/** Nothing else of a page is indexed, and most of its bytes are style, which Pagefind would read as well. */
const aroundMain = (main: string): string => `<!doctype html><html lang="en"><body>${main}</main></body></html>`;

/**
 * Starts Pagefind, which takes a while, for the site in `dist`. In a thread of its own: Pagefind is another program, and would
 * wait for each answer as long as this thread has other work.
 */
export function hireIndexer({ dist, cache }: Place): Indexer {
  const pages = join(cache, 'to-index');
  // A build that was stopped leaves it behind, and pages in it that there may be no more.
  rmSync(pages, { recursive: true, force: true });
  const workerData: Folders = { pages, index: join(dist, 'pagefind') };
  const thread = new Worker(new URL('search-index-thread.ts', import.meta.url), { workerData });
  const answer = answerOf(thread, 'The search index');
  // Who asks for the index hears of a failure there.
  answer.catch(() => undefined);
  return {
    async index(texts) {
      const found = texts.filter(({ html }) => html.includes(' data-pagefind-body'));
      thread.postMessage(found.map((page): Text => [page.file, aroundMain(mainHtml(page))]));
      return Number(await answer);
    },
    async dismiss() {
      await thread.terminate();
      rmSync(pages, { recursive: true, force: true });
    },
  };
}
