/** The offer comparison in the page: form, results, what is kept and what came with a link. Loaded with its page. */

import { html, nothing, render } from 'lit-html';
import { guard } from 'lit-html/directives/guard.js';
import { createOffers } from '../../browser/device/offers.ts';
import { make, whenOver } from '../../browser/parts/element.ts';
import { EXAMPLE } from './example.ts';
import { fieldId } from './field-view.ts';
import { SLOTS, slotsOf } from './fields.ts';
import type { Inputs, Slot } from './fields.ts';
import { createFolds } from './fold.ts';
import { foldMore, formView } from './form-view.ts';
import { readFragment } from './link.ts';
import { nameOf, readInputs } from './read-inputs.ts';
import { resultsView } from './results-view.ts';
import { createShare } from './share-view.ts';
import { statusOf } from './status.ts';
import { verdictOf } from './verdict.ts';
import { verdictWords } from './verdict-words.ts';

/** Milliseconds after the last key before results are computed. */
const PAUSE = 150;
const NUMBERS = 'numbers';
const TOOLS = '.offers-numbers > .offers-tools > ';

/** Puts the tool into `host`; it goes when `life` ends. */
export function show(host: HTMLElement, life: AbortSignal): void {
  const store = createOffers({ storage: () => window.localStorage, events: window, now: Date.now });
  /** Inputs that came with a link: shown, changed and thrown away without touching the stored ones. */
  let visiting: Map<string, string> | undefined;
  /** What "Undo" brings back; pressed again, it brings back what stood there then. */
  let before: Inputs | undefined;
  let notice = '';
  const inputs = (): Inputs => visiting ?? store.get();
  let reading = readInputs(inputs());
  const settledNow = () => {
    const { comparison } = reading;
    return { inputs: inputs(), reading, words: comparison && verdictWords(verdictOf(comparison), comparison) };
  };
  /** What the results are about: what was typed before the last pause. */
  let settled = settledNow();
  let timer: ReturnType<typeof setTimeout> | undefined;
  const touched = new Set<string>();
  const box = make('div', 'offers-tool');

  const draw = () => {
    render(whole(), box);
    host.toggleAttribute('data-filled', Boolean(settled.words));
  };
  const folds = createFolds(draw);
  const share = createShare(() => ({ inputs: inputs(), comparison: reading.comparison }), draw);
  const focus = (selector: string) => {
    draw();
    const element = box.querySelector<HTMLElement>(selector);
    // What it is folded into opens.
    for (let fold = element?.closest('details'); fold; fold = fold.parentElement?.closest('details')) fold.open = true;
    element?.focus();
  };
  const settle = () => {
    clearTimeout(timer);
    const isNew = !settled.words;
    settled = settledNow();
    draw();
    if (isNew) clearOfLead();
  };
  const changed = () => {
    reading = readInputs(inputs());
    const problem = visiting ? undefined : store.problem();
    if (problem) notice = problem.message;
    clearTimeout(timer);
    // Results that no longer fit what was typed go at once; new ones may wait.
    if (!reading.comparison) return settle();
    timer = setTimeout(settle, PAUSE);
    draw();
  };
  /** Forgets which fields were left and which folds were opened: for other inputs, from a link or an example. */
  const begin = (others: Inputs) => {
    touched.clear();
    foldMore(others, folds);
  };
  /** Brings the field in use out from under the headline at the screen's foot. */
  const clearOfLead = () => {
    const field = document.activeElement;
    if (settled.words && field?.closest('.offers-form')) field.scrollIntoView({ block: 'nearest' });
  };

  const set = (key: string, text: string) => {
    if ((inputs().get(key) ?? '') === text) return;
    if (!visiting) return store.set(key, text);
    visiting.set(key, text);
    changed();
  };
  /** Takes other inputs in place of all that stood there; they can be brought back. */
  const replace = (others: Inputs, message: string) => {
    before = new Map(inputs());
    notice = message;
    begin(others);
    folds.set(NUMBERS, true);
    if (visiting) visiting = new Map(others);
    else store.replace(others);
    changed();
  };
  const form = {
    set,
    touch(key: string, text: string) {
      touched.add(key);
      set(key, text);
      draw();
    },
    draw,
    clearOfLead,
    /** A place is empty when it comes: what was taken away comes back by "Undo" only. */
    add() {
      const slots = slotsOf(inputs());
      const free = SLOTS.find((slot) => !slots.includes(slot));
      if (!free) return;
      for (const key of [...inputs().keys()]) if (key.startsWith(`${free}/`)) set(key, '');
      set('all/shown', [...slots, free].join(''));
      focus(`#${fieldId(free, 'name')}`);
    },
    remove(slot: Slot) {
      const others = new Map([...inputs()].filter(([key]) => !key.startsWith(`${slot}/`)));
      const left = slotsOf(inputs()).filter((other) => other !== slot);
      replace(others.set('all/shown', left.join('')), `${nameOf(inputs(), slot)} was taken away.`);
      focus('.offers-form > .offers-tools button');
    },
  };

  const leaveLink = () => {
    visiting = undefined;
    before = undefined;
    folds.set(NUMBERS, true);
    history.replaceState(history.state, '', location.pathname + location.search);
  };
  const keep = () => {
    const [kept, own] = [new Map(inputs()), store.get()];
    leaveLink();
    before = own;
    notice = 'Kept on this device.';
    store.replace(kept);
    changed();
    focus(`${TOOLS}:first-child`);
  };
  const goBack = () => {
    leaveLink();
    begin(inputs());
    notice = '';
    changed();
    focus(`${TOOLS}:first-child`);
  };
  const clear = () => {
    replace(new Map(), 'Cleared.');
    focus(`${TOOLS}:last-child`);
  };
  const goTo = (key: string) => {
    touched.add(key);
    const [place = '', name = ''] = key.split('/');
    focus(`#${fieldId(place, name)}`);
  };
  /** Looks whether the address carries a comparison. */
  const arrive = () => {
    const found = readFragment(location.hash);
    if (found === undefined) return;
    before = undefined;
    notice = typeof found === 'string' ? found : '';
    if (typeof found !== 'string') {
      // A field that is being typed in belongs to the reader's own offers: it is left before others come.
      const field = document.activeElement;
      if (field instanceof HTMLElement && field.closest('.offers-form')) field.blur();
      visiting = new Map(found);
      begin(visiting);
    }
    changed();
    if (!visiting) return;
    // A friend wants the answer first, and its numbers on request; if any is missing, the form says which.
    folds.set(NUMBERS, !reading.comparison);
    settle();
    box.querySelector('.offers-banner')?.scrollIntoView();
  };

  const bannerView = () =>
    html`<p>These numbers came with a link. Your own are kept as they were, and changes here are not stored.</p>
      <div class="offers-tools">
        <button type="button" @click=${keep}>Keep these instead of mine</button>
        <button type="button" @click=${goBack}>Back to mine</button>
      </div>`;
  const numbersView = () =>
    html`<div class="offers-tools">
        <button type="button" @click=${() => replace(EXAMPLE, 'An invented offer of the handbook beside another one.')}>
          Try it on an example
        </button>
        <button type="button" ?hidden=${inputs().size === 0} @click=${clear}>Clear</button>
        <button type="button" ?hidden=${!before} @click=${() => before && replace(before, 'Brought back.')}>
          Undo
        </button>
      </div>
      ${formView({ inputs: inputs(), reading, touched, folds }, form)}`;
  const whole = () => {
    const { words } = settled;
    const { text, key, isHeard } = statusOf(settled.inputs, settled.reading);
    const go =
      key === undefined
        ? nothing
        : html` <button type="button" class="offers-goto" @click=${() => goTo(key)}>Go to it</button>`;
    const results = () =>
      settled.reading.comparison ? resultsView(settled.reading.comparison, settled.inputs, folds) : nothing;
    return html`<div class="offers-banner">${visiting && bannerView()}</div>
      <p class="offers-note" role="status">${notice}</p>
      ${folds.view({ key: NUMBERS, title: 'The numbers', className: 'offers-numbers', content: numbersView(), isOpen: true })}
      <p class=${isHeard ? 'offers-status offers-heard' : 'offers-status'} role="status">${[text, go]}</p>
      <h2 class="offers-lead" ?hidden=${!words}>${words?.lead}</h2>
      <ul class="offers-verdict" ?hidden=${!words}>
        ${words?.more.map((line) => html`<li>${line}</li>`)}
      </ul>
      ${share(!words)}
      <div class="offers-results" ?hidden=${!words}>${guard([settled], results)}</div>`;
  };

  host.append(box);
  const end = store.subscribe(() => {
    if (!visiting) changed();
  });
  window.addEventListener('hashchange', arrive, { signal: life });
  whenOver(life, () => {
    end();
    clearTimeout(timer);
    box.remove();
    host.removeAttribute('data-filled');
  });
  begin(inputs());
  arrive();
  settle();
}
