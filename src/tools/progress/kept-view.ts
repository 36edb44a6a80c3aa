/** The list of what is kept, by kind, each with its erasing; a dialog asks first. */

import type { ArchiveDoor } from '../../browser/device/archive/index.ts';
import type { Recordings } from '../../browser/device/recordings.ts';
import { make, makeButton } from '../../browser/parts/element.ts';
import { saveFile } from '../../browser/parts/save-file.ts';
import { NO_NAMES, workOf } from '../../browser/parts/work/index.ts';
import type { Names, WorkLine } from '../../browser/parts/work/index.ts';
import { fieldsIn, loadNames } from '../../browser/parts/work/stored.ts';
import { eraseLines } from './erasing.ts';
import type { History } from './history-view.ts';
import { RECORDINGS, rows, totalWords } from './model.ts';
import { namesView } from './names-view.ts';
import type { Row } from './model.ts';

const BLOCKED =
  'Your browser does not let this site store anything, so nothing is kept. Private windows and strict settings do that.';

const BACK = 'You can bring it back until you leave this page';
const NO_COPY = ' No export has the recordings.';

/**
 * @param namesAt address of the file with the names of what is stored by slug
 * @returns the list, and what fills it again after a change
 */
export function keptView(
  door: ArchiveDoor,
  recordings: Recordings,
  history: History,
  namesAt: string,
): [box: HTMLElement, refresh: () => Promise<void>] {
  const box = make('div', 'data-kept');
  const total = make('p', 'data-total');
  const list = make('ul', 'data-kinds');
  const dialog = make('dialog', 'data-dialog');
  const heading = make('h2', '');
  heading.id = 'data-erase';
  dialog.setAttribute('aria-labelledby', heading.id);
  box.append(total, list, dialog);

  /** Asks, and erases on yes. The browser gives the focus back to the button that asked. */
  const ask = (title: string, words: string, keys: readonly string[]) => {
    heading.textContent = `Erase “${title}”?`;
    const keep = makeButton('data-button', 'Keep', () => dialog.close());
    const erase = makeButton('data-button', 'Erase', () => {
      dialog.close();
      void history.did(eraseLines(keys, door, recordings), `Erased: ${title}.`, `Undo erasing: ${title}`);
    });
    const tools = make('div', 'data-tools');
    tools.append(keep, erase);
    dialog.replaceChildren(heading, make('p', '', words), tools);
    // The focus goes to the first button, which changes nothing.
    dialog.showModal();
  };

  const row = ({ keys, title, holds, much, raw, isThere }: Row, lines: readonly WorkLine[]): HTMLElement => {
    const item = make('li', '');
    const tools = make('div', 'data-tools');
    if (raw !== undefined) {
      const name = `${keys.join().replaceAll(/\W+/g, ' ').trim().replaceAll(' ', '-')}.txt`;
      tools.append(
        named(
          makeButton('data-button', 'Save as it is', () => saveFile(name, 'application/json', raw)),
          `Save as it is: ${title}`,
        ),
      );
    }
    const erase = () => ask(title, `${much}. ${BACK}.${keys.includes(RECORDINGS.key) ? NO_COPY : ''}`, keys);
    if (isThere) tools.append(named(makeButton('data-button', 'Erase', erase), `Erase: ${title}`));
    item.append(make('h3', '', title), make('p', 'data-holds', holds), make('p', 'data-much', much));
    if (lines.length > 0) item.append(namesView(lines));
    if (isThere) item.append(tools);
    return item;
  };

  const nameOf = (element: Element | null) => element?.getAttribute('aria-label') ?? element?.textContent;
  let names: Promise<Names> | undefined;
  let newest = 0;
  const refresh = async () => {
    const mine = (newest += 1);
    const [snapshot] = await Promise.all([door.look(), recordings.refresh()]);
    const isAny = snapshot.kinds.some(({ document }) => document);
    const known = isAny ? await (names ??= loadNames(namesAt)) : NO_NAMES;
    // The button that opened the dialog gets the focus back, so it must still be there.
    if (dialog.open || mine !== newest) return;
    const all = rows(snapshot, recordings.all());
    const there = all.filter(({ isThere }) => isThere);
    // The list is made anew: the focus goes to the button of the same name.
    const focused = list.contains(document.activeElement) ? nameOf(document.activeElement) : undefined;
    total.textContent = snapshot.isBlocked ? BLOCKED : totalWords(all, snapshot);
    list.hidden = snapshot.isBlocked;
    const lines = workOf(fieldsIn(snapshot), known, Date.now()).flatMap((work) => work.lines);
    list.replaceChildren(
      ...all.map((one) =>
        row(
          one,
          lines.filter(({ kinds }) => kinds.some((kind) => one.kinds.includes(kind))),
        ),
      ),
    );
    if (there.length > 1) {
      const item = make('li', 'data-all');
      const keys = there.flatMap((one) => one.keys);
      const words = `All ${there.length} of the above. ${BACK}; an export lasts longer.${keys.includes(RECORDINGS.key) ? NO_COPY : ''}`;
      item.append(makeButton('data-button', 'Erase everything', () => ask('Everything', words, keys)));
      list.append(item);
    }
    if (focused) [...list.querySelectorAll('button')].find((one) => nameOf(one) === focused)?.focus();
  };
  dialog.addEventListener('close', () => void refresh());
  return [box, refresh];
}

/** A button among many alike says what it is about, beginning with the words that stand on it. */
function named(button: HTMLButtonElement, name: string): HTMLButtonElement {
  button.setAttribute('aria-label', name);
  return button;
}
