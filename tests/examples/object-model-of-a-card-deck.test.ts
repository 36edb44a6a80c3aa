/** The deck of cards: its one rule, the fair shuffle beside the unfair one, and what dealing refuses. */

import { describe, expect, test } from 'vitest';
import { examplesOf } from './load.ts';

interface Card {
  readonly suit: string;
  readonly rank: string;
}
type RandomBelow = (below: number) => number;
type Shuffle = <T>(items: readonly T[], randomBelow: RandomBelow) => T[];

const page = (await examplesOf('content/questions/technical/object-model-of-a-card-deck.mdx')) as unknown as {
  newDeck: () => Card[];
  nameOf: (card: Card) => string;
  faultsOf: (cards: readonly Card[]) => { missing: string[]; doubled: string[] };
  shuffle: Shuffle;
  swapAnywhere: Shuffle;
  fromBytes: (nextByte: () => number) => RandomBelow;
  deal: (cards: readonly Card[], players: number, each: number) => { hands: Card[][]; rest: Card[] };
};
const { newDeck, nameOf, faultsOf, shuffle, swapAnywhere, fromBytes, deal } = page;

/** How often each order of three cards comes out, over all ways in which the shuffle can draw. */
function ordersOf(method: Shuffle): Map<string, number> {
  const counts = new Map<string, number>();
  const play = (draws: readonly number[]): void => {
    let used = 0;
    let open = 0;
    const order = method(['a', 'b', 'c'], (below) => {
      const draw = draws[used];
      used += 1;
      if (draw !== undefined) return draw;
      open ||= below;
      return 0;
    }).join('');
    if (open === 0) counts.set(order, (counts.get(order) ?? 0) + 1);
    else for (let draw = 0; draw < open; draw += 1) play([...draws, draw]);
  };
  play([]);
  return counts;
}

const sorted = (counts: Map<string, number>) => [...counts.values()].sort((a, b) => a - b);

describe('a deck', () => {
  test('has each of its 52 cards once', () => {
    const deck = newDeck();
    expect(deck).toHaveLength(52);
    expect(new Set(deck.map(nameOf)).size).toBe(52);
    expect(faultsOf(deck)).toEqual({ missing: [], doubled: [] });
  });

  test('of 52 with one card twice and one gone is found out', () => {
    const deck = newDeck();
    const wrong = [...deck.filter((card) => nameOf(card) !== '7 of spades'), { suit: 'clubs', rank: '7' }];
    expect(wrong).toHaveLength(52);
    expect(faultsOf(wrong)).toEqual({ missing: ['7 of spades'], doubled: ['7 of clubs'] });
  });
});

describe('a shuffle', () => {
  test('by Fisher and Yates reaches each order of three in one way of six', () => {
    expect(sorted(ordersOf(shuffle))).toEqual([1, 1, 1, 1, 1, 1]);
  });

  test('that swaps with any place prefers some orders: 27 ways for six', () => {
    expect(sorted(ordersOf(swapAnywhere))).toEqual([4, 4, 4, 5, 5, 5]);
  });

  test('keeps the cards, leaves its input alone and repeats itself with the same source', () => {
    const deck = newDeck();
    const source = (): RandomBelow => {
      let state = 1;
      return (below) => {
        state = (state * 48271) % 2147483647;
        return state % below;
      };
    };
    const once = shuffle(deck, source());
    expect(faultsOf(once)).toEqual({ missing: [], doubled: [] });
    expect(once).not.toEqual(deck);
    expect(deck).toEqual(newDeck());
    expect(shuffle(deck, source())).toEqual(once);
  });

  test.each([0, 1])('of %i cards is no problem', (count) => {
    const cards = newDeck().slice(0, count);
    expect(shuffle(cards, () => 0)).toEqual(cards);
  });
});

test('bytes become fair numbers, where a plain remainder is unfair', () => {
  const plain = new Map<number, number>();
  for (let byte = 0; byte < 256; byte += 1) plain.set(byte % 52, (plain.get(byte % 52) ?? 0) + 1);
  expect([...plain.values()].filter((count) => count === 5)).toHaveLength(48);
  expect([...plain.values()].filter((count) => count === 4)).toHaveLength(4);

  let byte = -1;
  const draw = fromBytes(() => {
    byte = (byte + 1) % 256;
    return byte;
  });
  const fair = new Map<number, number>();
  for (let n = 0; n < 208; n += 1) {
    const value = draw(52);
    fair.set(value, (fair.get(value) ?? 0) + 1);
  }
  expect([...fair.values()]).toEqual(Array.from({ length: 52 }, () => 4));
  expect(draw(52)).toBe(0);
  expect(byte).toBe(0);
  expect(() => draw(257)).toThrow('too small');
});

describe('dealing', () => {
  test('goes around the table and keeps the rest', () => {
    const deck = newDeck();
    const { hands, rest } = deal(deck, 4, 5);
    expect(hands.map((hand) => hand.length)).toEqual([5, 5, 5, 5]);
    expect(hands[1]?.[0]).toEqual(deck[1]);
    expect(hands[0]?.[1]).toEqual(deck[4]);
    expect(faultsOf([...hands.flat(), ...rest])).toEqual({ missing: [], doubled: [] });
  });

  test('gives four bridge players the whole deck', () => {
    const { hands, rest } = deal(newDeck(), 4, 13);
    expect(hands.every((hand) => hand.length === 13)).toBe(true);
    expect(rest).toEqual([]);
  });

  test('refuses more cards than there are', () => {
    expect(() => deal(newDeck(), 5, 11)).toThrow('55 cards are needed, and 52 are left.');
  });
});
