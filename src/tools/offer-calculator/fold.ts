/** Folded parts, which stay as the reader left them while what is in them comes and goes. */

import { html } from 'lit-html';
import type { TemplateResult } from 'lit-html';

export interface Fold {
  readonly key: string;
  readonly title: string;
  readonly className: string;
  readonly content: unknown;
  /** Whether it is open as long as nobody opened or closed it. */
  readonly isOpen?: boolean;
}

export type Folds = ReturnType<typeof createFolds>;

/** @param draw shows the present state */
export function createFolds(draw: () => void) {
  const states = new Map<string, boolean>();
  return {
    set: (key: string, isOpen: boolean): unknown => states.set(key, isOpen),
    view({ key, title, className, content, isOpen = false }: Fold): TemplateResult {
      const toggled = ({ target }: Event) => {
        const { open } = target as HTMLDetailsElement;
        if (open === isOpen) states.delete(key);
        else states.set(key, open);
        draw();
      };
      return html`<details class=${className} ?open=${states.get(key) ?? isOpen} @toggle=${toggled}>
        <summary>${title}</summary>
        ${content}
      </details>`;
    },
  };
}
