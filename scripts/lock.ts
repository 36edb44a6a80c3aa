/**
 * `npm run lock`: takes new addresses, fragments and states of texts into `content/permalinks.lock`.
 * `-- --same-day` admits words that changed again on the day that the lock already holds.
 */

import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { changes, lost, neverPublished } from '../src/book/check/permalinks.ts';
import { contextOf } from '../src/book/check/context.ts';
import { formatFaults, loadContent } from '../src/book/load.ts';
import type { LoadOptions } from '../src/book/load.ts';
import { formatLock, nextLock, parseLock, sizeOf } from '../src/book/lock.ts';
import { LOCK_FILE } from '../src/book/places.ts';
import { ROOT, SITE, finish, isMain } from './lib/content.ts';
import type { Outcome } from './lib/content.ts';

/** Writes the lock of the content below a folder, or says why it may not be written. */
export function lock(root: string, site: LoadOptions, sameDay = false): Outcome {
  const { parsed, faults } = loadContent(root, { ...site, permalinks: false });
  const old = parseLock(parsed.lock ?? '');
  const context = contextOf(parsed, { ...site, assets: new Set() });
  const wrong = [...faults, ...old.faults, ...lost(context), ...changes(context, sameDay)];
  if (wrong.length > 0) return { ok: false, message: `${formatFaults(wrong)}\n\nThe lock was not written.` };
  const dropped = neverPublished(context).map(({ target }) => target);
  const next = nextLock(old.lock, context.published, dropped);
  const text = formatLock(next);
  if (text === parsed.lock) return { ok: true, message: `${LOCK_FILE} was up to date.` };
  const { rows, fresh } = sizeOf(next, old.lock);
  writeFileSync(join(root, LOCK_FILE), text);
  return { ok: true, message: `Wrote ${LOCK_FILE}: ${rows} addresses and fragments, ${fresh} of them new or changed.` };
}

if (isMain(import.meta.url)) finish(lock(ROOT, SITE, process.argv.includes('--same-day')));
