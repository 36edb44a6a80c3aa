/** `npm start`: builds when an input changed, then serves dist/ as a host would until Ctrl+C. PORT and HOST change where. */

import { compressBuilt } from './compress.ts';
import { inputsHash, isBuilt } from './lib/inputs.ts';
import { ROOT } from './lib/processes.ts';
import { portOf, serveUntilStopped } from './serve.ts';

async function start(): Promise<void> {
  portOf(process.env);
  if (!isBuilt(ROOT, inputsHash(ROOT))) {
    // Loaded only now: serving what is built needs none of it.
    const { build } = await import('./build.ts');
    if (!(await build())) {
      process.exitCode = 1;
      return;
    }
  }
  await compressBuilt();
  await serveUntilStopped();
}

try {
  await start();
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
