/** `npm run build`: checks the content, builds the pages in dist.next/, completes them, then puts them in place of dist/. */

import { existsSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { HANDED_OVER, fileOf, handOver } from '../src/book/handed-over.ts';
import type { Ahead } from './after-build/ahead.ts';
import { currentDownloads } from './lib/downloads.ts';
import type { DownloadFile } from './lib/downloads.ts';
import { inputsHash, markBuilt, printedHash } from './lib/inputs.ts';
import { ROOT, run } from './lib/processes.ts';
import { discardStage, publishStage, STAGE } from './lib/staging.ts';
import { duration, runStep } from './lib/steps.ts';

/** Builds dist/. Returns whether it is complete; when it is not, the reason was printed and dist/ is as it was. */
export async function build(): Promise<boolean> {
  const started = performance.now();
  discardStage(ROOT);
  const pages = new AbortController();
  let rendering: Promise<unknown> | undefined;
  const stop = (): void => {
    pages.abort();
    // Astro may write for a moment longer.
    void Promise.resolve(rendering).then(() => {
      discardStage(ROOT);
      process.exit(130);
    });
  };
  process.once('SIGINT', stop).once('SIGTERM', stop);
  try {
    const hash = inputsHash(ROOT);
    const { files, isOld } = currentDownloads(ROOT, printedHash(ROOT));
    if (isOld) console.log('downloads/ holds PDF files of an earlier book; "npm run pdf" prints them anew.');
    await buildSite(files, pages, (astro) => {
      rendering = astro;
    });
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

/**
 * Builds and completes all pages in the stage. The content is checked while Astro makes itself ready to render it, which takes
 * longer, and the first pages are completed while Astro renders the last.
 * @param stop ends Astro: here when anything fails, and for the caller on a signal
 * @param onStart is told of Astro
 */
async function buildSite(
  downloads: readonly DownloadFile[],
  stop: AbortController,
  onStart: (astro: Promise<unknown>) => void,
): Promise<void> {
  const path = join(ROOT, '.cache', 'made');
  const discard = (): void => {
    for (const part of ['book', 'slices'] as const) rmSync(fileOf(path, part), { force: true });
  };
  discard();
  const env = { DOWNLOADS: JSON.stringify(downloads), [HANDED_OVER]: path };
  const astro = run('astro', ['build', '--outDir', STAGE], { quiet: true, env, signal: stop.signal });
  onStart(astro);
  let ahead: Ahead | undefined;
  try {
    // Most of what a build needs is loaded while Astro starts.
    const { checkContent } = await import('./lib/release.ts');
    const { release, book } = await checkContent(downloads);
    handOver(book, 'book', path);
    // Asked for by the first page: until then Astro has more to bundle than this takes.
    const { makeSlices } = await import('../src/make-slices.ts');
    handOver(makeSlices(book), 'slices', path);
    const { workAhead } = await import('./after-build/ahead.ts');
    ahead = workAhead(release);
    const { afterBuild } = await import('./after-build/index.ts');
    await runStep('pages', async () => {
      const { code, output } = await astro;
      if (code !== 0) throw new Error(`${output}\nastro build ended with code ${code}.`);
      return 'astro build';
    });
    await afterBuild(release, runStep, ahead);
  } finally {
    stop.abort();
    await astro;
    await ahead?.stop();
    discard();
  }
}

if (import.meta.main) process.exitCode = (await build()) ? 0 : 1;
