/** The verdict on a text: a word for the whole, the gates, and at most three things to mend first. */

import { html, nothing } from 'lit-html';
import type { TemplateResult } from 'lit-html';
import type { AnswerReport } from '../../../coach/answer.ts';
import type { Gate } from '../../../coach/verdict/gates.ts';
import { levelWords } from '../../../coach/verdict/verdict.ts';
import type { Thing } from '../../../coach/verdict/verdict.ts';
import type { Span } from '../../../coach/text.ts';
import { under } from '../base.ts';

/** Characters of a text that are quoted at most. */
const LONGEST_QUOTE = 90;

const STATE_WORDS: Readonly<Record<Gate['state'], string>> = {
  passed: 'Passed',
  failed: 'Failed',
  'not checked': 'Not checked',
};

const NEXT = {
  empty: '',
  'not yet': 'Repair what is below first. The rest can wait.',
  repair: 'It is an answer. Repair what is below, then say it again.',
  ready: 'Say it once more against the clock, then take its follow-ups.',
} as const;

/** The verdict, hidden while there is nothing to judge. `go` leads to words of the text. */
export function verdictView(report: AnswerReport | undefined, go: (span: Span) => void): TemplateResult {
  const { verdict, text } = report ?? {};
  const isEmpty = !verdict || verdict.level === 'empty';
  const words = isEmpty ? '' : levelWords(verdict);
  // A heading is read where it stands; what changes while one types is said by a status of its own.
  return html`<section
    class="verdict"
    aria-labelledby="verdict-level"
    data-level=${verdict?.level ?? nothing}
    ?hidden=${isEmpty}
  >
    <h2 class="verdict-level" id="verdict-level">${words}</h2>
    <p class="verdict-next" role="status">
      <span class="hidden-text">${words}. </span><span>${verdict && NEXT[verdict.level]}</span>
    </p>
    <ul class="verdict-gates">
      ${verdict?.gates.map((gate) => gateItem(gate, text?.source ?? ''))}
    </ul>
    <div class="verdict-first">
      ${
        verdict && verdict.first.length > 0
          ? html`<h3>Repair first</h3>
              <ol>
                ${verdict.first.map((thing, n) => thingItem(thing, text?.source ?? '', n + 1, go))}
              </ol>`
          : nothing
      }
      <p class="coach-hint">
        Not checked, because it takes a person: whether it is true, fits the question, and shows judgment.
      </p>
    </div>
  </section>`;
}

/** What failed is told below, with what to do. */
const gateItem = ({ state, name, why, words }: Gate, source: string) =>
  html`<li data-state=${state}>
    <p><span>${name}</span> <b>${STATE_WORDS[state]}</b></p>
    ${state === 'failed' ? nothing : html`<p class="coach-hint">${words ? `${why} ${quoted(words, source, '…')}` : why}</p>`}
  </li>`;

function thingItem(thing: Thing, source: string, number: number, go: (span: Span) => void) {
  const { title, why, words, quote = words, more, todo, section } = thing;
  return html`<li>
    <strong>${title}</strong>
    ${quote ? html`<p class="verdict-quote">${quoted(quote, source, '…')}${more === 0 ? '' : ` and ${more} more`}</p>` : nothing}
    <p>${why} ${todo}</p>
    <p class="marked-tools">
      ${
        words
          ? html`<button
              type="button"
              aria-label=${`Change the words of point ${number}: ${title}`}
              @click=${() => go(words)}
            >
              Change
            </button>`
          : nothing
      }<a href=${under(section)} aria-label=${`More about point ${number}: ${title}`}>More</a>
    </p>
  </li>`;
}

/** Words of the text in quotation marks, cut behind a whole word; `more` stands where the sentence goes on. */
function quoted({ start, end }: Span, source: string, more = ''): string {
  const words = source.slice(start, end).replace(/\s+/gu, ' ').trim();
  if (words.length > LONGEST_QUOTE) return `“${words.slice(0, words.lastIndexOf(' ', LONGEST_QUOTE))} …”`;
  const goesOn = more !== '' && !/[.!?]$/u.test(words) && /^\s*[\p{L}\p{N}]/u.test(source.slice(end, end + 3));
  return goesOn ? `“${words} ${more}”` : `“${words}”`;
}
