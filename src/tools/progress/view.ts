/** The tool in the page: what is kept, the file that takes it along, and whether it will stay. Loaded with its page. */

import { html, render } from 'lit-html';
import { createArchive } from '../../browser/device/archive/index.ts';
import { persistence } from '../../browser/device/persistence.ts';
import { openRecordings } from '../../browser/device/recordings.ts';
import { recordsOutside } from '../../browser/device/records/index.ts';
import { make, whenOver } from '../../browser/parts/element.ts';
import { loadSheet } from '../../browser/parts/sheet.ts';
import { createExport } from './export-view.ts';
import { createHistory } from './history-view.ts';
import { createImport } from './import-view.ts';
import { createKept } from './kept-view.ts';
import own from './progress.css?url&no-inline';
import { createStay } from './stay-view.ts';

/** Shows the present state; then, if a selector is given, the focus goes to what it names. */
export type Draw = (focus?: string) => void;

/** Puts the tool into `host`. */
export async function show(host: HTMLElement, life: AbortSignal): Promise<void> {
  const [recordings, answer] = await Promise.all([openRecordings(), persistence(), loadSheet(own)]);
  if (life.aborted) return;
  const door = createArchive(recordsOutside());
  const box = make('div', 'data-tool');
  const draw: Draw = (focus) => {
    render(whole(), box);
    if (focus) box.querySelector<HTMLElement>(focus)?.focus();
  };
  const history = createHistory(draw);
  const kept = createKept(door, recordings, history, host.dataset['names'] ?? '', draw);
  const exporting = createExport(door, draw);
  const importing = createImport(door, history, draw, life);
  const stay = createStay(answer, draw);
  const whole = () =>
    html`<section>
        <h2>What is kept in this browser</h2>
        ${history.view()} ${kept.view()}
      </section>
      <section class="data-along">
        <h2>Take it along</h2>
        ${exporting()} ${importing()}
      </section>
      <section>
        <h2>Will it stay?</h2>
        ${stay()}
      </section>`;
  whenOver(
    life,
    door.subscribe(() => void kept.refresh()),
  );
  whenOver(
    life,
    recordings.subscribe(() => void kept.refresh()),
  );
  whenOver(life, () => box.remove());
  await kept.refresh();
  if (life.aborted) return;
  host.append(box);
}
