/**
 * A text field with the coach beside it: the text is kept on the device, judged after each rest in slices, and shown with
 * its remarks, which lead back to their words and can be set aside.
 */

import { html, nothing } from 'lit-html';
import type { TemplateResult } from 'lit-html';
import { repeat } from 'lit-html/directives/repeat.js';
import type { Remark, Rule } from '../../../coach/remark.ts';
import type { Span, Text } from '../../../coach/text.ts';
import type { TextStore } from '../../device/texts.ts';
import { make, whenOver } from '../element.ts';
import { inSlices } from '../slices.ts';
import { keepDraft } from './draft.ts';
import { MOST_SHOWN, markedText } from './marked-text.ts';
import { reveal } from './reveal.ts';
import { foundLine, keyOf, summaryView } from './summary.ts';

/** Milliseconds of rest after which a changed text is judged again. */
const REST = 250;

/** What a judgment has, whatever else it has. */
export interface Judged {
  readonly text: Text;
  readonly remarks: readonly Remark[];
}

export interface Options<Report extends Judged> {
  /** Beginning of all ids. */
  readonly id: string;
  readonly label: string;
  /** Under the label: what to do, and where the text stays. */
  readonly hint: string;
  readonly store: TextStore;
  readonly rules: readonly Rule[];
  /** Judges a text, a step at a time. */
  readonly steps: (source: string) => Generator<unknown, Report>;
  /** The length in one line; an empty text says what to do. */
  readonly lengthLine: (report: Report) => string;
  /** Said of rules that stayed silent; `titles` in one line. */
  readonly silent: (titles: string) => string;
}

/** What the tool puts between the parts. */
export interface Around {
  readonly underLength: unknown;
  /** Between the field and the remarks, which are folded: a verdict comes first. */
  readonly before: unknown;
  /** First of what is folded. */
  readonly inFold: unknown;
}

export interface CoachedText<Report extends Judged> {
  readonly view: (around: (report: Report | undefined) => Around) => TemplateResult;
  readonly field: HTMLTextAreaElement;
  /** Puts a text into the field, as the reader would. */
  readonly replace: (text: string) => void;
  /** Selects words of the text for the reader to change, and brings them into sight. */
  readonly select: (span: Span) => void;
  /** Judges again, for example at another pace. */
  readonly judge: () => void;
}

/** Makes the field and what belongs to it. All of it ends with `life`. @param draw shows the present state */
export function createCoached<Report extends Judged>(
  options: Options<Report>,
  draw: () => void,
  life: AbortSignal,
): CoachedText<Report> {
  const { id, store, rules } = options;
  // It is not drawn anew with the rest: the reader types in it.
  const field = make('textarea', '');
  field.id = `${id}-text`;
  field.rows = 12;
  field.spellcheck = true;
  field.autocomplete = 'off';
  field.setAttribute('aria-describedby', `${id}-hint ${id}-length`);

  let report: Report | undefined;
  /** Remarks that are not set aside. */
  let shown: readonly Remark[] = [];
  let newest = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let removed = '';

  const look = () => {
    if (!report) return;
    const { text, remarks } = report;
    const aside = store.left();
    shown = remarks.filter((remark) => !aside.has(keyOf(text, remark)));
    draw();
  };
  const judge = async () => {
    const mine = ++newest;
    const judged = await inSlices(options.steps(field.value), () => mine === newest && !life.aborted);
    if (!judged) return;
    report = judged;
    if (judged.text.words.length > 0) removed = '';
    look();
  };
  const draft = keepDraft(field, store, life, () => {
    clearTimeout(timer);
    // The first look and a whole new text are judged at once, typing after a rest.
    if (report) timer = setTimeout(() => void judge(), REST);
    else void judge();
  });
  whenOver(life, () => clearTimeout(timer));
  whenOver(life, store.subscribe(look));

  const select = ({ start, end }: Span) => {
    field.focus();
    field.setSelectionRange(start, end);
    reveal(field, start);
  };
  const leave = (text: Text, remark: Remark) => {
    const [at, last] = [shown.indexOf(remark), shown.length - 1];
    store.leave(keyOf(text, remark), true);
    // The note is gone; the next one takes its number, and the focus.
    (document.getElementById(`${id}-remark-${Math.min(at + 1, last)}`) ?? field).focus();
  };
  // One button for both, so that focus stays where it is: what was removed is known until the text is back and judged.
  const clear = () => {
    const back = removed;
    if (back === '') removed = field.value;
    draft.replace(back);
  };
  const again = () => {
    for (const remark of report?.remarks ?? []) if (report) store.leave(keyOf(report.text, remark), false);
    field.focus();
  };

  const keptView = ({ id: version, text }: ReturnType<TextStore['kept']>[number]) => {
    const letGo = () => {
      store.forget(version);
      field.focus();
    };
    const use = () => {
      const present = field.value;
      draft.replace(text);
      store.exchange(version, present);
      field.focus();
    };
    return html`<details>
      <summary>Another text is kept here, too.</summary>
      <pre>${text}</pre>
      <button type="button" @click=${use}>Use this one instead</button
      ><button type="button" @click=${letGo}>Delete it</button>
    </details>`;
  };
  const resultView = (text: Text) =>
    html`<p class="coach-heading">Your text with its remarks</p>
      ${markedText(`${id}-remark`, text, shown, rules, { go: select, leave: (remark) => leave(text, remark) })}
      ${
        shown.length > MOST_SHOWN
          ? html`<p class="coach-hint">Only the first ${MOST_SHOWN} remarks are shown. Look at these first.</p>`
          : nothing
      }`;

  return {
    field,
    replace: draft.replace,
    select,
    judge: () => void judge(),
    view(around) {
      const { underLength, before, inFold } = around(report);
      const text = report && report.text.words.length > 0 ? report.text : undefined;
      const left = (report?.remarks.length ?? 0) - shown.length;
      const kept = repeat(store.kept(), (version) => version.id, keptView);
      const summary = text && summaryView(rules, shown, options.silent);
      return html`<div class="coach">
        <label class="coach-label" for=${field.id}>${options.label}</label>
        <p class="coach-hint" id=${`${id}-hint`}>${options.hint}</p>
        ${field}
        <p class="coach-length" id=${`${id}-length`}>${report && options.lengthLine(report)}</p>
        ${underLength}
        <p class="coach-notice" role="status">${store.problem()?.message}</p>
        <div class="coach-kept">${kept}</div>
        ${before}
        <details class="coach-all" ?hidden=${!text}>
          <summary>All remarks (${shown.length.toLocaleString('en-US')})</summary>
          ${inFold}
          <p class="coach-found" role="status">${text && foundLine(shown.length, left)}</p>
          <div class="coach-rules">${summary}</div>
          <div class="coach-result">${text && resultView(text)}</div>
        </details>
        <div class="coach-tools">
          <button type="button" ?hidden=${!text && removed === ''} @click=${clear}>
            ${removed === '' ? 'Delete the text' : 'Undo: bring the text back'}
          </button>
          <button type="button" ?hidden=${left === 0} @click=${again}>Show the ones set aside</button>
          <button type="button" ?hidden=${!text} @click=${() => print()}>Print it with its remarks</button>
        </div>
      </div>`;
    },
  };
}
