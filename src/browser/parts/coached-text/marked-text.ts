/**
 * A text with the coach's remarks: the words marked in place, and under each paragraph its notes. The text is the
 * reader's: it gets into the page as text, never as markup.
 */

import { html, nothing } from 'lit-html';
import type { TemplateResult } from 'lit-html';
import type { Remark, Rule } from '../../../coach/remark.ts';
import type { Paragraph, Text } from '../../../coach/text.ts';
import { under } from '../base.ts';
import { segments } from './segments.ts';

/** Remarks shown at most; a text with more is mended from the top. */
export const MOST_SHOWN = 250;

/** Characters up to which marked words are taken for words, and not for a passage. */
const LONG = 50;

export interface Actions {
  /** The reader wants to change the words. */
  readonly go: (remark: Remark) => void;
  /** The reader sets the remark aside. */
  readonly leave: (remark: Remark) => void;
}

/** The marked text. `remarks` by start, all inside paragraphs of `text`; ids begin with `id`. */
export function markedText(
  id: string,
  text: Text,
  remarks: readonly Remark[],
  rules: readonly Rule[],
  actions: Actions,
): TemplateResult {
  const byId = new Map(rules.map((rule) => [rule.id, rule]));
  const shown = remarks.slice(0, MOST_SHOWN);
  const explained = new Set<string>();
  let next = 0;
  const parts = text.paragraphs.map((paragraph) => {
    const first = next;
    while (next < shown.length && (shown[next] as Remark).start < paragraph.end) next += 1;
    const own = shown.slice(first, next);
    const notes = own.map((remark, n) => {
      const rule = byId.get(remark.rule);
      const todo = explained.has(remark.rule) ? '' : (rule?.todo ?? '');
      explained.add(remark.rule);
      const words = text.source.slice(remark.start, remark.end);
      return note(`${id}-${first + n + 1}`, first + n + 1, words, remark, todo, rule, actions);
    });
    return html`${marked(id, text, paragraph, own, first)}
    ${
      notes.length > 0
        ? html`<ul class="marked-notes">
            ${notes}
          </ul>`
        : nothing
    }`;
  });
  return html`<div class="marked-text">${parts}</div>`;
}

/** Line breaks in it are the reader's own: the template has none. */
function marked(id: string, { source }: Text, { start, end }: Paragraph, own: readonly Remark[], first: number) {
  const go = (event: Event) => {
    event.preventDefault();
    document.querySelector<HTMLElement>((event.target as HTMLAnchorElement).hash)?.focus();
  };
  const parts = segments(source, start, end, own).map(({ text, covered, ending }) => {
    const isLight = covered.every((n) => isLong(own[n]));
    return [
      covered.length === 0 ? text : html`<mark class=${isLight ? 'mark-long' : nothing}>${text}</mark>`,
      ...ending.map((n) => {
        const number = first + n + 1;
        return html`<a class="mark-number" href=${`#${id}-${number}`} aria-label=${`Remark ${number}`} @click=${go}
          >${number}</a
        >`;
      }),
    ];
  });
  return html`<p>${parts}</p>`;
}

/** A whole sentence or line is marked more lightly than words. */
const isLong = (remark: Remark | undefined): boolean => remark !== undefined && remark.end - remark.start > LONG;

/** One note. `todo` stands with the first one of each rule; the words are quoted where they are few. */
function note(
  id: string,
  number: number,
  words: string,
  remark: Remark,
  todo: string,
  rule: Rule | undefined,
  actions: Actions,
) {
  return html`<li id=${id} tabindex="-1">
    <p>
      <b>${number} </b>${words.length > LONG ? '' : `“${words}” `}<strong>${rule?.name}. </strong>${remark.note} ${todo}
    </p>
    <p class="marked-tools">
      <button type="button" aria-label=${`Change the words of remark ${number}`} @click=${() => actions.go(remark)}>
        Change</button
      ><button type="button" aria-label=${`Set aside remark ${number}`} @click=${() => actions.leave(remark)}>
        Set aside</button
      ><a href=${under(rule?.section ?? '/')} aria-label=${`More about remark ${number}: ${rule?.title ?? ''}`}>More</a>
    </p>
  </li>`;
}
