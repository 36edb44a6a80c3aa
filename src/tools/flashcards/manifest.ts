import type { Manifest } from '../manifest.ts';

export const manifest: Manifest = {
  slug: 'flashcards',
  title: 'Flashcards',
  summary:
    'Cards of the principles, technical topics, interview questions and terms. Each comes back when you are about to forget it.',
  description:
    'Flashcards for Amazon’s Technical Program Manager interview, spaced so that each comes back when you are about to forget it. They stay on your device; Anki can import them.',
  lede: 'Answer aloud, turn the card, say how it went. Each card comes back when you are about to forget it.',
  asks: [
    'flashcards leadership principles',
    'spaced repetition for interview preparation',
    'memorize the sixteen leadership principles',
    'anki deck amazon tpm',
    'learn the terms by heart',
    'export cards to anki',
    'print flashcards',
    'learn vocabulary of the interview',
    'repeat and remember',
    'memory cards',
    'flash cards',
    'I forget the principles',
  ],
};
