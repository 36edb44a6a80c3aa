/**
 * How far the coach can be trusted: precision and recall of its rules on labeled answers. A rule is right about an answer
 * if it speaks where the label names its fault and is silent where it does not; how often it speaks does not count.
 */

import { existsSync, readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { z } from 'astro/zod';
import { checkAnswer } from '../../src/coach/answer.ts';
import { LEFT_OUT, MEASURED_RULES } from '../../src/coach/left-out.ts';
import { gatesOf } from '../../src/coach/verdict/gates.ts';
import { readText } from '../../src/coach/text.ts';
import type { Figure } from './figures.ts';

/** The halves: on the first the rules may be mended; the second, by someone who had not seen them, only measures. */
export const HALVES = ['own', 'independent'] as const;
export type Half = (typeof HALVES)[number];

/** `scripts/bench/answers/<half>.yaml` */
const answersSchema = z.array(
  z.strictObject({
    id: z.string().regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/),
    /** What was asked, for whoever reads the file. */
    question: z.string().min(1).optional(),
    text: z.string().min(200),
    /** Ids of the rules that ought to speak. */
    faults: z.array(z.enum(MEASURED_RULES.map(({ id }) => id))),
  }),
);

/** Labels that bear a judgment out whose name is none of them: what the gates say, and rules younger than the labels. */
const BORNE_OUT_BY: Readonly<Record<string, readonly string[]>> = {
  'vague-result': ['claim-without-number', 'weasel-word', 'no-numbers', 'no-result'],
  'gate, event': ['hypothetical'],
  'gate, act': ['no-act', 'we', 'stock-phrase'],
  'gate, result': ['no-result', 'no-numbers', 'claim-without-number', 'weasel-word'],
};
/** The gates that judge more than a count. */
const GATES = ['event', 'act', 'result'] as const;

export type LabeledAnswer = z.infer<typeof answersSchema>[number];

/** The labeled answers of a half; undefined while there is no such file. */
export function readAnswers(half: Half): LabeledAnswer[] | undefined {
  const file = new URL(`answers/${half}.yaml`, import.meta.url);
  return existsSync(file) ? answersSchema.parse(parse(readFileSync(file, 'utf8'))) : undefined;
}

/** A rule, or all that readers see, against the labels: how many answers it named rightly, wrongly, and passed over. */
export interface Score {
  readonly rule: string;
  readonly right: number;
  readonly wrong: number;
  readonly missed: number;
  /** Of the answers it named, those at fault; undefined if it named none. */
  readonly precision: number | undefined;
  /** Of the answers at fault, those it named; undefined if none is. */
  readonly recall: number | undefined;
}

/** Each rule's score, and that of all judgments together which a reader sees. */
export function score(answers: readonly LabeledAnswer[]): { readonly rules: Score[]; readonly all: Score } {
  const found = answers.map(({ text, faults }) => ({
    faults,
    named: new Set([
      ...checkAnswer(text, undefined, MEASURED_RULES).remarks.map(({ rule }) => rule),
      ...gatesOf(readText(text)).flatMap(({ id, state }) => (state === 'failed' ? [`gate, ${id}`] : [])),
    ]),
  }));
  const judgments = [...MEASURED_RULES.map(({ id }) => id), ...GATES.map((gate) => `gate, ${gate}`)];
  const rules = judgments.map((id) => {
    const labels = BORNE_OUT_BY[id] ?? [id];
    const count = (named: boolean, fault: boolean): number =>
      found.filter((one) => one.named.has(id) === named && one.faults.some((label) => labels.includes(label)) === fault)
        .length;
    return scoreOf(id, count(true, true), count(true, false), count(false, true));
  });
  const sum = (pick: (one: Score) => number): number =>
    rules.reduce((total, one) => (isLeftOut(one.rule) || one.rule in BORNE_OUT_BY ? total : total + pick(one)), 0);
  const all = scoreOf(
    'all',
    sum(({ right }) => right),
    sum(({ wrong }) => wrong),
    sum(({ missed }) => missed),
  );
  return { rules, all };
}

const isLeftOut = (rule: string): boolean => LEFT_OUT.some(({ id }) => id === rule);

function scoreOf(rule: string, right: number, wrong: number, missed: number): Score {
  const ratio = (of: number): number | undefined => (of === 0 ? undefined : Math.round((right / of) * 100) / 100);
  return { rule, right, wrong, missed, precision: ratio(right + wrong), recall: ratio(right + missed) };
}

/** A half's scores as figures; a ratio of nothing is none. */
export function coach(half: Half, { rules, all }: ReturnType<typeof score>): Figure[] {
  return [...rules, all].flatMap(({ rule, precision, recall }) =>
    Object.entries({ precision, recall }).flatMap(([measure, value]): Figure[] =>
      value === undefined ? [] : [{ name: `coach ${half}, ${rule}, ${measure}`, value, unit: 'ratio' }],
    ),
  );
}

/** A half's scores as a table. */
export function table(half: Half, answers: number, { rules, all }: ReturnType<typeof score>): string {
  const show = (ratio: number | undefined): string => (ratio === undefined ? '–' : ratio.toFixed(2)).padStart(9);
  const rows = [...rules, all].map(({ rule, right, wrong, missed, precision, recall }) => {
    const counts = [right, wrong, missed].map((n) => String(n).padStart(7)).join('');
    return `${rule.padEnd(22)}${counts}${show(precision)}${show(recall)}${isLeftOut(rule) ? '  left out' : ''}`;
  });
  const head = `${`coach, ${half} (${answers})`.padEnd(22)}  right  wrong missed precision  recall`;
  return [head, ...rows].join('\n');
}
