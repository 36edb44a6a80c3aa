/** The remarks on an essay in three bands, what matters most first. Pure. */

import type { Remark } from '../../coach/remark.ts';
import type { Sentence, Text } from '../../coach/text.ts';

export interface Band {
  readonly title: string;
  /** What this band is about, one line. */
  readonly hint: string;
  /** Ids of its rules, the gravest first. */
  readonly rules: readonly string[];
}

export const BANDS: readonly Band[] = [
  {
    title: 'Structure',
    hint: 'Can it be read in one go?',
    rules: ['blank', 'list-or-table', 'long-sentence'],
  },
  {
    title: 'Evidence',
    hint: 'May you say it, and can you show it?',
    rules: ['confidential', 'claim-without-number', 'number-baseline'],
  },
  {
    title: 'Wording',
    hint: 'Does each word say something?',
    rules: ['stock-phrase', 'weasel-word', 'passive-run', 'undefined-capitals'],
  },
];

/** The sentence in which a remark begins; undefined for one that lies in none. */
export function sentenceOf(text: Text, { start }: Remark): Sentence | undefined {
  return text.sentences.find((one) => one.start <= start && start < one.end);
}

/**
 * The remarks of each band. The gravest rule comes first; of one rule, the sentence with the most remarks, because one
 * repair settles several; then by place.
 */
export function inBands(text: Text, remarks: readonly Remark[]): { band: Band; remarks: readonly Remark[] }[] {
  const crowd = new Map<Sentence | undefined, number>();
  const placed = remarks.map((remark) => ({ remark, sentence: sentenceOf(text, remark) }));
  for (const { sentence } of placed) crowd.set(sentence, (crowd.get(sentence) ?? 0) + 1);
  return BANDS.map((band) => ({
    band,
    remarks: placed
      .filter(({ remark }) => band.rules.includes(remark.rule))
      .sort(
        (a, b) =>
          band.rules.indexOf(a.remark.rule) - band.rules.indexOf(b.remark.rule) ||
          (crowd.get(b.sentence) ?? 0) - (crowd.get(a.sentence) ?? 0) ||
          a.remark.start - b.remark.start,
      )
      .map(({ remark }) => remark),
  }));
}
