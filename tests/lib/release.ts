/** Releases of the built site for a test to publish one after the other, and a server that can be out of reach. */

import {
  linkSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  renameSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { listFiles } from '../../scripts/after-build/html.ts';
import { offlineFiles } from '../../scripts/after-build/offline/files.ts';
import { aheadEntries, offlineList } from '../../scripts/after-build/offline/list.ts';
import { weightOf } from '../../scripts/after-build/offline/weights.ts';
import { workerCode } from '../../scripts/after-build/offline/worker.ts';
import { serve } from '../../scripts/serve.ts';
import type { OfflineList } from '../../src/browser/parts/offline/list.ts';
import { LIST_FILE, WORKER_FILE } from '../../src/browser/parts/offline/names.ts';

/** What another release has in place of a file's text, by the file's path; a file may also get another name. */
export interface Changes {
  readonly edition: string;
  readonly text: (file: string, text: string) => string;
  readonly name: (file: string) => string;
}

export class Releases {
  readonly #folder = mkdtempSync(join(tmpdir(), 'releases-'));
  readonly #root = join(this.#folder, 'site');
  #server: Awaited<ReturnType<typeof serve>> | undefined;
  #port = 0;
  #count = 0;

  /** Publishes the site in dist/. */
  async publish(): Promise<void> {
    await this.#use(this.#copy((file) => file));
  }

  /** Publishes another release of it, with a list and a worker of its own. */
  async publishChanged({ edition, text, name }: Changes): Promise<void> {
    const copy = this.#copy(name);
    for (const file of listFiles(copy).filter((one) => /\.(html|js|json)$/.test(one))) {
      const before = readFileSync(join(copy, file), 'utf8');
      const after = text(file, before);
      if (after !== before) write(copy, file, after);
    }
    const { pages } = JSON.parse(readFileSync(join(copy, LIST_FILE), 'utf8')) as OfflineList;
    const files = offlineFiles(copy);
    const weights = new Map(files.map(({ file }) => [file, weightOf(copy, file)]));
    const list = offlineList(files, weights, { edition, pages });
    write(copy, LIST_FILE, JSON.stringify(list));
    write(copy, WORKER_FILE, await workerCode(aheadEntries(files, weights, '/')));
    await this.#use(copy);
  }

  /** Origin of the site, without a slash at its end. */
  get origin(): string {
    return `http://127.0.0.1:${this.#port}`;
  }

  /** No network any more. */
  async goOffline(): Promise<void> {
    await this.#server?.close();
    this.#server = undefined;
  }

  async goOnline(): Promise<void> {
    this.#server ??= await serve({ root: this.#root, port: this.#port, base: '/' });
    this.#port = Number(new URL(this.#server.url).port);
  }

  async end(): Promise<void> {
    await this.goOffline();
    rmSync(this.#folder, { recursive: true, force: true });
  }

  /** A folder of links to what is in dist/, without the compressed files. */
  #copy(name: (file: string) => string): string {
    const copy = join(this.#folder, String(++this.#count));
    for (const file of listFiles('dist').filter((one) => !/\.(br|gz)$/.test(one))) {
      mkdirSync(dirname(join(copy, name(file))), { recursive: true });
      linkSync(join('dist', file), join(copy, name(file)));
    }
    return copy;
  }

  /** Puts a folder in the place of the one before, in one step. */
  async #use(copy: string): Promise<void> {
    const link = `${this.#root}.next`;
    symlinkSync(copy, link);
    renameSync(link, this.#root);
    await this.goOnline();
  }
}

/** Writes a file anew: the one in dist/, to which it is a link, stays. */
function write(folder: string, file: string, text: string): void {
  rmSync(join(folder, file), { force: true });
  writeFileSync(join(folder, file), text);
}
