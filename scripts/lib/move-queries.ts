/** The measured queries of search name the pages that answer them: `npm run move` renames these, too. */

import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { format, resolveConfig } from 'prettier';
import { moveLinks } from './move-edits.ts';

const BENCH = 'scripts/bench';

/**
 * Rewrites an address, of a page or a section, in every JSON file below scripts/bench. What does not name it stays as it is,
 * byte for byte; a line that got too long is broken as prettier breaks it.
 * @returns the files that changed, from the root
 */
export async function moveQueries(root: string, from: string, to: string): Promise<string[]> {
  if (!existsSync(join(root, BENCH))) return [];
  const files = readdirSync(join(root, BENCH), { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.json'))
    .map((file) => `${BENCH}/${file}`)
    .sort();
  const texts = new Map(files.map((file) => [file, readFileSync(join(root, file), 'utf8')]));
  const before = new Map(texts);
  moveLinks(texts, from, to);
  const changed = files.filter((file) => texts.get(file) !== before.get(file));
  for (const file of changed) {
    const path = join(root, file);
    writeFileSync(
      path,
      await format(texts.get(file) ?? '', {
        ...(await resolveConfig(join(import.meta.dirname, '../..', file))),
        filepath: path,
      }),
    );
  }
  return changed;
}
