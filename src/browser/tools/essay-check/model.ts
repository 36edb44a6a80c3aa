/** What the essay check shows of a report. Pure. */

import type { EssayReport } from '../../../coach/essay.ts';
import { CHARACTER_LIMIT } from '../../../coach/measures.ts';
import type { Measures } from '../../../coach/measures.ts';
import type { Remark, Rule } from '../../../coach/remark.ts';
import { count } from '../../../book/wording.ts';
import { hashText } from '../../device/texts.ts';

const number = (value: number): string => value.toLocaleString('en-US');

/** The length in one line; an empty text says what to do. */
export function lengthLine({ words, characters, pages }: Measures): string {
  if (words === 0) return 'Nothing to check yet.';
  const over = characters - CHARACTER_LIMIT;
  const limit =
    over > 0
      ? `${number(characters)} characters, ${number(over)} over the limit of ${number(CHARACTER_LIMIT)}`
      : `${number(characters)} of ${number(CHARACTER_LIMIT)} characters`;
  return `${count(words, 'word')} · ${limit} · about ${pages === 1 ? '1 page' : `${pages} pages`}`;
}

/** A name for a remark that lasts while its words and its sentence stay as they are. */
export function keyOf({ text }: EssayReport, { rule, start, end }: Remark): string {
  const sentence = text.sentences.find((one) => one.start <= start && start < one.end);
  const around = sentence ? text.source.slice(sentence.start, sentence.end) : '';
  return `${rule}/${hashText(`${around}\n${text.source.slice(start, end)}`)}`;
}

/** How often each rule spoke, in the order of the rules. */
export function tally(rules: readonly Rule[], remarks: readonly Remark[]): { rule: Rule; times: number }[] {
  return rules.map((rule) => ({ rule, times: remarks.filter((remark) => remark.rule === rule.id).length }));
}

/** What was found, in one sentence for those who do not see the page change. */
export function foundLine(shown: number, left: number): string {
  const aside = left > 0 ? ` ${count(left, 'remark')} set aside.` : '';
  return `${shown === 0 ? 'No remarks.' : `${count(shown, 'remark')}.`}${aside}`;
}
