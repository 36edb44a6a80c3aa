/**
 * The part of a service worker's global that is used here: TypeScript's library for workers cannot stand beside the one for
 * pages. And what the build writes in.
 */

import { cachesOf } from '../parts/offline/names.ts';

/** An event that keeps the worker alive until some work is done. */
export interface LifeEvent extends Event {
  waitUntil(work: Promise<unknown>): void;
}

interface WorkerScope {
  readonly registration: {
    readonly scope: string;
    readonly navigationPreload?: { enable(): Promise<void> };
  };
  readonly clients: {
    claim(): Promise<void>;
    matchAll(options: { type: 'window'; includeUncontrolled: true }): Promise<readonly { readonly url: string }[]>;
  };
  addEventListener(type: 'install' | 'activate', listener: (event: LifeEvent) => void): void;
}

/** A file to be loaded ahead; `revision` and `integrity` where its name does not change with its content. */
export interface AheadEntry {
  readonly url: string;
  readonly revision: string | null;
  readonly integrity?: string;
}

/** Written in by the build (scripts/after-build/offline/). */
declare const AHEAD: readonly AheadEntry[];

export const ahead = AHEAD;
export const worker = globalThis as unknown as WorkerScope;

/** Path of the site, with both slashes. */
export const BASE = new URL(worker.registration.scope).pathname;
export const CACHES = cachesOf(BASE);
