/** The check of a spoken answer: a verdict, its length, its parts, and the remarks of all rules that fit a told story. */

import { SPOKEN_WORDS_PER_MINUTE } from '../book/words.ts';
import { isAmount } from './lists/numbers.ts';
import type { Remark, Rule } from './remark.ts';
import { withoutBlanks } from './blanks.ts';
import { blank } from './rules/blank.ts';
import { confidential } from './rules/confidential.ts';
import { longSpokenSentence } from './rules/long-sentence.ts';
import { numberBaseline } from './rules/number-baseline.ts';
import { passiveRun } from './rules/passive-run.ts';
import { hypothetical, noNumbers, tooLong } from './rules/shape.ts';
import { stockPhrase } from './rules/stock-phrase.ts';
import { vagueResult } from './rules/vague-result.ts';
import { we } from './rules/we.ts';
import { spoken } from './spoken.ts';
import { storyOf } from './story.ts';
import type { Part } from './story.ts';
import { readText } from './text.ts';
import type { Text } from './text.ts';
import { watched } from './verdict/deeds.ts';
import { signsOf } from './verdict/signs.ts';
import { verdictOn } from './verdict/verdict.ts';
import type { Verdict } from './verdict/verdict.ts';

/**
 * What the whole answer lacks first, then what single words do. Rules that were measured and did not help are in
 * left-out.ts.
 */
export const ANSWER_RULES: readonly Rule[] = [
  spoken(blank, '/behavioral/star/#from-draft-to-answer'),
  hypothetical,
  noNumbers,
  tooLong,
  we,
  vagueResult,
  numberBaseline,
  spoken(stockPhrase, '/behavioral/common-mistakes/#stock-phrases', 2),
  spoken(passiveRun, '/behavioral/delivery/#passive', 3),
  longSpokenSentence,
  spoken(confidential, '/behavioral/common-mistakes/#confidential'),
];

export interface AnswerReport {
  readonly text: Text;
  readonly words: number;
  /** Seconds of speaking at the pace chosen, whole. */
  readonly seconds: number;
  /** Acts told with "I" and with "we", as the verdict counts them, and numbers of any kind. */
  readonly counts: { readonly i: number; readonly we: number; readonly numbers: number };
  /** Parts of the story as far as their signs were found; together they are the whole text. */
  readonly parts: readonly Part[];
  /** Whether it is an answer, and what to mend first. */
  readonly verdict: Verdict;
  /** By place; at the same place the longer first. */
  readonly remarks: readonly Remark[];
}

/**
 * Judges an answer, one rule at a step, so that a caller can pause in between. Any text; time in proportion to its length.
 * @param pace words a minute, above 0
 * @param rules those that may speak
 */
export function* answerSteps(
  source: string,
  pace = SPOKEN_WORDS_PER_MINUTE,
  rules = ANSWER_RULES,
): Generator<undefined, AnswerReport> {
  const text = readText(source);
  yield;
  const { parts } = storyOf(text);
  yield;
  const remarks: Remark[] = [];
  for (const rule of rules) {
    for (const remark of rule.judge(text)) remarks.push(remark);
    yield;
  }
  remarks.sort((a, b) => a.start - b.start || b.end - a.end);
  const verdict = verdictOn(text, remarks, rules, pace);
  yield;
  const words = text.words.length;
  const { mine, ours } = signsOf(withoutBlanks(text));
  return {
    text,
    words,
    seconds: Math.round((words / pace) * 60),
    counts: {
      i: watched(mine).length,
      we: watched(ours).length,
      numbers: text.words.filter(isAmount).length,
    },
    parts,
    verdict,
    remarks,
  };
}

/** Judges an answer in one go. */
export function checkAnswer(source: string, pace?: number, rules?: readonly Rule[]): AnswerReport {
  const steps = answerSteps(source, pace, rules);
  for (;;) {
    const { done, value } = steps.next();
    if (done) return value;
  }
}
