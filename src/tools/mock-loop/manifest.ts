import type { Manifest } from '../manifest.ts';

export const manifest: Manifest = {
  slug: 'mock-loop',
  title: 'Mock loop',
  summary:
    'Five interviews, or one: questions and follow-ups as interviewers ask them, answers spoken against a clock and scored, and a debrief that says what to repair first.',
  description:
    'Run a mock interview loop for Amazon’s Technical Program Manager role: questions with follow-ups, a clock, your own scores, a debrief, and a kit for a partner.',
  lede: 'Answer aloud, against the clock, what five interviewers might ask. Then see what to repair first.',
  asks: [
    'mock interview',
    'simulate the whole loop',
    'practice phone screen',
    'mock interview without a partner',
    'random interview questions with follow-ups',
    'record my answers',
    'mock interview kit for a friend',
    'prompt to practice with an AI',
    'practice interview debrief',
    'practice alone with a timer',
    'practice an interview by myself',
    'train against the clock',
    'ask me random questions',
    'full loop rehearsal',
    'several interviews in a row',
    'questions for a partner to read to me',
  ],
};
