/** Writing everything into one file. */

import { fileName, writeFile } from '../../browser/device/archive/index.ts';
import type { ArchiveDoor } from '../../browser/device/archive/index.ts';
import { make, makeButton } from '../../browser/parts/element.ts';
import { bytesOf, sizeWords } from './model.ts';

/** Milliseconds after which the browser has taken the file over. */
const TAKEN = 60_000;

/** Hands the reader a text as a file. */
export function save(name: string, text: string): void {
  const link = make('a', '');
  link.href = URL.createObjectURL(new Blob([text], { type: 'application/json' }));
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), TAKEN);
}

export function exportView(door: ArchiveDoor): HTMLElement {
  const box = make('div', 'data-export');
  const said = make('p', 'data-said');
  said.setAttribute('role', 'status');
  const button = makeButton('data-button', 'Export everything', () => {
    const now = new Date();
    const text = writeFile(door.look(), now);
    save(fileName(now), text);
    said.textContent = `Written: ${fileName(now)}, ${sizeWords(bytesOf(text))}. Your browser says where it put it.`;
  });
  box.append(
    make(
      'p',
      '',
      'One file with everything above, as text you can read. Import it in another browser, or keep it as a copy.',
    ),
    button,
    said,
  );
  return box;
}
