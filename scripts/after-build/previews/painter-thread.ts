/** The thread of painter.ts. */

import { parentPort, workerData } from 'node:worker_threads';
import { openPreviews } from './index.ts';
import type { Order, Place } from './painter.ts';

const previews = openPreviews(workerData as Place);
previews.getReady();
const begun: Promise<unknown>[] = [];

parentPort?.on('message', (order: Order) => {
  if (order === 'no more') {
    void Promise.all(begun).then(() => {
      parentPort?.postMessage(previews.count.made);
      parentPort?.close();
    });
    return;
  }
  // The step that writes pictures meets the same fault, and reports it.
  begun.push(previews.of(order.file, order.subject).catch(() => undefined));
});
