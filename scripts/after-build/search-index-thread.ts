/** The thread of search-index.ts. */

import { parentPort, workerData } from 'node:worker_threads';
import { indexPages } from './search-index.ts';
import type { Commission } from './search-index.ts';

parentPort?.postMessage(await indexPages(workerData as Commission));
