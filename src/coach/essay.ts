/** The check of a writing exercise: its length, and the remarks of all rules that fit written prose. */

import { measure } from './measures.ts';
import type { Measures } from './measures.ts';
import type { Remark, Rule } from './remark.ts';
import { blank } from './rules/blank.ts';
import { claimWithoutNumber } from './rules/claim-without-number.ts';
import { confidential } from './rules/confidential.ts';
import { listOrTable } from './rules/list-or-table.ts';
import { longSentence } from './rules/long-sentence.ts';
import { numberBaseline } from './rules/number-baseline.ts';
import { passiveRun } from './rules/passive-run.ts';
import { stockPhrase } from './rules/stock-phrase.ts';
import { undefinedCapitals } from './rules/undefined-capitals.ts';
import { weaselWord } from './rules/weasel-word.ts';
import { readText } from './text.ts';
import type { Text } from './text.ts';

/** In the order in which a writer should mend: what can get an essay refused comes first. */
export const ESSAY_RULES: readonly Rule[] = [
  blank,
  confidential,
  listOrTable,
  claimWithoutNumber,
  numberBaseline,
  stockPhrase,
  weaselWord,
  passiveRun,
  undefinedCapitals,
  longSentence,
];

export interface EssayReport {
  readonly text: Text;
  readonly measures: Measures;
  /** By place; at the same place the longer first. */
  readonly remarks: readonly Remark[];
}

/**
 * Judges an essay, one rule at a step, so that a caller can pause in between. Any text; time in proportion to its length.
 */
export function* essaySteps(source: string): Generator<undefined, EssayReport> {
  const text = readText(source);
  yield;
  const remarks: Remark[] = [];
  for (const rule of ESSAY_RULES) {
    for (const remark of rule.judge(text)) remarks.push(remark);
    yield;
  }
  remarks.sort((a, b) => a.start - b.start || b.end - a.end);
  return { text, measures: measure(text), remarks };
}

/** Judges an essay in one go. */
export function checkEssay(source: string): EssayReport {
  const steps = essaySteps(source);
  for (;;) {
    const { done, value } = steps.next();
    if (done) return value;
  }
}
