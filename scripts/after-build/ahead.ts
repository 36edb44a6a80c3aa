/**
 * What is done with finished pages while others are still rendered: they are read, their twins are made, and their pictures are
 * drawn in another thread; in a third, Pagefind is made ready. Pages and twins are looked up by the text that a page has in the
 * end, pictures by what it says then, so that one that changes afterwards is done again.
 */

import { existsSync } from 'node:fs';
import { setImmediate, setTimeout } from 'node:timers/promises';
import { bookPages } from './handbook.ts';
import { listFiles, readText, withTree } from './html.ts';
import type { Page } from './html.ts';
import { hirePainter } from './previews/painter.ts';
import type { Painter } from './previews/painter.ts';
import { hireIndexer } from './search-index.ts';
import type { Indexer } from './search-index.ts';
import { openTwins } from './twins.ts';
import type { Twins } from './twins.ts';

/** Milliseconds between two looks for new pages. */
const PAUSE = 50;

/** A page that is still being written has no end yet. */
const END = /<\/html>\s*$/;

interface Place {
  /** Folder that the pages appear in; it need not be there yet. */
  readonly dist: string;
  /** Folder for what the next build need not make again. */
  readonly cache: string;
  /** Path of the site, with both slashes. */
  readonly base: string;
  /** Origin of absolute addresses, without a slash at its end. */
  readonly site: string;
  readonly name: string;
}

export interface Ahead {
  readonly twins: Twins;
  readonly indexer: Indexer;
  readonly painter: Painter;
  /** Ends the looking for new pages; resolves with those read so far, by file. */
  read(): Promise<ReadonlyMap<string, Page>>;
  /** Ends all of it in the middle, which leaves nothing half made in the cache. */
  stop(): Promise<void>;
}

export function workAhead(place: Place): Ahead {
  const twins = openTwins(place);
  const indexer = hireIndexer(place);
  const painter = hirePainter(place);
  const pages = new Map<string, Page>();
  let isOver = false;

  const readNew = async (): Promise<void> => {
    const files = existsSync(place.dist) ? listFiles(place.dist) : [];
    for (const file of files.filter((name) => name.endsWith('.html') && !pages.has(name))) {
      const text = readText(place.dist, file);
      if (!END.test(text.html)) continue;
      const page = withTree(text);
      pages.set(file, page);
      await make(page);
      // Lets others go on, who may say that it is over.
      await setImmediate();
      if (isOver) return;
    }
  };
  const make = async (page: Page): Promise<void> => {
    try {
      const entries = bookPages([page]);
      painter.draw(entries);
      for (const entry of entries) await twins.of(entry);
    } catch {
      // The step that writes it meets the same fault, and reports it with those of all other pages.
    }
  };
  const reading = (async () => {
    while (!isOver) {
      try {
        await readNew();
      } catch {
        // Astro removes folders of its own while they are listed. A fault that stays is met by the step that reads all pages.
      }
      await setTimeout(PAUSE);
    }
  })();
  const end = async (): Promise<void> => {
    isOver = true;
    await reading;
  };

  return {
    twins,
    indexer,
    painter,
    async read() {
      await end();
      return pages;
    },
    async stop() {
      await end();
      await Promise.all([painter.dismiss(), indexer.dismiss()]);
    },
  };
}
