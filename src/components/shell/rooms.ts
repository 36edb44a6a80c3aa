/** The five rooms of the site, for the header and the contents. */

import { address } from '../../book/addresses.ts';
import { PARTS } from '../../site.config.ts';

export interface Room {
  readonly title: string;
  /** Where the room begins. */
  readonly at: string;
  /** First segments of the addresses that belong to it. */
  readonly segments: readonly string[];
}

export const ROOMS: readonly Room[] = [
  { title: 'Guide', at: '/#contents-title', segments: PARTS },
  { title: 'Questions', at: address.questions(), segments: ['questions'] },
  { title: 'Principles', at: address.principles(), segments: ['principles'] },
  { title: 'Practice', at: address.practice(), segments: ['practice'] },
  { title: 'Checklists', at: address.checklists(), segments: ['checklists'] },
];

/** The `aria-current` of a room's link on the page at an address: it is the page, holds it, or has nothing to do with it. */
export function currentIn({ at, segments }: Room, address: string): 'page' | 'true' | undefined {
  if (at === address) return 'page';
  return segments.includes(address.split('/')[1] ?? '') ? 'true' : undefined;
}
