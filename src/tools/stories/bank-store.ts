/** The stories of this device with what is being typed: read at once, stored after a rest. */

import { newStoryId } from '../../browser/device/stories.ts';
import type { Records } from '../../browser/device/records/index.ts';
import { whenOver } from '../../browser/parts/element.ts';
import type { Earlier } from './app.ts';
import { readStories, readStory } from './story.ts';
import type { Fields, Story } from './story.ts';
import { contentOf } from './tidy.ts';

/** Milliseconds of rest after which what was typed is stored. */
const REST = 400;
/** Milliseconds after which a story that is being written says again when it was changed. */
const HOUR = 3_600_000;

export interface Bank {
  /** All stories in the order of their titles, those typed a moment ago as typed. */
  stories(): readonly Story[];
  story(id: string): Story | undefined;
  fields(id: string): Fields;
  /** Takes what was typed; it is stored after a rest, or when the page goes. */
  type(id: string, name: string, text: string): void;
  /** Stores fields now. */
  set(id: string, fields: Fields): void;
  /** Adds stories. @returns their ids */
  add(stories: readonly Fields[]): string[];
  /** Stores stories under given ids. */
  put(stories: readonly (readonly [id: string, fields: Fields])[]): void;
  /** Erases stories. @returns brings them back */
  erase(ids: readonly string[]): Promise<() => Promise<void>>;
  /** Earlier values of a story, newest first; what waits is stored first. */
  history(id: string): Promise<readonly Earlier[]>;
}

/**
 * @param now the moment, in milliseconds since 1970
 * @param onChange called after each change, typed here or made in another tab
 */
export function openBank(records: Records<string>, now: () => number, onChange: () => void, life: AbortSignal): Bank {
  /** What was typed and is not stored yet, by story and field. */
  const typed = new Map<string, Map<string, string>>();
  let timer: ReturnType<typeof setTimeout> | undefined;
  let read: readonly Story[] | undefined;

  /** While many stories are put at once, each is told of only with the last. */
  let isPutting = false;
  const changed = () => {
    read = undefined;
    if (!isPutting) onChange();
  };
  const fields = (id: string): Fields => new Map([...(records.all().get(id) ?? []), ...(typed.get(id) ?? [])]);
  /** Stores fields with the moment, unless the story was the last one changed anyhow: each moment is an earlier value, too. */
  const store = (id: string, content: Iterable<readonly [string, string]>, moment: number) => {
    const last = records.all().get(id)?.get('changed') ?? '';
    const isLast =
      last !== '' &&
      moment - Date.parse(last) < HOUR &&
      [...records.all().values()].every((others) => (others.get('changed') ?? '') <= last);
    void records.set(id, isLast ? content : [...content, ['changed', new Date(moment).toISOString()]]);
  };
  const flush = () => {
    clearTimeout(timer);
    timer = undefined;
    const waiting = [...typed];
    const moment = now();
    typed.clear();
    // A story that was erased in another tab while it was typed into is written again: words are never lost.
    for (const [id, texts] of waiting) store(id, texts, moment);
  };
  const put = (stories: readonly (readonly [id: string, fields: Fields])[]) => {
    const moment = now();
    isPutting = true;
    for (const [id, content] of stories) store(id, content, moment);
    isPutting = false;
    changed();
  };

  for (const name of ['visibilitychange', 'freeze']) document.addEventListener(name, flush, { signal: life });
  addEventListener('pagehide', flush, { signal: life });
  whenOver(life, records.subscribe(changed));
  whenOver(life, flush);

  return {
    stories: () =>
      (read ??= readStories(new Map([...records.all().keys(), ...typed.keys()].map((id) => [id, fields(id)])))),
    story: (id) => (records.all().has(id) || typed.has(id) ? readStory(id, fields(id)) : undefined),
    fields,
    type(id, name, text) {
      if ((fields(id).get(name) ?? '') === text) return;
      typed.set(id, (typed.get(id) ?? new Map<string, string>()).set(name, text));
      clearTimeout(timer);
      timer = setTimeout(flush, REST);
      changed();
    },
    set(id, content) {
      flush();
      put([[id, content]]);
    },
    add(stories) {
      const ids = stories.map(newStoryId);
      put(stories.map((content, n) => [ids[n] ?? '', contentOf(content)]));
      return ids;
    },
    put,
    async erase(ids) {
      flush();
      const back = await records.erase(ids);
      changed();
      return back;
    },
    history(id) {
      flush();
      return records.history(id);
    },
  };
}
