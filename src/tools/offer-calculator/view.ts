/** The offer comparison in the page: form, results, what is kept and what came with a link. Loaded with its page. */

import { createOffers } from '../../browser/device/offers.ts';
import { make, makeButton, whenOver } from '../../browser/parts/element.ts';
import { EXAMPLE } from './example.ts';
import { filledSlots, slotsOf } from './fields.ts';
import type { Inputs, Slot } from './fields.ts';
import { createFold } from './fold.ts';
import { formView } from './form-view.ts';
import { readFragment } from './link.ts';
import { nameOf, readInputs } from './read-inputs.ts';
import type { Reading } from './read-inputs.ts';
import { resultsView } from './results-view.ts';
import { shareView } from './share-view.ts';
import { verdictOf } from './verdict.ts';
import { verdictWords } from './verdict-words.ts';

/** Milliseconds after the last key before results are computed. */
const PAUSE = 150;

/** Puts the tool into `host`; it goes when `life` ends. */
export function show(host: HTMLElement, life: AbortSignal): void {
  const store = createOffers({ storage: () => window.localStorage, events: window, now: Date.now });
  /** Inputs that came with a link: shown, changed and thrown away without touching the stored ones. */
  let visiting: Map<string, string> | undefined;
  /** What "Undo" brings back; pressed again, it brings back what stood there then. */
  let before: Inputs | undefined;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let reading: Reading = readInputs(new Map());

  const box = make('div', 'offers-tool');
  const banner = make('div', 'offers-banner');
  const notice = make('p', 'offers-note');
  notice.setAttribute('role', 'status');
  const undo = makeButton('', 'Undo', () => {
    if (before) replace(before, 'Brought back.');
  });
  const status = make('p', 'offers-status');
  status.setAttribute('role', 'status');
  const numbers = make('details', 'offers-numbers');
  numbers.open = true;
  // The headline stands by itself: it stays at the screen's foot while the form above it is filled in.
  const lead = make('h2', 'offers-lead');
  const verdict = make('ul', 'offers-verdict');
  const results = make('div', 'offers-results');
  const fold = createFold();
  const inputs = (): Inputs => visiting ?? store.get();

  const set = (key: string, text: string) => {
    if ((inputs().get(key) ?? '') === text) return;
    if (!visiting) return store.set(key, text);
    visiting.set(key, text);
    changed();
  };
  /** Takes other inputs in place of all that stood there; they can be brought back. */
  const replace = (others: Inputs, message: string) => {
    before = new Map(inputs());
    notice.textContent = message;
    form.begin();
    numbers.open = true;
    if (visiting) {
      visiting = new Map(others);
      changed();
    } else {
      store.replace(others);
    }
  };
  /** Changes which places are in use. A place is empty when it comes: what was taken away comes back by "Undo" only. */
  const setSlots = (slots: readonly Slot[]) => {
    const shown = slotsOf(inputs());
    const [gone] = shown.filter((slot) => !slots.includes(slot));
    const fresh = slots.filter((slot) => !shown.includes(slot));
    const others = new Map(
      [...inputs()].filter(([key]) => ![gone, ...fresh].some((slot) => slot && key.startsWith(`${slot}/`))),
    );
    others.set('all/shown', slots.join(''));
    if (gone) return replace(others, `${nameOf(inputs(), gone)} was taken away.`);
    for (const key of inputs().keys()) if (!others.has(key)) set(key, '');
    set('all/shown', slots.join(''));
  };
  const form = formView({ set, setSlots });

  const example = makeButton('', 'Try it on an example', () =>
    replace(EXAMPLE, 'An invented offer of the handbook beside another one.'),
  );
  const clear = makeButton('', 'Clear', () => {
    replace(new Map(), 'Cleared.');
    undo.focus();
  });
  const tools = make('div', 'offers-tools');
  tools.append(example, clear, undo);
  const share = shareView(() => ({ inputs: inputs(), comparison: reading.comparison }));

  const changed = () => {
    reading = readInputs(inputs());
    form.show(inputs(), reading);
    clear.hidden = inputs().size === 0;
    undo.hidden = !before;
    if (!visiting && store.problem()) notice.textContent = store.problem()?.message ?? '';
    clearTimeout(timer);
    // Results that no longer fit what was typed go at once; new ones may wait.
    if (!reading.comparison) showResults();
    else timer = setTimeout(showResults, PAUSE);
  };

  /** Brings the field in use out from under the headline at the screen's foot. */
  const clearOfLead = () => {
    const field = document.activeElement;
    if (!lead.hidden && form.box.contains(field)) field?.scrollIntoView({ block: 'nearest' });
  };
  form.box.addEventListener('focusin', clearOfLead);

  const showResults = () => {
    const { comparison, faults, missing } = reading;
    const isEmpty = inputs().size === 0;
    for (const part of [share, lead, verdict, results]) part.hidden = !comparison;
    host.toggleAttribute('data-filled', Boolean(comparison));
    const words = comparison && verdictWords(verdictOf(comparison), comparison);
    const isNew = lead.textContent === '';
    lead.textContent = words?.lead ?? '';
    if (isNew) clearOfLead();
    verdict.replaceChildren(...(words?.more ?? []).map((line) => make('li', '', line)));
    results.replaceChildren(...(comparison ? [resultsView(comparison, inputs(), fold)] : []));
    const open = [...faults.keys(), ...missing.keys()];
    const [begun] = slotsOf(inputs()).filter((slot) => !filledSlots(inputs()).includes(slot));
    status.classList.toggle('offers-heard', Boolean(comparison && !begun));
    if (comparison && begun)
      return setStatus(`To compare, type the base of ${nameOf(inputs(), begun)}.`, `${begun}/base`);
    // Said once when results appear, and not again while their numbers change.
    if (comparison) return setStatus('The results are below.');
    if (isEmpty) return setStatus('Results appear here once an offer has its base.');
    const [first = ''] = open;
    const [place = ''] = first.split('/');
    const where = place === 'all' ? 'the comparison' : nameOf(inputs(), place as Slot);
    const more = open.length > 1 ? `, and ${open.length - 1} more` : '';
    setStatus(
      `No results yet. ${faults.size > 0 ? 'To correct' : 'Missing'}: “${form.label(first)}” of ${where}${more}.`,
      first,
    );
  };
  const setStatus = (text: string, key?: string) => {
    if (status.dataset['text'] === text) return;
    status.dataset['text'] = text;
    status.textContent = text;
    if (key !== undefined)
      status.append(
        ' ',
        makeButton('offers-goto', 'Go to it', () => form.focus(key)),
      );
  };

  const showBanner = () => {
    if (!visiting) return banner.replaceChildren();
    const text = make(
      'p',
      '',
      'These numbers came with a link. Your own are kept as they were, and changes here are not stored.',
    );
    const row = make('div', 'offers-tools');
    row.append(
      makeButton('', 'Keep these instead of mine', () => {
        const [kept, own] = [new Map(inputs()), store.get()];
        leaveLink();
        before = own;
        store.replace(kept);
        notice.textContent = 'Kept on this device.';
        example.focus();
        changed();
      }),
      makeButton('', 'Back to mine', () => {
        leaveLink();
        form.begin();
        notice.textContent = '';
        changed();
        example.focus();
      }),
    );
    banner.replaceChildren(text, row);
  };
  const leaveLink = () => {
    visiting = undefined;
    before = undefined;
    numbers.open = true;
    history.replaceState(history.state, '', location.pathname + location.search);
    showBanner();
  };
  /** Looks whether the address carries a comparison. */
  const arrive = () => {
    const found = readFragment(location.hash);
    if (found === undefined) return;
    before = undefined;
    notice.textContent = typeof found === 'string' ? found : '';
    if (typeof found !== 'string') {
      // A field that is being typed in belongs to the reader's own offers: it is left before others come.
      const field = document.activeElement;
      if (field instanceof HTMLElement && form.box.contains(field)) field.blur();
      visiting = new Map(found);
      form.begin();
    }
    showBanner();
    changed();
    if (!visiting) return;
    // A friend wants the answer first, and its numbers on request; if any is missing, the form says which.
    showResults();
    numbers.open = !reading.comparison;
    banner.scrollIntoView();
  };

  numbers.append(make('summary', '', 'The numbers'), tools, form.box);
  box.append(banner, notice, numbers, status, lead, verdict, share, results);
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
  arrive();
  changed();
}
