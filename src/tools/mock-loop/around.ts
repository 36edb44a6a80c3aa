/** What all views of the tool know and can do. */

import type { Actions } from './actions.ts';
import type { Known } from './known.ts';
import type { Sound } from './sound.ts';
import type { Loop } from './state.ts';
import type { Typing } from './typing.ts';
import type { Voice } from './voice.ts';

export interface Around {
  readonly known: Known;
  readonly act: Actions;
  readonly typing: Typing;
  readonly sound: Sound;
  readonly voice: Voice;
  /** Whether it is asked if all recordings are to go. */
  readonly asking: { isOpen: boolean };
  /** The path that the reader picked on the form; of the address until then. */
  readonly picked: { path: string | undefined };
  /** Says something in the live region. */
  readonly say: (words: string) => void;
  /** Opens a loop, or the list of all. */
  readonly open: (id: string | undefined) => void;
  readonly erase: (loop: Loop) => void;
  /** Asks the question that comes next, or goes on with it. */
  readonly ask: (loop: Loop) => void;
  /** Leaves a question out, and throws away what was recorded of it. */
  readonly skip: (loop: Loop, slug: string) => void;
  /** Takes an answer back, so that the question comes again. */
  readonly again: (loop: Loop, slug: string) => void;
  /** Renders anew. */
  readonly draw: () => void;
}
