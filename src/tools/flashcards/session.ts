/** One card after the other: which is shown, whether its answer is, and the way back. No DOM, no clock of its own. */

import type { Cards } from '../../browser/device/cards.ts';
import { fresh, grade, GRADE_NAMES, wait } from './schedule.ts';
import type { CardState, Grade } from './schedule.ts';
import type { Plan } from './plan.ts';

/** A grade that can be taken back. */
interface Given {
  readonly id: string;
  readonly before: CardState | undefined;
}

export class Session {
  readonly #given: Given[] = [];
  #current: string | undefined;
  #isRevealed = false;

  /** Id of the card to show; what is shown stays, as long as it is in the queue or its answer is open. */
  card({ queue }: Plan): string | undefined {
    const stays = this.#current !== undefined && (this.#isRevealed || queue.includes(this.#current));
    if (!stays) this.#current = queue[0];
    return this.#current;
  }

  get isRevealed(): boolean {
    return this.#isRevealed;
  }

  get canUndo(): boolean {
    return this.#given.length > 0;
  }

  reveal(): void {
    if (this.#current !== undefined) this.#isRevealed = true;
  }

  /**
   * Grades the card whose answer is open, and lets the next one come.
   * @param before its schedule
   * @returns what happened, in words; undefined if no answer is open
   */
  grade(given: Grade, before: CardState | undefined, cards: Cards, now: number): string | undefined {
    const id = this.#current;
    if (id === undefined || !this.#isRevealed) return undefined;
    const after = grade(before, given, now);
    this.#given.push({ id, before });
    this.#current = undefined;
    this.#isRevealed = false;
    cards.set([[id, { ...after }]]);
    return `${GRADE_NAMES[given]}: it comes back in ${wait(after.due, now)}.`;
  }

  /** Takes the last grade back; its card is shown again. A card that was new is new again. */
  undo(cards: Cards, now: number): void {
    const last = this.#given.pop();
    if (!last) return;
    this.#current = last.id;
    this.#isRevealed = false;
    cards.set([[last.id, { ...(last.before ?? fresh(now)) }]]);
  }

  /** Shows another card next, as after a change of decks. */
  leave(): void {
    this.#current = undefined;
    this.#isRevealed = false;
  }

  /** Begins anew, with other cards: what was graded before cannot be taken back any more. */
  forget(): void {
    this.leave();
    this.#given.length = 0;
  }
}
