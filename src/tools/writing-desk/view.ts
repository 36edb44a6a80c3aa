/** The writing desk in the page: the field, its length, the remarks in bands, the versions. Loaded when it comes into sight. */

import { html, nothing, render } from 'lit-html';
import { localDay } from '../../book/wording.ts';
import { createAnswers } from '../../browser/device/answers.ts';
import { createTexts } from '../../browser/device/texts.ts';
import { keepDraft } from '../../browser/parts/coached-text/draft.ts';
import { keyOf } from '../../browser/parts/coached-text/summary.ts';
import { make, whenOver } from '../../browser/parts/element.ts';
import { saveFile } from '../../browser/parts/save-file.ts';
import { loadSheet } from '../../browser/parts/sheet.ts';
import { inSlices } from '../../browser/parts/slices.ts';
import { createDeleting, keptAlready, wentBack } from '../../browser/parts/versions/versions.ts';
import { essaySteps } from '../../coach/essay.ts';
import type { EssayReport } from '../../coach/essay.ts';
import { CHARACTER_LIMIT } from '../../coach/measures.ts';
import type { Remark } from '../../coach/remark.ts';
import { bandsView } from './bands-view.ts';
import { inBands, sentenceOf } from './bands.ts';
import { EXAMPLE } from './example.ts';
import { asMarkdown, asText } from './files.ts';
import { lengthLine } from './model.ts';
import { versionsView } from './versions-view.ts';
import sheet from './writing-desk.css?url&no-inline';

/** Milliseconds of rest after which a changed text is judged again. */
const REST = 250;

/** Puts the desk into `host`; it goes when `life` ends. */
export async function show(host: HTMLElement, life: AbortSignal): Promise<void> {
  const outside = { storage: () => window.localStorage, events: window, now: Date.now };
  const store = createTexts(outside)('essay');
  const kept = createAnswers(outside).of('essay');
  const deleting = createDeleting(kept);
  await loadSheet(sheet);
  if (life.aborted) return;

  const field = make('textarea', 'desk-field');
  field.id = 'desk-text';
  field.rows = 16;
  field.spellcheck = true;
  field.autocomplete = 'off';
  field.setAttribute('aria-describedby', 'desk-hint desk-length');
  const box = make('div', 'desk');
  let report: EssayReport | undefined;
  let newest = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;
  /** What “Delete the text” took away, until something is typed. */
  let removed = '';
  /** The remark whose sentence is being changed, by its key. */
  let changing = '';
  const openVersions = new Set<string>();
  /** What a press did, for those who do not see it. */
  let said = '';

  const judge = async () => {
    const mine = ++newest;
    const judged = await inSlices(essaySteps(field.value), () => mine === newest && !life.aborted);
    if (!judged) return;
    report = judged;
    if (judged.text.words.length > 0) removed = '';
    paint();
  };
  const say = (text: string) => {
    said = text;
    paint();
  };
  const draftText = (text: string) => {
    changing = '';
    draft.replace(text);
  };
  /** Puts `words` in place of a remark’s sentence. */
  const change = (remark: Remark, words: string) => {
    // Another tab may have changed the text since the remarks were shown: their places are then not those of the field.
    if (report?.text.source !== field.value) return say('The text has just changed. Press again.');
    const place = sentenceOf(report.text, remark) ?? remark;
    draftText(field.value.slice(0, place.start) + words.trim() + field.value.slice(place.end));
  };
  const keep = (text: string) => {
    if (text.trim() === '') return say('There is no text to keep yet.');
    const already = keptAlready(kept.versions(), text.trim());
    if (already) return say(already);
    kept.keep({ text: text.trim(), day: localDay(new Date()) });
    say(kept.problem()?.message ?? 'Kept. Change what you like; this version can be compared and brought back.');
  };
  // One button for both, so that focus stays where it is: what was removed is known until the text is back and judged.
  const erase = () => {
    const back = removed;
    if (back === '') removed = field.value;
    draftText(back);
  };
  const print = (what: 'essay' | 'remarks') => {
    host.dataset['print'] = what;
    addEventListener('afterprint', () => delete host.dataset['print'], { once: true, signal: life });
    window.print();
  };

  const paint = () => {
    if (!report) return;
    const { text, measures, remarks } = report;
    const isEmpty = text.words.length === 0;
    const aside = store.left();
    const shown = remarks.filter((remark) => !aside.has(keyOf(text, remark)));
    render(
      html`
        <label class="desk-label" for="desk-text">Your essay</label>
        <p class="desk-note desk-hint" id="desk-hint">
          Paste it or type plain text. It stays on this device and is sent nowhere.
        </p>
        ${field}
        <meter
          class="desk-meter"
          aria-label="Characters of ${CHARACTER_LIMIT.toLocaleString('en-US')}"
          min="0"
          max=${CHARACTER_LIMIT}
          high=${CHARACTER_LIMIT - 1}
          .value=${Math.min(measures.characters, CHARACTER_LIMIT)}
        ></meter>
        <p class="desk-note" id="desk-length">${lengthLine(measures)}</p>
        <p class="desk-note desk-said" role="status">${store.problem()?.message ?? said}</p>
        ${store.kept().map(
          (other) =>
            html`<details class="desk-other">
              <summary>Another text is kept here, too.</summary>
              <pre>${other.text}</pre>
              <p class="desk-tools">
                <button
                  type="button"
                  @click=${() => {
                    const present = field.value;
                    draftText(other.text);
                    store.exchange(other.id, present);
                    field.focus();
                  }}
                >
                  Use this one instead
                </button>
                <button
                  type="button"
                  @click=${() => {
                    store.forget(other.id);
                    field.focus();
                  }}
                >
                  Delete it
                </button>
              </p>
            </details>`,
        )}
        <p class="desk-tools">
          ${
            isEmpty && removed === ''
              ? html`<button
                  type="button"
                  @click=${() => {
                    draftText(EXAMPLE);
                    field.setSelectionRange(0, 0);
                    field.focus();
                  }}
                >
                  Try it on an example
                </button>`
              : html`<button type="button" @click=${erase}>
                  ${removed === '' ? 'Delete the text' : 'Undo: bring the text back'}
                </button>`
          }
          ${
            isEmpty
              ? nothing
              : html`<button type="button" @click=${() => keep(field.value)}>Keep this version</button>
                  <button type="button" @click=${() => saveFile('essay.txt', 'text/plain', asText(field.value))}>
                    Save as text
                  </button>
                  <button type="button" @click=${() => saveFile('essay.md', 'text/markdown', asMarkdown(field.value))}>
                    Save as Markdown
                  </button>
                  <button type="button" @click=${() => print('essay')}>Print the essay</button>
                  <button type="button" @click=${() => print('remarks')}>Print the remarks</button>`
          }
        </p>
        ${
          isEmpty
            ? nothing
            : bandsView({
                text,
                bands: inBands(text, shown),
                asideCount: remarks.length - shown.length,
                changing,
                onChanging: (key) => {
                  changing = key;
                  paint();
                },
                onChange: change,
                onAside: (remark) => store.leave(keyOf(text, remark), true),
                onAllBack: () => {
                  for (const remark of remarks) store.leave(keyOf(text, remark), false);
                  box.querySelector<HTMLElement>('.desk-remark')?.focus();
                },
              })
        }
        ${versionsView({
          versions: kept.versions(),
          present: field.value,
          open: openVersions,
          onOpen: ({ id }, isOpen) => {
            if (openVersions.has(id) === isOpen) return;
            if (isOpen) openVersions.add(id);
            else openVersions.delete(id);
            paint();
          },
          onBack: (version) => {
            const before = field.value;
            if (before.trim() !== '') keep(before);
            draftText(version.text);
            say(kept.problem()?.message ?? wentBack(version, before));
            field.focus();
          },
          onDrop: (version) => {
            say(deleting.drop(version));
            box.querySelector<HTMLElement>('.desk-undo')?.focus();
          },
          undoName: deleting.undoName(),
          onUndo: () => {
            const back = deleting.undo();
            if (!back) return;
            say(back.said);
            document.getElementById(back.line)?.focus();
          },
        })}
        <div class="desk-paper" aria-hidden="true">
          ${text.paragraphs.map(({ start, end }) => html`<p>${text.source.slice(start, end)}</p>`)}
        </div>
      `,
      box,
    );
  };

  const draft = keepDraft(field, store, life, () => {
    clearTimeout(timer);
    // The first look and a whole new text are judged at once, typing after a rest.
    if (report) timer = setTimeout(() => void judge(), REST);
    else void judge();
  });
  whenOver(life, () => clearTimeout(timer));
  whenOver(life, store.subscribe(paint));
  whenOver(life, kept.subscribe(paint));
  whenOver(life, () => box.remove());
  host.append(box);
}
