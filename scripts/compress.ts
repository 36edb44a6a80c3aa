/** `npm run compress`: writes `.br` and `.gz` files into dist/, for servers that do not compress by themselves. */

import { join } from 'node:path';
import { compress } from './lib/compress.ts';
import { ROOT } from './lib/processes.ts';
import { runStep } from './lib/steps.ts';

/**
 * Compresses the site in dist/.
 * @throws when there is none
 */
export async function compressBuilt(): Promise<void> {
  await runStep('compression', () => compress(join(ROOT, 'dist'), join(ROOT, '.cache')));
}

if (import.meta.main) {
  try {
    await compressBuilt();
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    process.exitCode = 1;
  }
}
