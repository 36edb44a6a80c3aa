/** "Start from this skeleton": six lines with blanks become the text of an answer that has none yet. */

import { localDay } from '../../book/wording.ts';
import type { AnswerStore } from '../../browser/device/answers.ts';
import type { TextStore } from '../../browser/device/texts.ts';
import { make, makeButton } from '../../browser/parts/element.ts';

export interface SkeletonStart {
  /** The lines; none where nothing is to be started. */
  readonly lines: readonly string[];
  readonly text: TextStore;
  readonly store: AnswerStore;
  /** Shows the answer anew after the reader chose the skeleton. */
  readonly again: () => void;
}

/**
 * Puts the lines into an empty text. A text that is there already stays: the box returned says so and offers to keep
 * it as a version and start anew. The box is empty where there is nothing to say.
 */
export function startFromSkeleton({ lines, text, store, again }: SkeletonStart): HTMLElement {
  const box = make('div', '');
  const skeleton = lines.join('\n\n');
  const there = text.get();
  if (skeleton === '' || there.trim() === skeleton) return box;
  if (there.trim() === '') {
    text.save(skeleton, there);
    return box;
  }
  const start = makeButton('', 'Keep my text as a version and start from the skeleton', () => {
    store.keep({ text: there, day: localDay(new Date()) });
    text.save(skeleton, there);
    again();
  });
  const tools = make('div', 'coach-tools');
  tools.append(start);
  box.append(make('p', 'coach-hint', 'You already have a text for this question. It is here, unchanged.'), tools);
  return box;
}
