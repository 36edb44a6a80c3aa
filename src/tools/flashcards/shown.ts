/** What the tool shows. */

import type { Card, DeckName, States } from './decks.ts';
import type { forecast, Plan } from './plan.ts';
import type { waits } from './schedule.ts';

export interface DeckShown {
  readonly name: DeckName;
  readonly isOn: boolean;
  readonly size: number;
  /** Due and new cards; undefined while the deck is not fetched. */
  readonly counts: { readonly due: number; readonly unseen: number } | undefined;
  /** Whether its file did not come. */
  readonly isMissing: boolean;
}

export interface Shown {
  readonly isExample: boolean;
  /** Whether decks that are on are still on their way. */
  readonly isWaiting: boolean;
  readonly plan: Plan;
  readonly card: Card | undefined;
  readonly waits: ReturnType<typeof waits> | undefined;
  readonly isRevealed: boolean;
  readonly canUndo: boolean;
  readonly decks: readonly DeckShown[];
  /** Fronts of cards whose schedule could not be read. */
  readonly unreadable: readonly string[];
  readonly forecast: ReturnType<typeof forecast>;
  /** What stands in the field of new cards a day. */
  readonly perDay: string;
  readonly isPerDayWrong: boolean;
  readonly areKeysOn: boolean;
  /** Missed quiz questions that are no cards yet. */
  readonly missed: readonly string[];
  readonly states: States;
}
