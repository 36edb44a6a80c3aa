/** Finding and ordering stories. Pure. */

import { PRINCIPLES, principleName } from '../../book/principles.ts';
import { WORDS } from './fields.ts';
import { byTitle } from './story.ts';
import type { Story } from './story.ts';

/** What the list can be ordered by, with its words. */
export const ORDERS = {
  changed: 'Changed last',
  title: 'Title',
  confidence: 'Shaky first',
  principle: 'Principle',
} as const;
export type Order = keyof typeof ORDERS;

export interface Wanted {
  /** Words that must all be in the story, in any field or among the names of its principles. */
  readonly search: string;
  readonly order: Order;
  readonly withArchived: boolean;
}

const plain = (text: string): string => text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();

/** Everything of a story that a search looks into. */
const haystack = (story: Story): string =>
  plain(
    [
      ...WORDS.map(({ name }) => story.text(name)),
      ...[...story.marks.keys()].map(principleName),
      story.level ?? '',
    ].join('\n'),
  );

/** The stories that fit, in order. */
export function find(stories: readonly Story[], { search, order, withArchived }: Wanted): Story[] {
  const words = plain(search)
    .split(/\s+/u)
    .filter((word) => word !== '');
  return stories
    .filter(({ isArchived }) => withArchived || !isArchived)
    .filter((story) => {
      const all = words.length > 0 ? haystack(story) : '';
      return words.every((word) => all.includes(word));
    })
    .sort(comparing(order));
}

/** Where a story's first strong principle stands in the official order; without one, its first; without any, the end. */
function rank({ marks }: Story): number {
  const slugs = PRINCIPLES.map(({ slug }) => slug);
  const strong = slugs.findIndex((slug) => marks.get(slug) === 'strong');
  const any = slugs.findIndex((slug) => marks.has(slug));
  if (strong >= 0) return strong;
  return any >= 0 ? any : slugs.length;
}

function comparing(order: Order): (a: Story, b: Story) => number {
  if (order === 'title') return byTitle;
  if (order === 'confidence') return (a, b) => a.confidence - b.confidence || byTitle(a, b);
  if (order === 'principle') return (a, b) => rank(a) - rank(b) || byTitle(a, b);
  return (a, b) => (a.changed === b.changed ? byTitle(a, b) : a.changed > b.changed ? -1 : 1);
}
