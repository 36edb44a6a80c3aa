/**
 * The way from first contact to offer: the stops of the line that the site draws everywhere. How long each takes is a fact,
 * and facts stand in content/ with their sources: the notes here say only what happens.
 */

export interface Stop {
  /** Name of the stop. */
  readonly title: string;
  /** What happens there, a few words; no lengths and numbers. */
  readonly note: string;
  /** Parts, shelves and chapters that belong to the stop: `process`, `questions` or `process/the-loop`. */
  readonly covers: readonly string[];
  /** The best page to open, the first of these that exists. */
  readonly leads: readonly string[];
}

export const WAY: readonly Stop[] = [
  {
    title: 'Getting the call',
    note: 'referral, résumé, application',
    covers: ['role', 'getting-the-call'],
    leads: ['/getting-the-call/', '/process/timeline/'],
  },
  {
    title: 'Recruiter',
    note: 'what you want, what the team needs',
    covers: ['process/recruiter-screen'],
    leads: ['/process/recruiter-screen/', '/process/timeline/'],
  },
  {
    title: 'Phone screen',
    note: 'a first interviewer, your first stories',
    covers: ['process/phone-screen'],
    leads: ['/process/phone-screen/', '/process/timeline/'],
  },
  {
    title: 'Writing',
    note: 'an essay, sent in before the loop',
    covers: ['writing'],
    leads: ['/writing/the-exercise/'],
  },
  {
    title: 'The loop',
    note: 'a day of interviews, one after the other',
    covers: [
      'process/the-loop',
      'process/day-of',
      'principles',
      'questions',
      'behavioral',
      'program',
      'technical',
      'system-design',
      'senior',
    ],
    leads: ['/process/the-loop/'],
  },
  {
    title: 'The decision',
    note: 'votes, a meeting, an answer',
    covers: ['process/bar-raiser', 'process/debrief', 'process/after-the-decision', 'process/unusual-turns'],
    leads: ['/process/debrief/', '/process/bar-raiser/'],
  },
  {
    title: 'The offer',
    note: 'pay, level, what moves',
    covers: ['offer'],
    leads: ['/offer/', '/process/timeline/'],
  },
];

/** Index of the stop that a page belongs to, by its part and slug; -1 for pages of the whole way. */
export function stopOf(part: string, slug: string): number {
  const exact = WAY.findIndex((stop) => stop.covers.includes(`${part}/${slug}`));
  return exact >= 0 ? exact : WAY.findIndex((stop) => stop.covers.includes(part));
}
