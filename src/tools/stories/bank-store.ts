/**
 * The stories of this device. What is typed is stored with each key: a text that waits could be written over another tab’s,
 * which would then count as seen and be kept nowhere. Keys that come while one is stored go together.
 */

import { newStoryId } from '../../browser/device/stories.ts';
import type { Records } from '../../browser/device/records/index.ts';
import { whenOver } from '../../browser/parts/element.ts';
import type { Earlier } from './app.ts';
import { readStories, readStory } from './story.ts';
import type { Fields, Story } from './story.ts';
import { contentOf } from './tidy.ts';

/** Milliseconds after which a story that is being written says again when it was changed. */
const HOUR = 3_600_000;

export interface Bank {
  /** All stories in the order of their titles. */
  stories(): readonly Story[];
  story(id: string): Story | undefined;
  fields(id: string): Fields;
  /** Stores what was typed, if it is not what stands there. */
  type(id: string, name: string, text: string): void;
  /** Stores fields. */
  set(id: string, fields: Fields): void;
  /** Adds stories. @returns their ids */
  add(stories: readonly Fields[]): string[];
  /** Stores stories under given ids. */
  put(stories: readonly (readonly [id: string, fields: Fields])[]): void;
  /** Erases stories. @returns brings them back */
  erase(ids: readonly string[]): Promise<() => Promise<void>>;
  /** Earlier values of a story, newest first. */
  history(id: string): Promise<readonly Earlier[]>;
}

/**
 * @param now the moment, in milliseconds since 1970
 * @param onChange called after each change, typed here or made in another tab
 */
export function openBank(records: Records<string>, now: () => number, onChange: () => void, life: AbortSignal): Bank {
  let read: readonly Story[] | undefined;

  /** While many stories are put at once, each is told of only with the last. */
  let isPutting = false;
  const changed = () => {
    read = undefined;
    if (!isPutting) onChange();
  };
  const fields = (id: string): Fields => records.all().get(id) ?? new Map<string, string>();
  /** Stores fields with the moment, unless the story was the last one changed anyhow: each moment is an earlier value, too. */
  const put = (stories: readonly (readonly [id: string, fields: Fields])[]) => {
    const [moment, all] = [now(), records.all()];
    const latest = [...all.values()].map((one) => one.get('changed') ?? '').reduce((a, b) => (a > b ? a : b), '');
    const isNew = latest === '' || moment - Date.parse(latest) >= HOUR;
    isPutting = true;
    for (const [id, content] of stories) {
      const isLast = !isNew && all.get(id)?.get('changed') === latest;
      void records.set(id, isLast ? content : [...content, ['changed', new Date(moment).toISOString()]]);
    }
    isPutting = false;
    changed();
  };

  whenOver(life, records.subscribe(changed));

  return {
    stories: () => (read ??= readStories(records.all())),
    story: (id) => (records.all().has(id) ? readStory(id, fields(id)) : undefined),
    fields,
    type(id, name, text) {
      if ((fields(id).get(name) ?? '') !== text) put([[id, new Map([[name, text]])]]);
    },
    set: (id, content) => put([[id, content]]),
    add(stories) {
      const ids = stories.map(newStoryId);
      put(stories.map((content, n) => [ids[n] ?? '', contentOf(content)]));
      return ids;
    },
    put,
    erase: (ids) => records.erase(ids),
    history: (id) => records.history(id),
  };
}
