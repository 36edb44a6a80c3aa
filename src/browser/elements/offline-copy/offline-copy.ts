/**
 * `<offline-copy>` on the page about reading offline: says how large the handbook is, saves it on the device, and removes it.
 * What stands in it without a script is replaced.
 */

import { render } from 'lit-html';
import { askAgain } from '../../device/persistence.ts';
import { BASE } from '../../parts/base.ts';
import { define, EnhancedElement, whenOver } from '../../parts/element.ts';
import { loadJson } from '../../parts/json.ts';
import { isOfflineList } from '../../parts/offline/list.ts';
import type { OfflineList } from '../../parts/offline/list.ts';
import { LIST_FILE } from '../../parts/offline/names.ts';
import { register } from '../../parts/offline/register.ts';
import { begunPart, removeSaved, SAVED_CHANGED, savedPart, savedWhole } from '../../parts/offline/saved.ts';
import type { Shelf } from '../../parts/offline/saved.ts';
import { loadSheet } from '../../parts/sheet.ts';
import { BACK, BUSY, hasRoom, outcomeWords, quarterWords, REMOVED, STILL_NONE, UNABLE } from './model.ts';
import type { Standing } from './model.ts';
import sheet from './offline-copy.css?url&no-inline';
import { save } from './save.ts';
import type { Progress } from './save.ts';
import { view } from './view.ts';

class OfflineCopy extends EnhancedElement {
  #standing: Standing = { online: undefined, saved: undefined, part: new Set() };
  #progress: Progress | undefined;
  #said = '';
  #cancel: AbortController | undefined;
  #looks = 0;

  protected override enhance(life: AbortSignal): void {
    whenOver(life, () => this.#cancel?.abort());
    const begin = async () => {
      await loadSheet(sheet);
      if (life.aborted) return;
      this.replaceChildren();
      for (const name of ['online', 'offline']) addEventListener(name, () => void this.#follow(), { signal: life });
      await this.#look();
    };
    begin().catch((error: unknown) => console.error(error));
  }

  get #shelf(): Shelf | undefined {
    return 'caches' in globalThis && 'serviceWorker' in navigator
      ? { base: BASE, caches: globalThis.caches }
      : undefined;
  }

  /** Asks the device and the network how things stand, and shows it. Whether this is now what is shown. */
  async #look(): Promise<boolean> {
    const shelf = this.#shelf;
    const look = ++this.#looks;
    try {
      if (!shelf) throw new DOMException('no caches', 'SecurityError');
      const online = await loadJson(BASE + LIST_FILE).then(asList, () => undefined);
      const saved = await savedWhole(shelf);
      const part = !online
        ? await begunPart(shelf, saved)
        : saved?.id === online.id
          ? new Set<string>()
          : await savedPart(shelf, online);
      // A network that comes and goes: what was asked last is right.
      if (look !== this.#looks) return false;
      this.#standing = { online, saved, part };
      this.#show();
      return true;
    } catch {
      render(UNABLE, this);
      return false;
    }
  }

  #show(): void {
    const shown = {
      standing: this.#standing,
      progress: this.#progress,
      said: this.#said,
      begin: () => void (this.#standing.online ? this.#save() : this.#lookAgain()),
      cancel: () => this.#cancel?.abort(),
      remove: () => void this.#remove(),
    };
    render(view(shown), this);
  }

  /** Says what was done, with the focus on it: the button that was pressed may be gone. */
  async #end(said: string): Promise<void> {
    this.#said = said;
    await this.#look();
    document.dispatchEvent(new Event(SAVED_CHANGED));
    this.querySelector<HTMLElement>('.offline-said')?.focus();
  }

  /** The network came or went. What was done last stays said until the network is back. */
  async #follow(): Promise<void> {
    if (this.#cancel || !(await this.#look())) return;
    this.#said = this.#standing.online ? BACK : this.#said === BACK ? '' : this.#said;
    this.#show();
  }

  /** On request, for a browser does not tell when the Wi-Fi stayed and only the network behind it came back. */
  async #lookAgain(): Promise<void> {
    if (!(await this.#look())) return;
    this.#said = this.#standing.online ? BACK : STILL_NONE;
    this.#show();
    // The button that was pressed may be gone.
    if (!this.contains(document.activeElement)) this.querySelector<HTMLElement>('.offline-said')?.focus();
  }

  async #save(): Promise<void> {
    const [shelf, { online }] = [this.#shelf, this.#standing];
    if (!shelf || !online || this.#cancel) return;
    const cancel = new AbortController();
    this.#cancel = cancel;
    const said = await oneTabOnly(async () => {
      // The press of a button is a good moment to ask the browser; where data is saved, the worker begins only now.
      void askAgain();
      await register();
      if (!hasRoom(this.#standing, await navigator.storage.estimate())) return outcomeWords.full;
      const onProgress = (progress: Progress): void => {
        this.#progress = progress;
        this.#said = quarterWords(progress);
        this.#show();
      };
      onProgress({ done: 0, all: 1 });
      this.querySelector<HTMLElement>('button')?.focus();
      const outcome = await save(shelf, online, { signal: cancel.signal, fetch: fetch.bind(globalThis), onProgress });
      return outcomeWords[outcome];
    }).catch(() => UNABLE);
    this.#progress = undefined;
    this.#cancel = undefined;
    await this.#end(said);
  }

  async #remove(): Promise<void> {
    if (this.#shelf) await removeSaved(this.#shelf);
    await this.#end(REMOVED);
  }
}

function asList(value: unknown): OfflineList | undefined {
  return isOfflineList(value) ? value : undefined;
}

/** Does the work unless another tab does it. */
async function oneTabOnly(work: () => Promise<string>): Promise<string> {
  return navigator.locks.request(`loop-ready${BASE}saving`, { ifAvailable: true }, (lock) => (lock ? work() : BUSY));
}

define('offline-copy', OfflineCopy);
