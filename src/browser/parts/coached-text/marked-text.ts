/**
 * A text with the coach's remarks: the words marked in place, and under each paragraph its notes. The text is the
 * reader's: it gets into the page as text, never as markup.
 */

import type { Remark, Rule } from '../../../coach/remark.ts';
import type { Paragraph, Text } from '../../../coach/text.ts';
import { under } from '../base.ts';
import { make, makeButton } from '../element.ts';
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

/** Builds the marked text. `remarks` by start, all inside paragraphs of `text`; ids begin with `id`. */
export function markedText(
  id: string,
  text: Text,
  remarks: readonly Remark[],
  rules: readonly Rule[],
  actions: Actions,
): HTMLElement {
  const byId = new Map(rules.map((rule) => [rule.id, rule]));
  const shown = remarks.slice(0, MOST_SHOWN);
  const box = make('div', 'marked-text');
  const explained = new Set<string>();
  let next = 0;
  for (const paragraph of text.paragraphs) {
    const first = next;
    while (next < shown.length && (shown[next] as Remark).start < paragraph.end) next += 1;
    const own = shown.slice(first, next);
    box.append(marked(id, text, paragraph, own, first));
    if (own.length > 0) {
      const notes = make('ul', 'marked-notes');
      for (const [n, remark] of own.entries()) {
        const rule = byId.get(remark.rule);
        const todo = explained.has(remark.rule) ? '' : (rule?.todo ?? '');
        explained.add(remark.rule);
        const words = text.source.slice(remark.start, remark.end);
        notes.append(note(`${id}-${first + n + 1}`, first + n + 1, words, remark, todo, rule, actions));
      }
      box.append(notes);
    }
  }
  return box;
}

function marked(id: string, { source }: Text, { start, end }: Paragraph, own: readonly Remark[], first: number) {
  const paragraph = make('p', '');
  for (const { text, covered, ending } of segments(source, start, end, own)) {
    if (covered.length === 0) paragraph.append(text);
    else paragraph.append(make('mark', covered.every((n) => isLong(own[n])) ? 'mark-long' : '', text));
    for (const n of ending) {
      const number = first + n + 1;
      const link = make('a', 'mark-number', `${number}`);
      link.href = `#${id}-${number}`;
      link.setAttribute('aria-label', `Remark ${number}`);
      link.addEventListener('click', (event) => {
        event.preventDefault();
        document.getElementById(`${id}-${number}`)?.focus();
      });
      paragraph.append(link);
    }
  }
  return paragraph;
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
): HTMLElement {
  const item = make('li', '');
  item.id = id;
  item.tabIndex = -1;
  const more = make('a', '', 'More');
  more.href = under(rule?.section ?? '/');
  more.setAttribute('aria-label', `More about remark ${number}: ${rule?.title ?? ''}`);
  const change = makeButton('', 'Change', () => actions.go(remark));
  const leave = makeButton('', 'Set aside', () => actions.leave(remark));
  change.setAttribute('aria-label', `Change the words of remark ${number}`);
  leave.setAttribute('aria-label', `Set aside remark ${number}`);
  const line = make('p', '');
  const quote = words.length > LONG ? '' : `“${words}” `;
  line.append(
    make('b', '', `${number} `),
    quote,
    make('strong', '', `${rule?.name ?? ''}. `),
    `${remark.note} ${todo}`,
  );
  const tools = make('p', 'marked-tools');
  tools.append(change, leave, more);
  item.append(line, tools);
  return item;
}
