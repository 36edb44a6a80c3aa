/** Writing everything into one file. */

import { fileName, writeFile } from '../../browser/device/archive/index.ts';
import type { ArchiveDoor } from '../../browser/device/archive/index.ts';
import { make, makeButton } from '../../browser/parts/element.ts';
import { saveFile } from '../../browser/parts/save-file.ts';
import { bytesOf, sizeWords } from './model.ts';

export function exportView(door: ArchiveDoor): HTMLElement {
  const box = make('div', 'data-export');
  const said = make('p', 'data-said');
  said.setAttribute('role', 'status');
  const write = async () => {
    const now = new Date();
    const text = writeFile(await door.look(), now);
    saveFile(fileName(now), 'application/json', text);
    said.textContent = `Written: ${fileName(now)}, ${sizeWords(bytesOf(text))}. Your browser says where it put it.`;
  };
  const button = makeButton('data-button', 'Export everything', () => void write());
  box.append(
    make(
      'p',
      '',
      'One file with everything above but the recordings, as text you can read. Import it in another browser, or keep it as a copy.',
    ),
    button,
    said,
  );
  return box;
}
