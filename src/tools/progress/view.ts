/** The tool in the page: what is kept, the file that takes it along, and whether it will stay. Loaded with its page. */

import { createArchive } from '../../browser/device/archive/index.ts';
import { openRecordings } from '../../browser/device/recordings.ts';
import { recordsOutside } from '../../browser/device/records/index.ts';
import { make, whenOver } from '../../browser/parts/element.ts';
import { loadSheet } from '../../browser/parts/sheet.ts';
import { historyView } from './history-view.ts';
import { importView } from './import-view.ts';
import { keptView } from './kept-view.ts';
import { exportView } from './export-view.ts';
import own from './progress.css?url&no-inline';
import { stayView } from './stay-view.ts';

/** Puts the tool into `host`. */
export async function show(host: HTMLElement, life: AbortSignal): Promise<void> {
  const [recordings] = await Promise.all([openRecordings(), loadSheet(own)]);
  if (life.aborted) return;
  const door = createArchive(recordsOutside());
  const history = historyView();
  const box = make('div', 'data-tool');
  const [kept, refresh] = keptView(door, recordings, history, host.dataset['names'] ?? '');
  box.append(
    section('', 'What is kept in this browser', history.box, kept),
    section('data-along', 'Take it along', exportView(door), importView(door, history, life)),
    section('', 'Will it stay?', stayView()),
  );
  whenOver(
    life,
    door.subscribe(() => void refresh()),
  );
  whenOver(
    life,
    recordings.subscribe(() => void refresh()),
  );
  whenOver(life, () => box.remove());
  await refresh();
  if (life.aborted) return;
  host.append(box);
}

function section(className: string, title: string, ...content: HTMLElement[]): HTMLElement {
  const box = make('section', className);
  box.append(make('h2', '', title), ...content);
  return box;
}
