/** What the coach found, by rule: how often, what it costs, what to do; and what it did not find. */

import type { Remark, Rule } from '../../../coach/remark.ts';
import type { Text } from '../../../coach/text.ts';
import { count } from '../../../book/wording.ts';
import { hashText } from '../../device/texts.ts';
import { under } from '../base.ts';
import { make } from '../element.ts';

/** A name for a remark that lasts while its words and its sentence stay as they are. */
export function keyOf(text: Text, { rule, start, end }: Remark): string {
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

/** Fills `box` with one line per rule that spoke, to unfold; what was unfolded stays so. `silent` tells of the others. */
export function showSummary(
  box: HTMLElement,
  rules: readonly Rule[],
  remarks: readonly Remark[],
  silent = (titles: string) => `Found none of these: ${titles}.`,
): void {
  const tallied = tally(rules, remarks);
  const quiet = tallied.filter(({ times }) => times === 0).map(({ rule }) => rule.title.toLowerCase());
  const open = new Set([...box.querySelectorAll<HTMLElement>('details[open]')].map((one) => one.dataset['rule']));
  const spoken = tallied.flatMap(({ rule, times }) => {
    if (times === 0) return [];
    const details = make('details', '');
    details.dataset['rule'] = rule.id;
    details.open = open.has(rule.id);
    const more = make('a', '', 'Read about it');
    more.href = under(rule.section);
    more.setAttribute('aria-label', `Read about it: ${rule.title}`);
    const body = make('p', '', `${rule.why} ${rule.todo} `);
    body.append(more, '.');
    details.append(make('summary', '', `${rule.title}: ${times.toLocaleString('en-US')}`), body);
    return [details];
  });
  const none = quiet.length > 0 ? [make('p', 'coach-hint', silent(quiet.join(', ')))] : [];
  box.replaceChildren(...spoken, ...none);
}
