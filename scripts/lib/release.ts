/** What a build is of: the checked book, and what its pages are completed with. */

import { join } from 'node:path';
import { assemble } from '../../src/book/assemble.ts';
import { COLLECTIONS } from '../../src/book/kinds/index.ts';
import { formatFaults, loadContent } from '../../src/book/load.ts';
import type { Book } from '../../src/book/model.ts';
import { BASE_PATH, DISCLAIMER, NAME, PARTS, SITE_URL, TAGLINE } from '../../src/site.config.ts';
import type { Release } from '../after-build/index.ts';
import { SITE } from './content.ts';
import type { DownloadFile } from './downloads.ts';
import { ROOT } from './processes.ts';
import { STAGE } from './staging.ts';
import { runStep } from './steps.ts';

/** @throws when the content has faults; the message lists them all */
export async function checkContent(downloads: readonly DownloadFile[]): Promise<{ release: Release; book: Book }> {
  let checked: { release: Release; book: Book } | undefined;
  await runStep('content', () => {
    const { content, faults } = loadContent(ROOT, SITE);
    if (faults.length > 0) throw new Error(formatFaults(faults));
    const parts = PARTS.flatMap((slug) => {
      const part = content.parts.get(slug);
      return part ? [{ slug, title: part.data.title }] : [];
    });
    const release = {
      dist: join(ROOT, STAGE),
      cache: join(ROOT, '.cache'),
      base: BASE_PATH,
      site: SITE_URL,
      name: NAME,
      description: TAGLINE,
      notice: DISCLAIMER,
      redirects: content.redirects.data,
      headings: [...parts, ...OUTSIDE_PARTS],
      downloads: downloads.map(({ file }) => join(ROOT, 'downloads', file)),
    };
    checked = { release, book: assemble(content, PARTS) };
    return `${content.chapters.size} chapters, ${content.questions.size} questions, ${content.principles.size} principles`;
  });
  if (!checked) throw new Error('The content check gave no content.');
  return checked;
}

/** Headings of /llms.txt for what stands beside the parts, by first segment. */
const OUTSIDE_PARTS = [
  ...new Map(
    COLLECTIONS.flatMap(({ kind: { page } }): [string, string][] =>
      page?.shelf ? [[page.address({ folder: '', slug: '-' }).split('/')[1] ?? '', page.shelf]] : [],
    ),
  ),
].map(([slug, title]) => ({ slug, title }));
