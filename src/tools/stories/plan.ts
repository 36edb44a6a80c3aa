/** Which story goes to which of five interviewers. The same stories, the same plan. Pure. */

import { PRINCIPLES } from '../../book/principles.ts';
import type { PrincipleSlug } from '../../book/principles.ts';
import { byTitle } from './story.ts';
import type { Story } from './story.ts';

/** The five of /behavioral/story-bank/#five-interviewers. */
export const INTERVIEWERS = [
  'Hiring manager',
  'Program manager',
  'Development manager',
  'Bar raiser',
  'Partner',
] as const;

export interface Plan {
  /** Stories for each interviewer, in the order of telling; none twice. */
  readonly interviews: readonly { readonly who: string; readonly stories: readonly Story[] }[];
  /** Stories beyond those, best first. */
  readonly spare: readonly Story[];
  /** Interviews that get fewer stories than wanted. */
  readonly missing: number;
  /** Principles for which no story is strong: some could serve, or none is there at all. */
  readonly onlyCould: readonly PrincipleSlug[];
  readonly none: readonly PrincipleSlug[];
  /** Principles whose one strong story is told to somebody: after that none is left. */
  readonly once: readonly { readonly slug: PrincipleSlug; readonly story: Story; readonly who: string }[];
}

/** What a strong mark is worth beside one that could serve. */
const WORTH = { strong: 2, could: 1 } as const;

/**
 * Chooses stories one by one, each time the one that adds most for principles that are told least so far, and gives it to the
 * interviewer with the fewest stories whose stories show the most different things. Archived stories take no part.
 * @param each stories wanted for an interviewer
 */
export function planLoop(stories: readonly Story[], each: number): Plan {
  const left = stories.filter(({ isArchived }) => !isArchived).sort(byTitle);
  const times = new Map<PrincipleSlug, number>();
  const gain = ({ marks }: Story) =>
    [...marks].reduce((sum, [slug, mark]) => sum + WORTH[mark] / (1 + (times.get(slug) ?? 0)), 0);
  const order: Story[] = [];
  while (left.length > 0) {
    const best = first(left, (a, b) => gain(b) - gain(a) || b.confidence - a.confidence);
    left.splice(left.indexOf(best), 1);
    order.push(best);
    for (const [slug, mark] of best.marks) times.set(slug, (times.get(slug) ?? 0) + WORTH[mark] / WORTH.strong);
  }

  const places = INTERVIEWERS.length * each;
  const interviews = INTERVIEWERS.map((who) => ({ who, stories: [] as Story[] }));
  for (const story of order.slice(0, places)) {
    const shared = (told: readonly Story[]) =>
      told.reduce((sum, { marks }) => sum + [...marks.keys()].filter((slug) => story.marks.has(slug)).length, 0);
    first(
      interviews,
      (a, b) => a.stories.length - b.stories.length || shared(a.stories) - shared(b.stories),
    ).stories.push(story);
  }

  const strongFor = (slug: PrincipleSlug) => order.filter(({ marks }) => marks.get(slug) === 'strong');
  const slugs = PRINCIPLES.map(({ slug }) => slug);
  const unproven = slugs.filter((slug) => strongFor(slug).length === 0);
  return {
    interviews,
    spare: order.slice(places),
    missing: interviews.filter(({ stories: told }) => told.length < each).length,
    onlyCould: unproven.filter((slug) => order.some(({ marks }) => marks.has(slug))),
    none: unproven.filter((slug) => !order.some(({ marks }) => marks.has(slug))),
    once: slugs.flatMap((slug) => {
      const [story, second] = strongFor(slug);
      const who = interviews.find(({ stories: told }) => story && told.includes(story))?.who;
      return story && !second && who !== undefined ? [{ slug, story, who }] : [];
    }),
  };
}

/** The one that comes first by an order, of equal ones the earlier. */
function first<Of>(all: readonly Of[], compare: (a: Of, b: Of) => number): Of {
  return all.reduce((a, b) => (compare(a, b) > 0 ? b : a));
}
