/** Records in a real browser: their code as a script of its own, so that a test can open a kind on any page of the site. */

import type { Page } from '@playwright/test';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';

const ENTRY = fileURLToPath(new URL('in-page-records.ts', import.meta.url));
let script: Promise<string> | undefined;

async function bundle(): Promise<string> {
  const built = await build({
    configFile: false,
    logLevel: 'error',
    build: { write: false, lib: { entry: ENTRY, formats: ['iife'], name: 'inPageRecords' } },
  });
  const [output] = Array.isArray(built) ? built : [built];
  if (!output || !('output' in output)) throw new Error('The script of records was not built.');
  return output.output[0].code;
}

/** Opens the kind `notes` as `window.notes` on each page that `page` goes to. */
export async function openNotes(page: Page): Promise<void> {
  await page.addInitScript({ content: await (script ??= bundle()) });
}

/** Everything in the database, by key. */
export function storedRecords(page: Page): Promise<Record<string, unknown>> {
  return page.evaluate(() => window.readAll());
}
