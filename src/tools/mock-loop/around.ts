/** What all views of the tool know and can do. */

import type { Actions } from './actions.ts';
import type { Known } from './known.ts';
import type { Loop } from './state.ts';
import type { Typing } from './typing.ts';

export interface Around {
  readonly known: Known;
  readonly act: Actions;
  readonly typing: Typing;
  /** Says something in the live region. */
  readonly say: (words: string) => void;
  /** Opens a loop, or the list of all. */
  readonly open: (id: string | undefined) => void;
  readonly erase: (loop: Loop) => void;
  /** Renders anew. */
  readonly draw: () => void;
}
