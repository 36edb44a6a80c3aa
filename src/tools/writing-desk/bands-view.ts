/** The remarks in their bands: each with its sentence, what to do, and a field to change the sentence in place. */

import { html, nothing } from 'lit-html';
import type { TemplateResult } from 'lit-html';
import { count } from '../../book/wording.ts';
import { under } from '../../browser/parts/base.ts';
import { keyOf } from '../../browser/parts/coached-text/summary.ts';
import { ESSAY_RULES } from '../../coach/essay.ts';
import type { Remark } from '../../coach/remark.ts';
import type { Text } from '../../coach/text.ts';
import { sentenceOf } from './bands.ts';
import type { Band } from './bands.ts';

/** Remarks of a band that stand open; the others are folded. */
const FIRST = 5;
/** Remarks of a band at most: a text with more is repaired from the top. */
export const MOST = 80;

const RULES = new Map(ESSAY_RULES.map((rule) => [rule.id, rule]));

interface Options {
  readonly text: Text;
  readonly bands: readonly { readonly band: Band; readonly remarks: readonly Remark[] }[];
  /** How many remarks the reader has set aside. */
  readonly asideCount: number;
  /** Key of the remark whose sentence is being changed; empty for none. */
  readonly changing: string;
  readonly onChanging: (key: string) => void;
  readonly onChange: (remark: Remark, words: string) => void;
  readonly onAside: (remark: Remark) => void;
  readonly onAllBack: () => void;
}

/** Moves to the next remark after the one that has the focus, from the last one to the first. */
function next({ currentTarget }: Event): void {
  const desk = (currentTarget as HTMLElement).closest('.desk');
  const all = [...(desk?.querySelectorAll<HTMLElement>('.desk-remark') ?? [])];
  const at = all.findIndex((one) => one.dataset['at'] === 'here');
  const to = all[(at + 1) % all.length];
  if (!to) return;
  for (const one of all) delete one.dataset['at'];
  to.dataset['at'] = 'here';
  const fold = to.closest('details');
  if (fold) fold.open = true;
  to.focus();
}

/** Where the focus goes when its remark is gone: the next one, or the field. */
function focusAfter(remark: HTMLElement | null): void {
  const desk = remark?.closest('.desk');
  const all = [...(desk?.querySelectorAll<HTMLElement>('.desk-remark') ?? [])];
  const at = remark ? all.indexOf(remark) : -1;
  requestAnimationFrame(() => {
    const left = [...(desk?.querySelectorAll<HTMLElement>('.desk-remark') ?? [])];
    (left[Math.min(at, left.length - 1)] ?? desk?.querySelector<HTMLElement>('.desk-field'))?.focus();
  });
}

export function bandsView(options: Options): TemplateResult {
  const { bands, asideCount } = options;
  const total = bands.reduce((sum, { remarks }) => sum + remarks.length, 0);
  const aside = asideCount === 0 ? '' : ` ${count(asideCount, 'remark')} set aside.`;
  return html`<div class="desk-bands">
    <p class="desk-found" role="status">${total === 0 ? 'No remarks.' : `${count(total, 'remark')}.`}${aside}</p>
    ${bands.map(({ band, remarks }) => bandView(band, remarks, options))}
    ${
      asideCount === 0
        ? nothing
        : html`<p class="desk-tools">
            <button type="button" @click=${options.onAllBack}>Show the ones set aside</button>
          </p>`
    }
    ${
      total === 0
        ? nothing
        : html`<p class="desk-foot">
            <span>${count(total, 'remark')} left</span>
            <button type="button" @click=${next}>Next remark</button>
          </p>`
    }
  </div>`;
}

function bandView(band: Band, remarks: readonly Remark[], options: Options): TemplateResult {
  const rows = remarks.slice(0, MOST).map((remark) => remarkView(remark, options));
  const more = rows.length - FIRST;
  return html`<section class="desk-band">
    <h3>${band.title} <span>${remarks.length === 0 ? 'nothing found' : remarks.length}</span></h3>
    ${rows.length === 0 ? nothing : html`<p class="desk-note">${band.hint}</p>`}
    <ul>
      ${rows.slice(0, FIRST)}
    </ul>
    ${
      more <= 0
        ? nothing
        : html`<details>
            <summary>${more} more</summary>
            <ul>
              ${rows.slice(FIRST)}
            </ul>
          </details>`
    }
    ${
      remarks.length <= MOST
        ? nothing
        : html`<p class="desk-note">Only the first ${MOST} are shown. Repair these first.</p>`
    }
  </section>`;
}

function remarkView(remark: Remark, options: Options): TemplateResult {
  const { text, changing } = options;
  const { source } = text;
  const rule = RULES.get(remark.rule);
  const key = keyOf(text, remark);
  const sentence = sentenceOf(text, remark) ?? remark;
  const end = Math.max(sentence.end, remark.end);
  const words = source.slice(remark.start, remark.end);
  const short = words.length > 40 ? `${words.slice(0, 40)}…` : words;
  const remarkOf = (event: Event) => (event.currentTarget as HTMLElement).closest<HTMLElement>('.desk-remark');
  const put = (event: Event) => {
    const field = remarkOf(event)?.querySelector('textarea');
    if (!field) return;
    focusAfter(remarkOf(event));
    options.onChange(remark, field.value);
  };
  const open = (event: Event) => {
    const item = remarkOf(event);
    options.onChanging(key);
    const field = item?.querySelector('textarea');
    field?.focus({ preventScroll: true });
    field?.setSelectionRange(remark.start - sentence.start, remark.end - sentence.start);
    // With its buttons, and clear of the foot of the screen.
    field?.closest('.desk-change')?.scrollIntoView({ block: 'nearest' });
  };
  const close = (event: Event) => {
    const item = remarkOf(event);
    options.onChanging('');
    item?.focus();
  };
  return html`<li class="desk-remark" tabindex="-1">
    <p class="desk-sentence">
      ${source.slice(sentence.start, remark.start)}<mark>${words}</mark>${source.slice(remark.end, end)}
    </p>
    <p class="desk-todo"><strong>${rule?.name}.</strong> ${remark.note} ${rule?.todo}</p>
    ${
      changing === key
        ? html`<div class="desk-change">
            <label>
              <span>The sentence, to change</span>
              <textarea
                rows="4"
                .value=${source.slice(sentence.start, end)}
                @keydown=${(event: KeyboardEvent) => {
                  if (event.key === 'Escape') close(event);
                  if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) put(event);
                }}
              ></textarea>
            </label>
            <p class="desk-tools">
              <button type="button" @click=${put}>Put it into the text</button>
              <button type="button" @click=${close}>Leave it as it was</button>
            </p>
          </div>`
        : html`<p class="desk-links">
            <button type="button" aria-label="Change the sentence with “${short}”" @click=${open}>Change</button>
            <button
              type="button"
              aria-label="Set aside the remark on “${short}”"
              @click=${(event: Event) => {
                focusAfter(remarkOf(event));
                options.onAside(remark);
              }}
            >
              Set aside
            </button>
            <a href=${under(rule?.section ?? '/')} aria-label="More about ${rule?.title.toLowerCase()}">More</a>
          </p>`
    }
  </li>`;
}
