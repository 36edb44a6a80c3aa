/**
 * A text field with the coach beside it: the text is kept on the device, judged after each rest in slices, and shown with
 * its remarks, which lead back to their words and can be set aside.
 */

import type { Remark, Rule } from '../../../coach/remark.ts';
import type { Span, Text } from '../../../coach/text.ts';
import type { TextStore } from '../../device/texts.ts';
import { make, makeButton, setText, whenOver } from '../element.ts';
import { inSlices } from '../slices.ts';
import { keepDraft } from './draft.ts';
import { MOST_SHOWN, markedText } from './marked-text.ts';
import { reveal } from './reveal.ts';
import { foundLine, keyOf, showSummary } from './summary.ts';

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
  /** A text to try it on. */
  readonly example?: string;
  /** Called with each judgment before it is shown. */
  readonly onReport?: (report: Report) => void;
  /** What stands between the field and the remarks, which are then folded: a verdict comes first. */
  readonly before?: HTMLElement;
  /** Said of rules that stayed silent; `titles` in one line. Without it they are named as not found. */
  readonly silent?: (titles: string) => string;
}

export interface CoachedText {
  readonly box: HTMLElement;
  readonly field: HTMLTextAreaElement;
  /** Puts a text into the field, as the reader would. */
  replace(text: string): void;
  /** Selects words of the text for the reader to change, and brings them into sight. */
  select(span: Span): void;
  /** Judges again, for example at another pace. */
  judge(): void;
}

/** Builds the field and what belongs to it. All of it ends with `life`. */
export function coachedText<Report extends Judged>(options: Options<Report>, life: AbortSignal): CoachedText {
  const { id, store, rules } = options;
  const box = make('div', 'coach');
  const label = make('label', 'coach-label', options.label);
  const field = make('textarea', '');
  field.id = `${id}-text`;
  field.rows = 12;
  field.spellcheck = true;
  field.autocomplete = 'off';
  label.htmlFor = field.id;
  const hint = make('p', 'coach-hint', options.hint);
  hint.id = `${id}-hint`;
  const length = make('p', 'coach-length');
  length.id = `${id}-length`;
  field.setAttribute('aria-describedby', `${hint.id} ${length.id}`);
  const notice = make('p', 'coach-notice');
  const found = make('p', 'coach-found');
  for (const region of [notice, found]) region.setAttribute('role', 'status');
  const kept = make('div', 'coach-kept');
  const summary = make('div', 'coach-rules');
  const result = make('div', 'coach-result');
  const fold = make('details', 'coach-all');
  // Until something is judged it has no name.
  fold.hidden = true;
  const folded = make('summary', '');

  let report: Report | undefined;
  let rendered: { report: Report | undefined; shown: number } = { report: undefined, shown: 0 };
  let newest = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let removed = '';

  // One button for both, so that focus stays where it is.
  const clear = makeButton('', 'Delete the text', () => {
    const back = removed;
    removed = back === '' ? field.value : '';
    draft.replace(back);
  });
  const example = makeButton('', 'Try it on an example', () => {
    draft.replace(options.example ?? '');
    field.setSelectionRange(0, 0);
    field.focus();
  });
  const again = makeButton('', 'Show the ones set aside', () => {
    for (const remark of report?.remarks ?? []) if (report) store.leave(keyOf(report.text, remark), false);
  });
  const paper = makeButton('', 'Print it with its remarks', () => print());
  const tools = make('div', 'coach-tools');
  tools.append(example, clear, again, paper);

  const select = ({ start, end }: Span) => {
    field.focus();
    field.setSelectionRange(start, end);
    reveal(field, start);
  };

  const judge = async () => {
    const mine = ++newest;
    const judged = await inSlices(options.steps(field.value), () => mine === newest && !life.aborted);
    if (!judged) return;
    report = judged;
    if (judged.text.words.length > 0) removed = '';
    options.onReport?.(judged);
    render();
  };

  const render = () => {
    if (!report) return;
    const current = report;
    const { text, remarks } = current;
    setText(notice, store.problem()?.message ?? '');
    showKept(kept, store, draft.replace);
    const aside = store.left();
    const shown = remarks.filter((remark) => !aside.has(keyOf(text, remark)));
    // A note that is being pressed must stay: storing the text, for one, changes nothing that is shown.
    if (current === rendered.report && shown.length === rendered.shown) return;
    rendered = { report: current, shown: shown.length };
    const isEmpty = text.words.length === 0;
    const left = remarks.length - shown.length;
    setText(length, options.lengthLine(current));
    setText(found, isEmpty ? '' : foundLine(shown.length, left));
    setText(folded, `All remarks (${shown.length.toLocaleString('en-US')})`);
    fold.hidden = isEmpty;
    example.hidden = !options.example || !isEmpty || removed !== '';
    clear.hidden = isEmpty && removed === '';
    setText(clear, removed === '' ? 'Delete the text' : 'Undo: bring the text back');
    again.hidden = left === 0;
    paper.hidden = isEmpty;
    result.replaceChildren();
    if (isEmpty) summary.replaceChildren();
    else showSummary(summary, rules, shown, options.silent);
    if (isEmpty) return;
    const whole = markedText(`${id}-remark`, text, shown, rules, {
      go: select,
      leave(remark) {
        const at = shown.indexOf(remark);
        store.leave(keyOf(text, remark), true);
        // The note is gone; the next one takes its number, and the focus.
        const next = document.getElementById(`${id}-remark-${Math.min(at + 1, shown.length - 1)}`);
        (next ?? field).focus();
      },
    });
    result.append(make('p', 'coach-heading', 'Your text with its remarks'), whole);
    if (shown.length > MOST_SHOWN)
      result.append(make('p', 'coach-hint', `Only the first ${MOST_SHOWN} remarks are shown. Look at these first.`));
  };

  const draft = keepDraft(field, store, life, () => {
    clearTimeout(timer);
    // The first look and a whole new text are judged at once, typing after a rest.
    if (report) timer = setTimeout(() => void judge(), REST);
    else void judge();
  });
  whenOver(life, () => clearTimeout(timer));
  whenOver(life, store.subscribe(render));
  whenOver(life, () => box.remove());
  box.append(label, hint, field, length, notice, kept);
  if (options.before) {
    fold.append(folded, found, summary, result);
    box.append(options.before, fold, tools);
  } else box.append(tools, found, summary, result);
  return { box, field, replace: draft.replace, select, judge: () => void judge() };
}

/** Shows the versions of other tabs that were written over, unless they stand there already. */
function showKept(box: HTMLElement, store: TextStore, replace: (text: string) => void): void {
  const versions = store.kept();
  const shown = versions.map(({ id }) => id).join();
  if (box.dataset['shown'] === shown) return;
  box.dataset['shown'] = shown;
  box.replaceChildren(
    ...versions.map(({ id, text }) => {
      const details = make('details', '');
      const use = makeButton('', 'Use this one instead', () => {
        replace(text);
        store.forget(id);
      });
      details.append(
        make('summary', '', 'Another tab had stored a different text. It was kept.'),
        make('pre', '', text),
        use,
        makeButton('', 'Delete it', () => store.forget(id)),
      );
      return details;
    }),
  );
}
