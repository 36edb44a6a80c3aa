/** The essay check in the page: the field, the length, and the text with its remarks. Loaded when it comes into sight. */

import { ESSAY_RULES, essaySteps } from '../../../coach/essay.ts';
import type { EssayReport } from '../../../coach/essay.ts';
import type { Remark } from '../../../coach/remark.ts';
import { createTexts } from '../../device/texts.ts';
import { under } from '../../parts/base.ts';
import { keepDraft } from '../../parts/draft/draft.ts';
import { make, makeButton, whenOver } from '../../parts/element.ts';
import { MOST_SHOWN, markedText } from '../../parts/marked-text/marked-text.ts';
import { loadSheet } from '../../parts/sheet.ts';
import { inSlices } from '../../parts/slices.ts';
import sheet from './essay-check.css?url&no-inline';
import { EXAMPLE } from './example.ts';
import { foundLine, keyOf, lengthLine, tally } from './model.ts';

/** Milliseconds of rest after which a changed text is judged again. */
const REST = 250;

/** Puts the tool into `host`; it goes when `life` ends. */
export async function show(host: HTMLElement, life: AbortSignal): Promise<void> {
  const texts = createTexts({ storage: () => window.localStorage, events: window, now: Date.now });
  const store = texts('essay');
  await loadSheet(sheet);
  if (life.aborted) return;

  const box = make('div', 'essay');
  const label = make('label', 'essay-label', 'Your essay');
  const field = make('textarea', '');
  field.id = 'essay-text';
  field.rows = 12;
  field.spellcheck = true;
  field.autocomplete = 'off';
  label.htmlFor = field.id;
  const hint = make('p', 'essay-hint', 'Paste it or type. It stays on this device and is sent nowhere.');
  hint.id = 'essay-hint';
  const length = make('p', 'essay-length');
  length.id = 'essay-length';
  field.setAttribute('aria-describedby', `${hint.id} ${length.id}`);
  const notice = make('p', 'essay-notice');
  const found = make('p', 'essay-found');
  for (const region of [notice, found]) region.setAttribute('role', 'status');
  const kept = make('div', 'essay-kept');
  const rules = make('div', 'essay-rules');
  const result = make('div', 'essay-result');

  let removed = '';
  // One button for both, so that focus stays where it is.
  const clear = makeButton('', 'Delete the text', () => {
    const back = removed;
    removed = back === '' ? field.value : '';
    draft.replace(back);
  });
  const example = makeButton('', 'Try it on an example', () => {
    draft.replace(EXAMPLE);
    field.setSelectionRange(0, 0);
    field.focus();
  });
  const again = makeButton('', 'Show the ones set aside', () => {
    for (const remark of report?.remarks ?? []) if (report) store.leave(keyOf(report, remark), false);
  });
  const paper = makeButton('', 'Print it with its remarks', () => print());
  const tools = make('div', 'essay-tools');
  tools.append(example, clear, again, paper);

  let report: EssayReport | undefined;
  let rendered: { report: EssayReport | undefined; shown: number } = { report: undefined, shown: 0 };
  let newest = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;

  const judge = async () => {
    const mine = ++newest;
    const judged = await inSlices(essaySteps(field.value), () => mine === newest && !life.aborted);
    if (!judged) return;
    report = judged;
    if (judged.measures.words > 0) removed = '';
    render();
  };

  const render = () => {
    if (!report) return;
    const current = report;
    setText(notice, store.problem()?.message ?? '');
    showKept();
    const shown = current.remarks.filter((remark) => !store.isLeft(keyOf(current, remark)));
    // A note that is being pressed must stay: storing the text, for one, changes nothing that is shown.
    if (current === rendered.report && shown.length === rendered.shown) return;
    rendered = { report: current, shown: shown.length };
    setText(length, lengthLine(current.measures));
    const isEmpty = current.measures.words === 0;
    const left = current.remarks.length - shown.length;
    setText(found, isEmpty ? '' : foundLine(shown.length, left));
    example.hidden = !isEmpty || removed !== '';
    clear.hidden = isEmpty && removed === '';
    setText(clear, removed === '' ? 'Delete the text' : 'Undo: bring the text back');
    again.hidden = left === 0;
    paper.hidden = isEmpty;
    rules.replaceChildren(...(isEmpty ? [] : summary(shown)));
    result.replaceChildren();
    if (isEmpty) return;
    const { text } = current;
    const whole = markedText('essay-remark', text, shown, ESSAY_RULES, {
      go({ start, end }) {
        field.focus();
        field.setSelectionRange(start, end);
      },
      leave(remark) {
        const at = shown.indexOf(remark);
        store.leave(keyOf(current, remark), true);
        // The note is gone; the next one takes its number, and the focus.
        const next = result.querySelector<HTMLElement>(`#essay-remark-${Math.min(at + 1, shown.length - 1)}`);
        (next ?? field).focus();
      },
    });
    const heading = make('p', 'essay-heading', 'Your text with its remarks');
    result.append(heading, whole);
    if (shown.length > MOST_SHOWN)
      result.append(make('p', 'essay-hint', `Only the first ${MOST_SHOWN} remarks are shown. Mend these first.`));
  };

  const summary = (shown: readonly Remark[]): HTMLElement[] => {
    const tallied = tally(ESSAY_RULES, shown);
    const quiet = tallied.filter(({ times }) => times === 0).map(({ rule }) => rule.title.toLowerCase());
    const open = new Set(
      [...rules.querySelectorAll('details[open]')].map((one) => (one as HTMLElement).dataset['rule']),
    );
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
    return quiet.length === 0
      ? spoken
      : [...spoken, make('p', 'essay-hint', `Found none of these: ${quiet.join(', ')}.`)];
  };

  const showKept = () => {
    const versions = store.kept();
    if (kept.dataset['shown'] === versions.map(({ id }) => id).join()) return;
    kept.dataset['shown'] = versions.map(({ id }) => id).join();
    kept.replaceChildren(
      ...versions.map(({ id, text }) => {
        const details = make('details', '');
        const use = makeButton('', 'Use this one instead', () => {
          draft.replace(text);
          store.forget(id);
        });
        const drop = makeButton('', 'Delete it', () => store.forget(id));
        details.append(
          make('summary', '', 'Another tab had stored a different text. It was kept.'),
          make('pre', '', text),
          use,
          drop,
        );
        return details;
      }),
    );
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
  box.append(label, hint, field, length, notice, kept, tools, found, rules, result);
  host.append(box);
}

/** Writes only what changed: a status is read aloud at each change. */
function setText(element: Element, text: string): void {
  if (element.textContent !== text) element.textContent = text;
}
