/** Which cards come now, and how many on which day. Pure: the moment is given; days are those of the reader's calendar. */

import { localDay } from '../../book/wording.ts';
import { deckOf } from './decks.ts';
import type { Card, States } from './decks.ts';
import type { CardState } from './schedule.ts';

/** A card still being learned comes this much early, in milliseconds, when nothing else is left. */
const EARLY = 20 * 60_000;

export interface Plan {
  /** Ids in the order in which they come: what is due, then new ones, then what will be due in minutes. */
  readonly queue: readonly string[];
  /** Due by now, new ones not counted. */
  readonly due: number;
  /** New ones that come today. */
  readonly fresh: number;
  /** New ones left for later days. */
  readonly later: number;
  /** In the queue too, learned by minutes and due in some. */
  readonly soon: number;
}

const isNew = (state: CardState | undefined): boolean => state === undefined || state.state === 0;

/** What is spaced by days is due all day; what is learned by minutes, at its minute. */
const dueFrom = ({ due, days }: CardState): number => (days > 0 ? new Date(due).setHours(0, 0, 0, 0) : due);

/**
 * @param cards those of the decks that are on, in the order of their decks
 * @param perDay how many new cards may come in a day
 */
export function planOf(cards: readonly Card[], states: States, perDay: number, now: number): Plan {
  const known = cards.flatMap(({ id }) => {
    const state = states.get(id);
    return state && !isNew(state) ? [{ id, at: dueFrom(state), isByMinutes: state.days === 0 }] : [];
  });
  known.sort((a, b) => a.at - b.at);
  const due = known.filter(({ at }) => at <= now);
  const soon = known.filter(({ at, isByMinutes }) => isByMinutes && at > now && at <= now + EARLY);
  const begun = [...states.values()].filter(({ first }) => first > 0 && isSameDay(first, now)).length;
  const waiting = mixed(cards).filter(({ id }) => isNew(states.get(id)));
  const fresh = waiting.slice(0, Math.max(0, perDay - begun));
  // What is learned by minutes goes first: its minute is now.
  const ordered = [...due.filter((one) => one.isByMinutes), ...due.filter((one) => !one.isByMinutes)];
  return {
    queue: [...ordered, ...fresh, ...soon].map(({ id }) => id),
    due: due.length,
    fresh: fresh.length,
    later: waiting.length - fresh.length,
    soon: soon.length,
  };
}

/** `2 due, 3 new, 1 again in a few minutes`: every card of the queue, once. */
export function countWords({ due, fresh, soon }: Plan): string {
  return `${due} due, ${fresh} new${soon > 0 ? `, ${soon} again in a few minutes` : ''}`;
}

const isSameDay = (one: number, other: number) => localDay(new Date(one)) === localDay(new Date(other));

/**
 * One of each deck in turn, so that a day does not bring one sort alone. Graded cards keep their turn: without them each
 * grade would begin again with the first deck.
 */
function mixed(cards: readonly Card[]): readonly Card[] {
  const decks = Map.groupBy(cards, ({ id }) => deckOf(id));
  const longest = Math.max(0, ...[...decks.values()].map(({ length }) => length));
  return Array.from({ length: longest }, (_, n) => [...decks.values()].flatMap((deck) => deck.slice(n, n + 1))).flat();
}

/** How many cards come on each of the next days, today first with what is overdue; `days` of them. */
export function forecast(
  cards: readonly Card[],
  states: States,
  now: number,
  days = 14,
): readonly { readonly day: string; readonly count: number }[] {
  const counts = new Map<string, number>();
  const today = new Date(now);
  for (let n = 0; n < days; n += 1)
    counts.set(localDay(new Date(today.getFullYear(), today.getMonth(), today.getDate() + n)), 0);
  for (const { id } of cards) {
    const state = states.get(id);
    if (!state || isNew(state)) continue;
    const day = localDay(new Date(Math.max(state.due, now)));
    const count = counts.get(day);
    if (count !== undefined) counts.set(day, count + 1);
  }
  return [...counts].map(([day, count]) => ({ day, count }));
}
