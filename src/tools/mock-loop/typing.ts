/** What is being typed: written a moment after the last key, and at once when the page goes. */

/** Milliseconds after the last key. */
const PAUSE = 400;

export interface Typing {
  /** Takes the text of a field; `write` is called with it once. */
  readonly typed: (name: string, text: string, write: (text: string) => void) => void;
  /** The text that waits to be written, which is newer than what is stored. */
  readonly waiting: (name: string) => string | undefined;
  readonly flush: () => void;
}

/** Lives as long as `life`, and writes what waits at its end. */
export function createTyping(life: AbortSignal): Typing {
  const waiting = new Map<string, { readonly text: string; readonly write: (text: string) => void }>();
  let timer: ReturnType<typeof setTimeout> | undefined;
  const flush = () => {
    clearTimeout(timer);
    const all = [...waiting.values()];
    waiting.clear();
    for (const { text, write } of all) write(text);
  };
  window.addEventListener('pagehide', flush, { signal: life });
  document.addEventListener('visibilitychange', flush, { signal: life });
  life.addEventListener('abort', flush, { once: true });
  return {
    typed(name, text, write) {
      waiting.set(name, { text, write });
      clearTimeout(timer);
      timer = setTimeout(flush, PAUSE);
    },
    waiting: (name) => waiting.get(name)?.text,
    flush,
  };
}
