/** Writes the Markdown twin of each page. That of a page whose main text is as it was is taken from the cache. */

import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Element } from 'hast';
import { openKept } from '../lib/kept.ts';
import type { Kept } from '../lib/kept.ts';
import type { BookPage } from './handbook.ts';
import { mainHtml } from './html.ts';
import type { Page } from './html.ts';
import { lostWords } from './twin-words.ts';
import { twin } from './twin.ts';
import { versionOfCode } from './version.ts';

/** Words named for a page; a component that is not handled loses hundreds. */
const MOST_NAMED = 12;

/** Where twins are kept, and what they say of their pages’ addresses. */
interface Place {
  /** Folder for what the next build need not make again. */
  readonly cache: string;
  /** Path of the site, with both slashes. */
  readonly base: string;
  /** Origin of absolute addresses, without a slash at its end. */
  readonly site: string;
}

export interface Twins {
  /** @throws LostWords when the twin lacks words of its page */
  of(entry: BookPage): Promise<Buffer>;
  readonly count: Kept['count'];
  /** Removes from the cache what was not asked for. */
  prune(): Promise<void>;
}

export function openTwins({ cache, base, site }: Place): Twins {
  const kept = openKept(cache, 'twins');
  const version = versionOfCode();
  const made = new WeakMap<Page, Promise<Buffer>>();
  return {
    of({ page, main }) {
      const address = site + base + page.address.slice(1);
      const markdown = made.get(page) ?? kept.bytes([version, address, mainHtml(page)], () => wholeTwin(main, address));
      made.set(page, markdown);
      return markdown;
    },
    get count() {
      return kept.count;
    },
    prune: () => kept.prune(),
  };
}

/**
 * @returns what was done
 * @throws when a twin lacks words of its page; the message names the page and the words
 */
export async function writeTwins(dist: string, twins: Twins, pages: readonly BookPage[]): Promise<string> {
  const faults: string[] = [];
  for (const entry of pages) {
    try {
      const markdown = await twins.of(entry);
      writeFileSync(join(dist, `${entry.page.address.slice(1)}index.md`), markdown);
    } catch (error) {
      // All of them at once, so that they can be mended at once.
      if (!(error instanceof LostWords)) throw error;
      faults.push(`${entry.page.file}: ${error.message}`);
    }
  }
  if (faults.length > 0) {
    throw new Error(
      'The Markdown twin lacks words of its page; handle the component in scripts/after-build/twin-tree.ts, ' +
        `or mark what is no text with data-twin="skip":\n${faults.join('\n')}`,
    );
  }
  await twins.prune();
  // Of a page that changed after its first twin, two were made.
  return `${pages.length} pages in Markdown, ${Math.min(twins.count.made, pages.length)} of them new`;
}

class LostWords extends Error {
  constructor(words: readonly string[]) {
    super(words.slice(0, MOST_NAMED).join(' ') + (words.length > MOST_NAMED ? ` … (${words.length})` : ''));
  }
}

/** @throws LostWords, so that no twin is kept that lacks some */
function wholeTwin(main: Element, address: string): Buffer {
  const markdown = twin(main, address);
  const lost = lostWords(main, markdown);
  if (lost.length > 0) throw new LostWords(lost);
  return Buffer.from(markdown);
}
