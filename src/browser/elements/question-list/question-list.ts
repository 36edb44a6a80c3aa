/**
 * `<question-list>` around the complete list and its controls, both written by the server: filters, orders, draws one,
 * leads to the next not tried, copies or shares the view's link. The address holds the view, but for the reader's own marks:
 * those stand in the history's state, so that going back finds them and no link gives them away.
 */

import { createMarks, MARK_NAMES } from '../../device/marks.ts';
import { define, EnhancedElement, make, setText, whenOver } from '../../parts/element.ts';
import { loadJson } from '../../parts/json.ts';
import { once } from '../../parts/once.ts';
import { nameForDevice, offerToApps } from '../../parts/sharing.ts';
import { fragmentOf, noteOn, queryOf, readView } from './address.ts';
import { Controls } from './controls.ts';
import { anyOf, EVERYTHING, inWords, narrowing, nextMark, nextUnpracticed, select, showing, status } from './model.ts';
import type { Selection, View } from './model.ts';
import { Rows } from './rows.ts';
import { setHidden } from './write.ts';

/** Milliseconds without a key before what was typed goes into the address; browsers limit how often it may change. */
const PAUSE = 300;

/** Said where the file of other wordings cannot be had. */
const WITHOUT_WORDINGS =
  'Other wordings of the questions could not be loaded, so only their titles were looked at. Type on to try again.';

class QuestionList extends EnhancedElement {
  protected override enhance(life: AbortSignal): void {
    const part = <Found extends HTMLElement>(name: string): Found => {
      const found = this.querySelector<Found>(name);
      if (!found) throw new Error(`${name} is missing`);
      return found;
    };
    const form = part<HTMLFormElement>('form');
    const [line, words, notice] = [part('.list-status'), part('.list-view'), part('.list-notice')];
    const [random, copy, clear] = [part('[data-do="random"]'), part('[data-do="copy"]'), part('[data-do="clear"]')];
    const [next, fold, copied] = [
      part<HTMLAnchorElement>('[data-do="next"]'),
      part('.list-fold'),
      part('.list-copied'),
    ];
    const reveal = part('.list-show');
    const foldName = fold.textContent ?? '';

    const marks = createMarks({ storage: () => localStorage, events: window, now: Date.now });
    const controls = new Controls(form);
    const known = controls.known();
    const list = new Rows(this);
    const said = make('p', 'hidden-text');
    said.setAttribute('role', 'status');
    let view: View = EVERYTHING;
    /** Marks by which the rows were chosen: a row marked here stays where it is until the view changes. */
    let held = marks.all();
    let isMarking = false;
    let selection: Selection;
    let unknown: readonly string[] = [];
    let timer: ReturnType<typeof setTimeout> | undefined;

    // Asked for when words are typed; until they are here, titles answer.
    const wordings = once(() => readWordings(this.dataset['wordings'] ?? ''));
    let isWhole = false;
    let missing = '';
    const addWordings = async () => {
      try {
        const more = await wordings();
        if (isWhole || life.aborted) return;
        list.addWords(more);
        [isWhole, missing] = [true, ''];
      } catch {
        missing = WITHOUT_WORDINGS;
      }
      if (!life.aborted) show();
    };

    const show = () => {
      const all = marks.all();
      selection = { ...select(list.rows, view, all), shown: select(list.rows, view, held).shown };
      list.mark(all);
      list.show(selection, view.sort);
      controls.tell(selection);
      const { length } = selection.shown;
      setText(line, status(length, list.rows.length, view));
      setText(reveal, showing(length));
      setText(
        words,
        inWords(view, (filter, value) => controls.nameOf(filter, value)),
      );
      setText(notice, [noteOn(unknown), view.q && missing, marks.problem()?.message ?? ''].filter(Boolean).join(' '));
      const chosen = narrowing(view);
      setText(fold, chosen > 0 ? `${foldName} (${chosen})` : foldName);
      setHidden(clear, chosen === 0);
      this.toggleAttribute('data-narrowed', chosen > 0);
      setHidden(random, length === 0);
      const open = nextUnpracticed(list.rows, selection, all);
      setHidden(next, open === undefined);
      const goal = open === undefined ? undefined : list.link(open)?.href;
      if (goal !== undefined && next.href !== goal) next.href = goal;
      if (copied.firstChild) copied.replaceChildren();
    };

    const fromAddress = () => {
      clearTimeout(timer);
      const state: unknown = history.state;
      // A link to a place on this page makes a step without a state: the marks chosen last go on.
      const own = isObject(state) ? state['marks'] : view.chosen.mark;
      ({ view, unknown } = readView(location.search, known, own));
      held = marks.all();
      controls.write(view);
      if (view.q) void addWordings();
      if (!isObject(state)) history.replaceState({ marks: view.chosen.mark }, '');
      show();
    };

    const toAddress = (how: 'pushState' | 'replaceState') => {
      clearTimeout(timer);
      timer = undefined;
      const url = location.pathname + queryOf(view);
      const state: unknown = history.state;
      const own = isObject(state) && Array.isArray(state['marks']) ? state['marks'].join() : '';
      if (url === location.pathname + location.search && own === view.chosen.mark.join()) return;
      history[how]({ marks: view.chosen.mark }, '', url);
    };

    /** A new view by one deliberate act: a step of the history. */
    const go = (to: View) => {
      [view, unknown, held] = [to, [], marks.all()];
      toAddress('pushState');
      show();
    };

    form.addEventListener(
      'input',
      ({ target }) => {
        if ((target as HTMLInputElement).name !== 'q') return;
        [view, unknown] = [controls.read(), []];
        show();
        if (!isWhole) void addWordings();
        clearTimeout(timer);
        timer = setTimeout(() => toAddress('replaceState'), PAUSE);
      },
      { signal: life },
    );
    form.addEventListener(
      'change',
      ({ target }) => {
        if ((target as HTMLInputElement).name === 'q') toAddress('replaceState');
        else go(controls.read());
      },
      { signal: life },
    );
    form.addEventListener('submit', (event) => event.preventDefault(), { signal: life });
    fold.addEventListener(
      'click',
      () => {
        const isOpen = form.toggleAttribute('data-open');
        fold.setAttribute('aria-expanded', String(isOpen));
        // Its end, with the count, shall be in sight as well.
        if (isOpen) form.scrollIntoView({ block: 'start' });
      },
      { signal: life },
    );
    reveal.addEventListener(
      'click',
      () => {
        form.removeAttribute('data-open');
        fold.setAttribute('aria-expanded', 'false');
        line.focus({ preventScroll: true });
        line.scrollIntoView();
      },
      { signal: life },
    );
    list.onRing((slug) => {
      const mark = nextMark(marks.get(slug));
      isMarking = true;
      marks.set(slug, mark);
      isMarking = false;
      said.textContent = `Marked as ${MARK_NAMES[mark]}`;
    });
    random.addEventListener(
      'click',
      () => {
        const place = anyOf(selection, Math.random());
        if (place !== undefined) list.link(place)?.click();
      },
      { signal: life },
    );
    clear.addEventListener(
      'click',
      () => {
        go({ ...EVERYTHING, sort: view.sort });
        controls.write(view);
        // The button goes with what it cleared; the line says what is left.
        line.focus();
      },
      { signal: life },
    );
    nameForDevice(copy);
    copy.addEventListener('click', () => void copyLink(copied, () => queryOf(view) + fragmentOf(view)), {
      signal: life,
    });
    // Cells of the coverage table: views of this list.
    this.addEventListener(
      'click',
      (event) => {
        const link = (event.target as Element).closest<HTMLAnchorElement>('a[data-view]');
        if (!link || event.button !== 0 || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
        event.preventDefault();
        go(readView(new URL(link.href).search, known, []).view);
        controls.write(view);
        line.focus();
        line.scrollIntoView();
      },
      { signal: life },
    );
    addEventListener('popstate', fromAddress, { signal: life });
    // What was typed last and left by a link.
    addEventListener('pagehide', () => timer && toAddress('replaceState'), { signal: life });
    const marked = () => {
      if (!isMarking) held = marks.all();
      show();
    };
    whenOver(life, marks.subscribe(marked));
    whenOver(life, () => {
      clearTimeout(timer);
      list.reset();
      said.remove();
      delete this.dataset['live'];
      delete this.dataset['narrowed'];
    });

    this.append(said);
    fromAddress();
    // Copied links name the nearest static place; with the filters at work the top of the list is the place.
    if (location.hash && location.hash === fragmentOf(view)) {
      history.replaceState(history.state, '', location.pathname + location.search);
      scrollTo(0, 0);
    }
    this.dataset['live'] = '';
  }
}

const isObject = (input: unknown): input is Readonly<Record<string, unknown>> =>
  typeof input === 'object' && input !== null;

/**
 * Other wordings by slug.
 * @throws where they cannot be loaded, or are no object
 */
async function readWordings(address: string): Promise<Record<string, unknown>> {
  const found = await loadJson(address);
  if (!isObject(found)) throw new Error(`${address} holds no wordings`);
  return found;
}

/** Hands on the link of a view: to other apps on a phone, else to the clipboard; where both refuse, shows it to be copied by hand. */
async function copyLink(place: Element, view: () => string): Promise<void> {
  const link = location.origin + location.pathname + view();
  if (await offerToApps(link)) return;
  try {
    await navigator.clipboard.writeText(link);
    setText(place, 'Copied');
  } catch {
    const field = make('input', '');
    field.readOnly = true;
    field.value = link;
    field.setAttribute('aria-label', 'Link of this view');
    place.replaceChildren(field);
    field.select();
  }
}

define('question-list', QuestionList);
