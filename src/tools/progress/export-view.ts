/** Writing everything into one file. */

import { html } from 'lit-html';
import type { TemplateResult } from 'lit-html';
import { fileName, writeFile } from '../../browser/device/archive/index.ts';
import type { ArchiveDoor } from '../../browser/device/archive/index.ts';
import { saveFile } from '../../browser/parts/save-file.ts';
import { bytesOf, sizeWords } from './model.ts';
import type { Draw } from './view.ts';

export function createExport(door: ArchiveDoor, draw: Draw): () => TemplateResult {
  let said = '';
  const write = async () => {
    const now = new Date();
    const text = writeFile(await door.look(), now);
    saveFile(fileName(now), 'application/json', text);
    said = `Written: ${fileName(now)}, ${sizeWords(bytesOf(text))}. Your browser says where it put it.`;
    draw();
  };
  return () =>
    html`<div class="data-export">
      <p>
        One file with everything above but the recordings, as text you can read. Import it in another browser, or keep
        it as a copy.
      </p>
      <button type="button" class="data-button" @click=${() => void write()}>Export everything</button>
      <p class="data-said" role="status">${said}</p>
    </div>`;
}
