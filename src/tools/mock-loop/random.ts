/** Chance that can be repeated: the same seed, the same draw. Pure. */

import { hashText } from '../../browser/device/texts.ts';

/** A number from 0 up to 1 for a seed and the name of what is drawn; independent of the order in which one asks. */
export function chance(seed: number, name: string): number {
  // The hash alone differs too little between names that differ in their last letter; this mixes its bits (splitmix32).
  let bits = (Number.parseInt(hashText(`${seed}/${name}`), 16) + 0x9e3779b9) | 0;
  bits = Math.imul(bits ^ (bits >>> 16), 0x21f0aaad);
  bits = Math.imul(bits ^ (bits >>> 15), 0x735a2d97);
  return ((bits ^ (bits >>> 15)) >>> 0) / 2 ** 32;
}

/** The items in an order by chance. `nameOf` tells them apart. */
export function shuffled<Item>(items: readonly Item[], seed: number, nameOf: (item: Item) => string): Item[] {
  return items
    .map((item) => ({ item, at: chance(seed, nameOf(item)) }))
    .sort((a, b) => a.at - b.at)
    .map(({ item }) => item);
}
