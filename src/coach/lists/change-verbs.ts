/** Verbs that claim a measurable change, in the past tense, and what makes them harmless. */

/** Each of them answers "how much?" or owes the answer. */
export const CHANGE_VERBS = new Set(
  (
    'increased reduced improved decreased lowered grew boosted accelerated shortened shrank saved cut doubled tripled ' +
    'halved multiplied sped streamlined optimized minimized maximized raised dropped fell rose slashed expanded ' +
    'strengthened enhanced outperformed exceeded simplified automated'
  ).split(' '),
);

/** What a verb may act on without claiming a measure: "raised the question", "dropped the plan". */
export const UNMEASURED = new Set(
  (
    'issue issues question questions concern concerns hand flag alarm objection objections doubt doubts point points ' +
    'risk risks plan plans idea file files draft date ill asleep apart through behind up subject topic matter voice ' +
    'eyebrows ticket tickets defect bug document old'
  ).split(' '),
);

/** Words before the verb that make it a wish or a plan, or deny it. */
export const UNREAL = new Set(
  "to would could can cannot can't should might may will not never wouldn't couldn't didn't hadn't if".split(' '),
);
