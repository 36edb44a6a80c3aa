/** The thread of weights.ts. */

import { parentPort, workerData } from 'node:worker_threads';
import { weightOf } from './weights.ts';
import type { Scales } from './weights.ts';

const { dist, files } = workerData as Scales;
parentPort?.postMessage(files.map((file) => weightOf(dist, file)));
