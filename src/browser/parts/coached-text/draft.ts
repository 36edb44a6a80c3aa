/** A text field whose text stays on the device. */

import type { TextStore } from '../../device/texts.ts';
import { whenOver } from '../element.ts';

/** Milliseconds of rest after which a change is stored: a reload in the middle of a word loses at most that. */
const REST = 400;

/**
 * Milliseconds within which another tab may store its text without having seen what this one stored: browsers carry
 * storage from process to process with some delay.
 */
const BLIND = 3000;

export interface Draft {
  /** Puts a text into the field, as the reader would, and stores it. */
  replace(text: string): void;
}

/**
 * Fills the field with the stored text, stores what is typed, and follows other tabs while nothing typed here waits.
 *
 * @param onText called with the text at the start and after each change, typed here or in another tab
 */
export function keepDraft(
  field: HTMLTextAreaElement,
  store: TextStore,
  life: AbortSignal,
  onText: (text: string) => void,
): Draft {
  /** The stored text as this tab last knew it. */
  let seen = store.get();
  let timer: ReturnType<typeof setTimeout> | undefined;
  let savedAt = Number.NEGATIVE_INFINITY;

  const save = () => {
    clearTimeout(timer);
    timer = undefined;
    // First known here, then stored: storing tells `follow` at once.
    const before = seen;
    seen = field.value;
    store.save(seen, before);
    savedAt = performance.now();
  };
  const flush = () => {
    if (timer !== undefined) save();
  };
  const follow = () => {
    const there = store.get();
    if (timer !== undefined || there === seen) return;
    const { selectionStart, selectionEnd } = field;
    const isUnseen = performance.now() - savedAt < BLIND && seen.trim() !== '' && !store.isBasedOn(seen);
    const ours = seen;
    seen = there;
    if (isUnseen) store.keep(ours);
    field.value = there;
    field.setSelectionRange(selectionStart, selectionEnd);
    onText(there);
  };

  // What was typed before this ran is the reader's own and newer than what is stored.
  if (field.value === '') field.value = seen;
  else if (field.value !== seen) save();
  field.addEventListener(
    'input',
    () => {
      clearTimeout(timer);
      timer = setTimeout(save, REST);
      onText(field.value);
    },
    { signal: life },
  );
  for (const name of ['visibilitychange', 'freeze']) document.addEventListener(name, flush, { signal: life });
  addEventListener('pagehide', flush, { signal: life });
  field.addEventListener('blur', flush, { signal: life });
  whenOver(life, store.subscribe(follow));
  whenOver(life, flush);
  onText(field.value);

  return {
    replace(text) {
      field.value = text;
      save();
      onText(text);
    },
  };
}
