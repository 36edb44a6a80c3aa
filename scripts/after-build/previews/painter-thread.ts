/** The thread of painter.ts. */

import { writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { parentPort, workerData } from 'node:worker_threads';
import { openPreviews } from './index.ts';
import type { Drawn, Order, Place } from './painter.ts';

const place = workerData as Place;
const previews = openPreviews(place);
previews.getReady();
const pictures = new Map<string, Promise<void>>();
const faults = new Map<string, string>();

parentPort?.on('message', (order: Order) => {
  if (order === 'no more') {
    void Promise.all(pictures.values()).then(end);
    return;
  }
  // Of two pictures of a page the later one stays.
  const before = pictures.get(order.file) ?? Promise.resolve();
  pictures.set(
    order.file,
    before.then(() => paint(order)),
  );
});

async function paint({ file, subject }: Exclude<Order, 'no more'>): Promise<void> {
  faults.delete(file);
  const picture = await previews.of(subject).catch((error: unknown) => {
    faults.set(file, `${file}: ${error instanceof Error ? error.message : String(error)}`);
  });
  if (picture) writeFileSync(join(place.dist, dirname(file), 'preview.png'), picture);
}

async function end(): Promise<void> {
  await previews.prune();
  const drawn: Drawn = {
    written: pictures.size - faults.size,
    made: previews.count.made,
    faults: [...faults.values()].sort(),
  };
  parentPort?.postMessage(drawn);
  parentPort?.close();
}
