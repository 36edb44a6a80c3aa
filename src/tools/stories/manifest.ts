import type { Manifest } from '../manifest.ts';

export const manifest: Manifest = {
  slug: 'stories',
  title: 'Story bank',
  summary:
    'Write your stories once, see which of the 16 principles have none, plan which to tell each interviewer, and print the set for the day.',
  description:
    'A story bank for Amazon’s Technical Program Manager interview: stories in STAR against the 16 Leadership Principles, a plan for the loop, CSV in and out. On your device.',
  lede: 'See which of the 16 principles have no story yet, which story you use too often, and which to tell each interviewer.',
  asks: [
    'story bank',
    'story matrix',
    'STAR story template',
    'spreadsheet for behavioral stories',
    'leadership principles matrix',
    'which story for which question',
    'organize my interview stories',
    'import stories from a spreadsheet',
    'write down my stories',
    'save my stories',
    'where do I keep my examples',
    'store my answers',
    'which principles am I missing',
    'same story used too often',
  ],
};
