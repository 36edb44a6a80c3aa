/** The verdict on a text: a word for the whole, the gates, and at most three things to mend first. */

import type { AnswerReport } from '../../../coach/answer.ts';
import type { Gate } from '../../../coach/verdict/gates.ts';
import { levelWords } from '../../../coach/verdict/verdict.ts';
import type { Thing } from '../../../coach/verdict/verdict.ts';
import type { Span } from '../../../coach/text.ts';
import { under } from '../base.ts';
import { make, makeButton, setText } from '../element.ts';

/** Characters of a text that are quoted at most. */
const LONGEST_QUOTE = 90;

const STATE_WORDS: Readonly<Record<Gate['state'], string>> = {
  passed: 'Passed',
  failed: 'Failed',
  'not checked': 'Not checked',
};

export interface VerdictView {
  readonly box: HTMLElement;
  readonly show: (report: AnswerReport) => void;
}

/** Builds the place of the verdict. `go` leads to words of the text. */
export function verdictView(go: (span: Span) => void): VerdictView {
  const box = make('section', 'verdict');
  const level = make('h2', 'verdict-level');
  level.id = 'verdict-level';
  box.setAttribute('aria-labelledby', level.id);
  // A heading is read where it stands; what changes while one types is said by a status of its own.
  const told = make('p', 'verdict-next');
  told.setAttribute('role', 'status');
  const spoken = make('span', 'hidden-text');
  const next = make('span', '');
  told.append(spoken, next);
  const gates = make('ul', 'verdict-gates');
  const first = make('div', 'verdict-first');
  box.append(level, told, gates, first);
  box.hidden = true;

  return {
    box,
    show({ verdict, text }) {
      box.hidden = verdict.level === 'empty';
      if (box.hidden) return;
      const words = levelWords(verdict);
      box.dataset['level'] = verdict.level;
      setText(level, words);
      setText(spoken, `${words}. `);
      setText(next, NEXT[verdict.level]);
      gates.replaceChildren(...verdict.gates.map((gate) => gateItem(gate, text.source)));
      const list = make('ol', '');
      list.append(...verdict.first.map((thing, n) => thingItem(thing, text.source, n + 1, go)));
      first.replaceChildren(
        ...(verdict.first.length > 0 ? [make('h3', '', 'Repair first'), list] : []),
        make(
          'p',
          'coach-hint',
          'Not checked, because it takes a person: whether it is true, fits the question, and shows judgment.',
        ),
      );
    },
  };
}

const NEXT = {
  empty: '',
  'not yet': 'Without these there is nothing to score.',
  repair: 'It is an answer. Repair this, then say it again.',
  ready: 'Say it once more against the clock, then take its follow-ups.',
} as const;

function gateItem({ state, name, why, words }: Gate, source: string): HTMLElement {
  const item = make('li', '');
  item.dataset['state'] = state;
  const line = make('p', '');
  line.append(make('span', '', name), ' ', make('b', '', STATE_WORDS[state]));
  item.append(line);
  // What failed is told below, with what to do.
  if (state !== 'failed') item.append(make('p', 'coach-hint', words ? `${why} ${quoted(words, source, '…')}` : why));
  return item;
}

function thingItem(thing: Thing, source: string, number: number, go: (span: Span) => void): HTMLElement {
  const { title, why, words, more, todo, section } = thing;
  const item = make('li', '');
  item.append(make('strong', '', title));
  if (words) {
    const rest = more === 0 ? '' : ` and ${more} more`;
    item.append(make('p', 'verdict-quote', `${quoted(words, source)}${rest}`));
  }
  item.append(make('p', '', `${why} ${todo}`));
  const tools = make('p', 'marked-tools');
  if (words) {
    const change = makeButton('', 'Change', () => go(words));
    change.setAttribute('aria-label', `Change the words of point ${number}: ${title}`);
    tools.append(change);
  }
  const read = make('a', '', 'More');
  read.href = under(section);
  read.setAttribute('aria-label', `More about point ${number}: ${title}`);
  tools.append(read);
  item.append(tools);
  return item;
}

/** Words of the text in quotation marks, cut behind a whole word; `more` stands where the sentence goes on. */
function quoted({ start, end }: Span, source: string, more = ''): string {
  const words = source.slice(start, end).replace(/\s+/gu, ' ').trim();
  if (words.length > LONGEST_QUOTE) return `“${words.slice(0, words.lastIndexOf(' ', LONGEST_QUOTE))} …”`;
  const goesOn = more !== '' && !/[.!?]$/u.test(words) && /^\s*[\p{L}\p{N}]/u.test(source.slice(end, end + 3));
  return goesOn ? `“${words} ${more}”` : `“${words}”`;
}
