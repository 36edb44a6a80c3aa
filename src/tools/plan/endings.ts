/** What a path leads up to, by its slug: most to an interview, some to another day. Pure. */

export interface Ending {
  /** Label of the field for its day. */
  readonly label: string;
  /** Begins a sentence that says when it was. */
  readonly was: string;
  readonly isInterview: boolean;
  /** Whether something may still be done on that day; else the day before is the last. */
  readonly isDayIn: boolean;
}

const INTERVIEW: Ending = {
  label: 'Your interview is on',
  was: 'Your interview was',
  isInterview: true,
  isDayIn: false,
};
const byThen: Ending = {
  label: 'You want to be done on',
  was: 'You wanted to be done',
  isInterview: false,
  isDayIn: true,
};

export const OTHER_ENDINGS: Readonly<Record<string, Ending>> = {
  // An essay is sent early: its own day is no working day.
  'essay-due': {
    label: 'The writing exercise is due on',
    was: 'The writing exercise was due',
    isInterview: false,
    isDayIn: false,
  },
  'offer-in-hand': { label: 'Your answer is due on', was: 'Your answer was due', isInterview: false, isDayIn: false },
  'no-call-yet': byThen,
  'is-it-for-me': byThen,
};

export const endingOf = (slug: string): Ending => OTHER_ENDINGS[slug] ?? INTERVIEW;
