import type { Manifest } from '../manifest.ts';

export const manifest: Manifest = {
  slug: 'plan',
  title: 'Day-by-day plan',
  summary:
    'Give the date of your interview and your minutes on each weekday, and get a path as a plan with dates, for the screen, for paper and for your calendar.',
  description:
    'Make a day-by-day plan for Amazon’s Technical Program Manager interview from its date and your minutes a day. Tick it, print it, take it into your calendar.',
  lede: 'From the date of your interview and the minutes you have, what to do on which day.',
  asks: [
    'make a study plan',
    'plan my preparation by date',
    'interview preparation schedule',
    'add the study plan to my calendar',
    'calendar file of the plan',
    'how many hours a day do I need',
    'what if I missed some days',
    'study plan for two weeks with dates',
    'what do I do each day',
    'daily plan until my interview',
    'make me a schedule',
    'preparation calendar',
    'what should I do today',
    'empty plan to print',
    'not enough days left what do I skip',
  ],
};
