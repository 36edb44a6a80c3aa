/** The list of what is kept, by kind, each with its erasing; a dialog asks first. */

import { html, nothing } from 'lit-html';
import { repeat } from 'lit-html/directives/repeat.js';
import type { ArchiveDoor, Snapshot } from '../../browser/device/archive/index.ts';
import type { Recordings } from '../../browser/device/recordings.ts';
import { saveFile } from '../../browser/parts/save-file.ts';
import { NO_NAMES, workOf } from '../../browser/parts/work/index.ts';
import type { Names, WorkLine } from '../../browser/parts/work/index.ts';
import { fieldsIn, loadNames } from '../../browser/parts/work/stored.ts';
import { eraseLines } from './erasing.ts';
import type { History } from './history-view.ts';
import { RECORDINGS, rows, totalWords } from './model.ts';
import type { Row } from './model.ts';
import { namesView } from './names-view.ts';
import type { Draw } from './view.ts';

const BLOCKED =
  'Your browser does not let this site store anything, so nothing is kept. Private windows and strict settings do that.';

const BACK = 'You can bring it back until you leave this page';
const noCopy = (keys: readonly string[]) => (keys.includes(RECORDINGS.key) ? ' No export has the recordings.' : '');

/** What the dialog asks about. */
interface Asked {
  readonly title: string;
  readonly words: string;
  readonly keys: readonly string[];
}

/** @param namesAt address of the file with the names of what is stored by slug */
export function createKept(door: ArchiveDoor, recordings: Recordings, history: History, namesAt: string, draw: Draw) {
  let snapshot: Snapshot | undefined;
  let lines: readonly WorkLine[] = [];
  let asked: Asked | undefined;
  let names: Promise<Names> | undefined;
  let newest = 0;
  const dialog = () => document.querySelector<HTMLDialogElement>('.data-dialog');

  /** Asks. The browser gives the focus first to the button that changes nothing, then back to the one that asked. */
  const ask = (about: Asked) => {
    asked = about;
    draw();
    dialog()?.showModal();
  };
  const erase = ({ title, keys }: Asked) => {
    dialog()?.close();
    void history.did(eraseLines(keys, door, recordings), `Erased: ${title}.`, `Undo erasing: ${title}`);
  };

  const row = ({ keys, kinds, title, holds, much, raw, isThere }: Row) => {
    const own = lines.filter((line) => line.kinds.some((kind) => kinds.includes(kind)));
    const name = `${keys.join().replaceAll(/\W+/g, ' ').trim().replaceAll(' ', '-')}.txt`;
    const save = () => saveFile(name, 'application/json', raw ?? '');
    const words = `${much}. ${BACK}.${noCopy(keys)}`;
    return html`<li>
      <h3>${title}</h3>
      <p class="data-holds">${holds}</p>
      <p class="data-much">${much}</p>
      ${own.length > 0 ? namesView(own) : nothing}
      ${
        isThere
          ? html`<div class="data-tools">
              ${raw === undefined ? nothing : named('Save as it is', title, save)}
              ${named('Erase', title, () => ask({ title, words, keys }))}
            </div>`
          : nothing
      }
    </li>`;
  };

  const everything = (there: readonly Row[]) => {
    const keys = there.flatMap((one) => one.keys);
    const words = `All ${there.length} of the above. ${BACK}; an export lasts longer.${noCopy(keys)}`;
    return html`<li class="data-all">
      <button type="button" class="data-button" @click=${() => ask({ title: 'Everything', words, keys })}>
        Erase everything
      </button>
    </li>`;
  };

  const dialogView = (about: Asked) =>
    html`<h2 id="data-erase">Erase “${about.title}”?</h2>
      <p>${about.words}</p>
      <div class="data-tools">
        <button type="button" class="data-button" @click=${() => dialog()?.close()}>Keep</button>
        <button type="button" class="data-button" @click=${() => erase(about)}>Erase</button>
      </div>`;

  return {
    /** Looks again what is kept. */
    async refresh() {
      const mine = (newest += 1);
      const [found] = await Promise.all([door.look(), recordings.refresh()]);
      const isAny = found.kinds.some(({ document }) => document);
      const known = isAny ? await (names ??= loadNames(namesAt)) : NO_NAMES;
      if (mine !== newest) return;
      snapshot = found;
      lines = workOf(fieldsIn(found), known, Date.now()).flatMap((work) => work.lines);
      draw();
    },
    view() {
      const all = snapshot ? rows(snapshot, recordings.all()) : [];
      const there = all.filter(({ isThere }) => isThere);
      return html`<div class="data-kept">
        <p class="data-total">${snapshot && (snapshot.isBlocked ? BLOCKED : totalWords(all, snapshot))}</p>
        <ul class="data-kinds" ?hidden=${snapshot?.isBlocked}>
          ${repeat(all, ({ kinds, keys }) => kinds.join() || keys.join(), row)}
          ${there.length > 1 ? everything(there) : nothing}
        </ul>
        <dialog class="data-dialog" aria-labelledby="data-erase">${asked && dialogView(asked)}</dialog>
      </div>`;
    },
  };
}

/** A button among many alike says what it is about, beginning with the words that stand on it. */
const named = (words: string, title: string, press: () => void) =>
  html`<button type="button" class="data-button" aria-label=${`${words}: ${title}`} @click=${press}>${words}</button>`;
