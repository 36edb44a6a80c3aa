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
import {
  BACK,
  BUSY,
  hasRoom,
  NOT_BEGUN,
  NOT_REMOVED,
  outcomeWords,
  quarterWords,
  REMOVED,
  STILL_NONE,
  UNABLE,
} from './model.ts';
import type { Standing } from './model.ts';
import sheet from './offline-copy.css?url&no-inline';
import { save } from './save.ts';
import type { Progress } from './save.ts';
import { view } from './view.ts';
import { answers } from './worker.ts';

class OfflineCopy extends EnhancedElement {
  #standing: Standing = { online: undefined, saved: undefined, part: new Set(), opens: false };
  #progress: Progress | undefined;
  #said = '';
  #cancel: AbortController | undefined;
  #looks = 0;
  /** To the same page in other tabs. */
  #others: BroadcastChannel | undefined;

  protected override enhance(life: AbortSignal): void {
    whenOver(life, () => this.#cancel?.abort());
    const begin = async () => {
      await loadSheet(sheet);
      if (life.aborted) return;
      this.replaceChildren();
      for (const name of ['online', 'offline']) addEventListener(name, () => void this.#follow(), { signal: life });
      this.#others = new BroadcastChannel(SAVED_CHANGED + BASE);
      this.#others.addEventListener('message', () => void this.#followOthers(), { signal: life });
      whenOver(life, () => {
        this.#others?.close();
        this.#others = undefined;
      });
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
      const opens = Boolean((await navigator.serviceWorker.getRegistration(BASE))?.active);
      // A network that comes and goes: what was asked last is right.
      if (look !== this.#looks) return false;
      this.#standing = { online, saved, part, opens };
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

  /** Another tab saved or removed something, or is done with it: what was said here before is not so any more. */
  async #followOthers(): Promise<void> {
    if (this.#cancel) return;
    this.#said = '';
    await this.#look();
    document.dispatchEvent(new Event(SAVED_CHANGED));
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
    if (!shelf || !online) return;
    await this.#alone(BUSY, async (signal) => {
      // The press of a button is a good moment to ask the browser; where data is saved, the worker begins only now.
      void askAgain();
      const registration = await register();
      if (!hasRoom(this.#standing, await navigator.storage.estimate())) return outcomeWords.full;
      const onProgress = (progress: Progress): void => {
        this.#progress = progress;
        this.#said = quarterWords(progress);
        this.#show();
      };
      onProgress({ done: 0, all: 1 });
      this.querySelector<HTMLElement>('button')?.focus();
      const outcome = await save(shelf, online, { signal, fetch: fetch.bind(globalThis), onProgress });
      return outcome === 'saved' && !(await answers(registration)) ? NOT_BEGUN : outcomeWords[outcome];
    });
  }

  async #remove(): Promise<void> {
    const shelf = this.#shelf;
    if (!shelf) return;
    await this.#alone(NOT_REMOVED, async () => {
      await removeSaved(shelf);
      return REMOVED;
    });
  }

  /** Does the work and says what came of it; or `busy` while another tab saves or removes, until that tab is done or closed. */
  async #alone(busy: string, work: (signal: AbortSignal) => Promise<string>): Promise<void> {
    if (this.#cancel) return;
    const { signal } = (this.#cancel = new AbortController());
    const name = `loop-ready${BASE}saving`;
    const said = await navigator.locks
      .request(name, { ifAvailable: true }, (lock) => (lock ? work(signal) : busy))
      .catch(() => UNABLE);
    this.#progress = undefined;
    this.#cancel = undefined;
    await this.#end(said);
    if (said === busy) await navigator.locks.request(name, { mode: 'shared' }, () => this.#followOthers());
    else this.#others?.postMessage('');
  }
}

function asList(value: unknown): OfflineList | undefined {
  return isOfflineList(value) ? value : undefined;
}

define('offline-copy', OfflineCopy);
