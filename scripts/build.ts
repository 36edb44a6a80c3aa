/** `npm run build`: checks the content, builds the pages in dist.next/, completes them, then puts them in place of dist/. */

import { existsSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { assemble } from '../src/book/assemble.ts';
import { HANDED_OVER, fileOf, handOver } from '../src/book/handed-over.ts';
import { COLLECTIONS } from '../src/book/kinds/index.ts';
import { formatFaults, loadContent } from '../src/book/load.ts';
import type { Book } from '../src/book/model.ts';
import { makeSlices } from '../src/make-slices.ts';
import { BASE_PATH, DISCLAIMER, NAME, PARTS, SITE_URL, TAGLINE } from '../src/site.config.ts';
import type { Release } from './after-build/index.ts';
import { currentDownloads } from './lib/downloads.ts';
import type { DownloadFile } from './lib/downloads.ts';
import { inputsHash, markBuilt, printedHash } from './lib/inputs.ts';
import { SITE } from './lib/content.ts';
import { ROOT, run } from './lib/processes.ts';
import { discardStage, publishStage, STAGE } from './lib/staging.ts';
import { duration, runStep } from './lib/steps.ts';

/** Builds dist/. Returns whether it is complete; when it is not, the reason was printed and dist/ is as it was. */
export async function build(): Promise<boolean> {
  const started = performance.now();
  discardStage(ROOT);
  const pages = new AbortController();
  const stop = (): void => {
    pages.abort();
    discardStage(ROOT);
    process.exit(130);
  };
  process.once('SIGINT', stop).once('SIGTERM', stop);
  try {
    const hash = inputsHash(ROOT);
    const { files, isOld } = currentDownloads(ROOT, printedHash(ROOT));
    if (isOld) console.log('downloads/ holds PDF files of an earlier book; "npm run pdf" prints them anew.');
    const release = await buildPages(files, pages);
    const { afterBuild } = await import('./after-build/index.ts');
    await afterBuild(release, runStep);
    publishStage(ROOT);
    markBuilt(ROOT, hash);
    console.log(`dist/ is complete (${duration(performance.now() - started)}).`);
    return true;
  } catch (error) {
    discardStage(ROOT);
    const kept = existsSync(join(ROOT, 'dist')) ? 'dist/ still holds the site built before.' : 'There is no dist/ yet.';
    console.error(`\n${error instanceof Error ? error.message : String(error)}\n\nThe build failed. ${kept}`);
    return false;
  } finally {
    process.off('SIGINT', stop).off('SIGTERM', stop);
  }
}

async function checkContent(downloads: readonly DownloadFile[]): Promise<{ release: Release; book: Book }> {
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

/**
 * Checks the content while Astro makes itself ready to render it, which takes longer.
 * @param stop is used when the content has faults
 */
async function buildPages(downloads: readonly DownloadFile[], stop: AbortController): Promise<Release> {
  const path = join(ROOT, '.cache', 'made');
  const discard = (): void => {
    for (const part of ['book', 'slices'] as const) rmSync(fileOf(path, part), { force: true });
  };
  discard();
  const env = { DOWNLOADS: JSON.stringify(downloads), [HANDED_OVER]: path };
  const astro = run('astro', ['build', '--outDir', STAGE], { quiet: true, env, signal: stop.signal });
  try {
    const { release, book } = await checkContent(downloads);
    handOver(book, 'book', path);
    // Asked for by the first page: until then Astro has more to bundle than this takes.
    handOver(makeSlices(book), 'slices', path);
    await runStep('pages', async () => {
      // What completes the pages is half of what a build imports: it is read while they are rendered.
      const [{ code, output }] = await Promise.all([astro, import('./after-build/index.ts')]);
      if (code !== 0) throw new Error(`${output}\nastro build ended with code ${code}.`);
      return 'astro build';
    });
    return release;
  } catch (error) {
    stop.abort();
    await astro;
    throw error;
  } finally {
    discard();
  }
}

if (import.meta.main) process.exitCode = (await build()) ? 0 : 1;
