/** Words and turns that this book does without, each occurrence a fault. What stays common elsewhere is in stock-phrases.ts. */

import type { Rule } from '../rule.ts';
import { spotsOf } from '../wording.ts';

const NOUNS =
  'stakeholders?|metrics?|results?|decisions?|dependenc(?:y|ies)|milestones?|learnings?|differences?|risks?|skills?|people|person|partners?|questions?|messages?|challenges?|areas?|players?|features?|findings?|ideas?|moments?|things?|facts?|numbers?|words?|sentences?|lessons?|reasons?|steps?|principles?|parts?';

function tic(id: string, pattern: RegExp, allowed: string): Rule {
  return {
    id,
    title: id.replaceAll('-', ' '),
    allowed,
    each: true,
    measure(page) {
      const spots = spotsOf(page, pattern);
      return { value: String(spots.length), bound: 'none', isBroken: spots.length > 0, spots };
    },
  };
}

export const TICS: readonly Rule[] = [
  tic(
    'stands-in',
    /\b(?:stands?|stood|standing) (?:in|on|here|under|there|above|below|beside|at the)\b/giu,
    'Americans write “is in”, “is on”, “you find it under”.',
  ),
  tic('mend', /\bmend(?:s|ed|ing)?\b/giu, '“Fix”, “repair”, “correct”.'),
  tic('key-adjective', new RegExp(`\\bkey (?:${NOUNS})\\b`, 'giu'), 'Name the thing, or “main”.'),
  tic('deep-dive', /\bdeep[ -]div(?:es?|ing)\b/giu, '“A close look”; the principle is called Dive Deep.'),
  tic('asked-apart', /\b(?:asked|counted|taken|judged) apart\b/giu, '“Asked separately”.'),
  tic(
    'praise-words',
    /\b(?:unlock(?:s|ed|ing)?|(?:ace|nail|crush)(?:s|es|d|ed|ing)? (?:your|the|this|that|it|every|an?)|seamless(?:ly)?)\b/giu,
    'Say what the reader will be able to do.',
  ),
];
