import type { Manifest } from '../manifest.ts';

export const manifest: Manifest = {
  slug: 'answer',
  title: 'Answer check',
  summary:
    'Say an answer aloud against a big clock, write down what you said, and get a verdict, three things to repair first, and follow-ups to your own story.',
  description:
    'Check an answer of your own for Amazon’s Technical Program Manager interview: a verdict, three things to mend first, follow-ups to your story. It runs on your device.',
  lede: 'Say it aloud, write down what you said, and see what to repair first.',
  asks: [
    'check my answer',
    'feedback on my answer',
    'practice speaking against a timer',
    'record how long my answer is',
    'rehearse an answer aloud',
    'grade my STAR story',
    'answer timer',
    'rate my answer',
    'score my answer',
    'is my answer good',
    'tell me what is wrong with my answer',
    'paste my answer and get remarks',
    'how accurate is the answer check',
  ],
};
