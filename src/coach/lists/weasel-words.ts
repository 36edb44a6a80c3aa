/**
 * Vague words and the question each of them dodges. A word is in the list if a reader of an essay full of numbers would
 * ask that question; words with an honest use as often as not ("about", "may", "better") are left out.
 */

import { phrases } from './phrases.ts';

const HOW_MANY = 'How many?';
const HOW_MUCH = 'By how much, and from what?';
const HOW_BIG = 'How large, in numbers?';
const HOW_OFTEN = 'How often, out of how many?';
const WHEN = 'On which date, or within how many days?';
const HOW_LIKELY = 'How sure were you, and what would have changed your mind?';
const SHOWN_BY = 'What showed it?';
const WHO = 'Who, by role or name?';
const WHICH = 'Which ones?';

/** By question. */
export const WEASEL_WORDS = phrases(
  Object.entries({
    [HOW_MANY]:
      'many, several, numerous, various, multiple, some, a few, few, countless, a number of, a lot of, lots of, plenty of, a handful of, dozens of, a majority of, the majority of, most, most of, almost all, nearly all, the vast majority of, a variety of, a range of, tons of, a bunch of',
    [HOW_MUCH]:
      'significantly, significant, substantially, substantial, considerably, considerable, dramatically, dramatic, drastically, greatly, noticeably, markedly, vastly, hugely, measurably, tremendously, exponentially, much better, much faster, far better, far faster, a great deal',
    [HOW_BIG]:
      'huge, massive, enormous, tremendous, large-scale, high-volume, big, sizable, very large, very small, minimal, minor',
    [HOW_OFTEN]:
      'often, usually, frequently, generally, typically, mostly, rarely, sometimes, occasionally, regularly, constantly, consistently',
    [WHEN]:
      'soon, quickly, recently, shortly, rapidly, promptly, swiftly, in a timely manner, in no time, timely, in the near future, as soon as possible, asap',
    [HOW_LIKELY]:
      'probably, arguably, presumably, hopefully, i believe, i feel, i think, it seems, it seemed, seemingly, potentially',
    [SHOWN_BY]:
      'successfully, successful, effectively, efficiently, effective, efficient, seamless, seamlessly, smoothly, robust, scalable, world-class, best-in-class, best practices, state-of-the-art, cutting-edge, innovative, impactful, optimal, high-quality, excellent, strong relationships, great success, well-received, value-add, added value',
    [WHO]:
      'stakeholders, key stakeholders, leadership, cross-functional partners, the business, relevant parties, relevant teams, management, upper management',
    [WHICH]:
      'certain, things, aspects, a wide range of, a wide variety of, different kinds of, all kinds of, and so on, etc',
  }).flatMap(([question, list]) => list.split(', ').map((phrase) => [phrase, question] as const)),
);

/** "very", "really" and their kin weaken what they should strengthen. */
export const EMPTY_DEGREES = phrases(
  'very, really, quite, fairly, rather, somewhat, extremely, incredibly, highly, truly, absolutely, basically, essentially, actually, literally, simply put, clearly, obviously, of course'
    .split(', ')
    .map((phrase) => [phrase, 'Does the sentence lose anything without it?'] as const),
);
