/**
 * Rules that a reader does not see: on answers by someone who had not seen the rules fewer than four of five of their remarks
 * were right (docs/decisions/0016). They stay here to be measured, and they still read our own answers.
 */

import { ANSWER_RULES } from './answer.ts';
import type { Rule } from './remark.ts';
import { claimWithoutNumber } from './rules/claim-without-number.ts';
import { headline, longSetup, noAct, noLesson, noResult } from './rules/shape.ts';
import { weaselWord } from './rules/weasel-word.ts';
import { spoken } from './spoken.ts';

export const LEFT_OUT: readonly Rule[] = [
  noAct,
  headline,
  noResult,
  noLesson,
  longSetup,
  spoken(claimWithoutNumber, '/behavioral/common-mistakes/#no-numbers'),
  spoken(weaselWord, '/behavioral/common-mistakes/#vague-words', 2),
];

/** Every rule there is for answers, shown or not. */
export const MEASURED_RULES: readonly Rule[] = [...ANSWER_RULES, ...LEFT_OUT];
