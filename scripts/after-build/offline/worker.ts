/** The service worker as one file, with the list of what it loads ahead. */

import { join } from 'node:path';
import { build } from 'esbuild';
import type { AheadEntry } from '../../../src/browser/worker/scope.ts';
import { ROOT } from '../../lib/processes.ts';

/**
 * Code of `/sw.js`.
 * @throws when the worker's source cannot be bundled; the message names file and line
 */
export async function workerCode(ahead: readonly AheadEntry[]): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [join(ROOT, 'src/browser/worker/index.ts')],
    bundle: true,
    write: false,
    minify: true,
    format: 'iife',
    target: 'es2022',
    charset: 'utf8',
    legalComments: 'none',
    define: { 'process.env.NODE_ENV': '"production"', AHEAD: JSON.stringify(ahead) },
  });
  return outputFiles[0]?.text ?? '';
}
