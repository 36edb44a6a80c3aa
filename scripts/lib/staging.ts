/** A build grows beside the served site and takes its place when it is complete: what is served is always whole. */

import { existsSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';

/** Folder in which a build grows. */
export const STAGE = 'dist.next';
/** Folder of the site before, for the moment of the change. */
const BEFORE = 'dist.before';

/** Removes an unfinished build; dist/ stays as it is, and comes back where an earlier build ended between the renames. */
export function discardStage(root: string): void {
  const [dist, before] = ['dist', BEFORE].map((folder) => join(root, folder)) as [string, string];
  rmSync(join(root, STAGE), { recursive: true, force: true, maxRetries: 5 });
  if (!existsSync(dist) && existsSync(before)) renameSync(before, dist);
}

/**
 * Puts the finished build in the place of dist/. Two renames: for the moment between them there is no dist/, and a
 * server asks its reader to come back.
 * @throws when there is no finished build; dist/ is then as it was
 */
export function publishStage(root: string): void {
  const [stage, dist, before] = [STAGE, 'dist', BEFORE].map((folder) => join(root, folder)) as [string, string, string];
  if (!existsSync(join(stage, 'index.html'))) throw new Error(`${STAGE}/ holds no site.`);
  rmSync(before, { recursive: true, force: true });
  if (existsSync(dist)) renameSync(dist, before);
  renameSync(stage, dist);
  rmSync(before, { recursive: true, force: true });
}
