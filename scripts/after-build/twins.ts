/** Writes the Markdown twin of each page. That of a page whose main text is as it was is taken from the cache. */

import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Element } from 'hast';
import { openKept } from '../lib/kept.ts';
import { ROOT } from '../lib/processes.ts';
import type { BookPage } from './handbook.ts';
import { listFiles, mainHtml } from './html.ts';
import { lostWords } from './twin-words.ts';
import { twin } from './twin.ts';

/** Words named for a page; a component that is not handled loses hundreds. */
const MOST_NAMED = 12;

/**
 * @returns what was done
 * @throws when a twin lacks words of its page; the message names the page and the words
 */
export async function writeTwins(
  {
    dist,
    cache,
    base,
    site,
  }: { readonly dist: string; readonly cache: string; readonly base: string; readonly site: string },
  pages: readonly BookPage[],
): Promise<string> {
  const faults: string[] = [];
  const kept = openKept(cache, 'twins');
  const version = versionOfTwins();
  for (const { page, main } of pages) {
    const address = site + base + page.address.slice(1);
    const html = mainHtml(page);
    try {
      const markdown = await kept.bytes([version, address, html], () => wholeTwin(main, address));
      await writeFile(join(dist, `${page.address.slice(1)}index.md`), markdown);
    } catch (error) {
      // All of them at once, so that they can be mended at once.
      if (!(error instanceof LostWords)) throw error;
      faults.push(`${page.file}: ${error.message}`);
    }
  }
  if (faults.length > 0) {
    throw new Error(
      'The Markdown twin lacks words of its page; handle the component in scripts/after-build/twin-tree.ts, ' +
        `or mark what is no text with data-twin="skip":\n${faults.join('\n')}`,
    );
  }
  await kept.prune();
  return `${kept.count.used} pages in Markdown, ${kept.count.made} of them new`;
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

/** What decides a twin beside its page: this folder's code and the packages it uses. */
function versionOfTwins(): string {
  const code = listFiles(import.meta.dirname).filter((file) => /(?<!\.test)\.ts$/.test(file));
  const hash = createHash('sha256').update(readFileSync(join(ROOT, 'package-lock.json')));
  for (const file of code) hash.update(readFileSync(join(import.meta.dirname, file)));
  return hash.digest('hex');
}
