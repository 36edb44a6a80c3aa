/** The way from first contact to offer: the stops of the line that the site draws everywhere. */

export interface Stop {
  /** Name of the stop. */
  readonly title: string;
  /** Its length or its gist, a few words. */
  readonly note: string;
  /** Parts and chapters that belong to the stop: `process` or `process/the-loop`. */
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
    note: 'about 30 minutes; common, not certain',
    covers: ['process/recruiter-screen'],
    leads: ['/process/recruiter-screen/', '/process/timeline/'],
  },
  {
    title: 'Phone screen',
    note: '60 minutes, sometimes two',
    covers: ['process/phone-screen'],
    leads: ['/process/phone-screen/', '/process/timeline/'],
  },
  {
    title: 'Writing',
    note: 'about two pages, due two days before the loop',
    covers: ['writing'],
    leads: ['/writing/the-exercise/'],
  },
  {
    title: 'The loop',
    note: 'five interviews of 55 minutes',
    covers: [
      'process/the-loop',
      'process/day-of',
      'principles',
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
    note: 'aimed at five business days',
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
