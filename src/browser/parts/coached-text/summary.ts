/** What the coach found, by rule: how often, what it costs, what to do; and what it did not find. */

import { html, nothing } from 'lit-html';
import type { TemplateResult } from 'lit-html';
import { repeat } from 'lit-html/directives/repeat.js';
import type { Remark, Rule } from '../../../coach/remark.ts';
import type { Text } from '../../../coach/text.ts';
import { count } from '../../../book/wording.ts';
import { hashText } from '../../device/texts.ts';
import { under } from '../base.ts';

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

/** One line per rule that spoke, to unfold; what was unfolded stays so. `silent` tells of the others. */
export function summaryView(
  rules: readonly Rule[],
  remarks: readonly Remark[],
  silent: (titles: string) => string,
): TemplateResult {
  const tallied = tally(rules, remarks);
  const quiet = tallied.filter(({ times }) => times === 0).map(({ rule }) => rule.title.toLowerCase());
  return html`${repeat(
    tallied.filter(({ times }) => times > 0),
    ({ rule }) => rule.id,
    ({ rule, times }) =>
      html`<details data-rule=${rule.id}>
        <summary>${rule.title}: ${times.toLocaleString('en-US')}</summary>
        <p>
          ${rule.why} ${rule.todo}
          <a href=${under(rule.section)} aria-label=${`Read about it: ${rule.title}`}>Read about it</a>.
        </p>
      </details>`,
  )}
  ${quiet.length > 0 ? html`<p class="coach-hint">${silent(quiet.join(', '))}</p>` : nothing}`;
}
