/** The plan in the page: what is stored, what a press does to it, and one drawing of all of it. Loaded with its page. */

import { render } from 'lit-html';
import type { PathSlice } from '../../book/path-slices.ts';
import { localDay } from '../../book/wording.ts';
import { device } from '../../browser/device/index.ts';
import { openPlan } from '../../browser/device/plan.ts';
import { make, whenOver } from '../../browser/parts/element.ts';
import { loadJson } from '../../browser/parts/json.ts';
import { saveFile } from '../../browser/parts/save-file.ts';
import { exampleFields } from './inputs.ts';
import type { Fields } from './inputs.ts';
import { makePlan } from './model.ts';
import type { Wish } from './model.ts';
import { makeCalendar } from './save-calendar.ts';
import { changeOf, screenOf } from './screen.ts';
import { toolView } from './tool-view.ts';

const FILE_NAME = 'interview-plan.ics';
const SAVED = `Saved as ${FILE_NAME}. Open it, and your calendar takes it in. When the plan changes, save it again: the new file replaces these days.`;
const LOST = 'The steps could not be loaded. Check your connection, then reload this page.';

/** Of the first day that is shown. */
const PLAN_HEADING = '.plan-today h2';

/** What a reader can do. */
export interface Acts {
  /** Changes the wish; the plan is made anew. */
  readonly change: (changes: Fields) => void;
  /** The same by a button that goes with it. */
  readonly again: (changes: Fields) => void;
  /** Sets the hour for the calendar, which changes no plan. */
  readonly setTime: (time: string) => void;
  readonly tick: (step: string, on: boolean) => void;
  readonly tryExample: () => void;
  readonly clear: () => void;
  readonly undo: (() => void) | undefined;
  readonly saveCalendar: () => void;
}

/** Puts the tool into `host`. @param slice address of the paths */
export async function show(host: HTMLElement, slice: string, life: AbortSignal): Promise<void> {
  const store = openPlan();
  const [paths] = await Promise.all([load(slice), store.ready]);
  if (life.aborted) return;
  const box = make('div', 'plan-tool', paths ? '' : LOST);
  whenOver(life, () => box.remove());
  host.append(box);
  if (!paths) return;
  const asked = new URLSearchParams(location.search).get('path') ?? undefined;
  const isTicked = (path: PathSlice, step: string) => device.ticks.get(`path/${path.slug}`).get(step) === true;
  const plan = remembered();
  const screen = () => screenOf({ paths, stored: store.get(), asked, isTicked, today: localDay(new Date()) }, plan);
  let notice = '';
  let undo: (() => void) | undefined;
  const { wish, fields, today } = screen();
  // Folded away where a plan stands already, unless it needs a new date; from then on the reader folds.
  const isOpen = !wish || (fields.get('date') ?? '') < today;

  const draw = () => {
    const problem = store.problem() ?? device.ticks.problem();
    render(toolView(screen(), { ...acts, undo }, { notice, problem: problem?.message ?? '', isOpen }), box);
  };
  /** Stores, and says what was done. */
  const set = (fields: Fields, message = '') => {
    [notice, undo] = [message, undefined];
    void store.set(fields);
    draw();
  };
  /** Takes the focus to what came in place of what was pressed; without a plan, to its fields. */
  const focus = (selector: string) =>
    (box.querySelector<HTMLElement>(selector) ?? box.querySelector<HTMLElement>('.plan-wish > summary'))?.focus();
  const acts = {
    change: (changes: Fields) => set(changeOf(screen(), isTicked, changes)),
    again(changes: Fields) {
      acts.change(changes);
      focus(PLAN_HEADING);
    },
    setTime: (time: string) => set(new Map([...(screen().isBegun ? [] : screen().fields), ['time', time]])),
    tick: (step: string, on: boolean) => device.ticks.set(`path/${screen().path.slug}`, step, on),
    tryExample() {
      const { path, today } = screen();
      set(exampleFields(path, today), 'An invented date, two weeks ahead. Change what is different, or clear it.');
      focus(PLAN_HEADING);
    },
    clear: () => void clear(),
    saveCalendar: () => void saveCalendar(),
  };
  const clear = async () => {
    const bringBack = await store.erase();
    notice = 'Cleared. Your ticks stay.';
    undo = () => {
      [notice, undo] = ['Brought back.', undefined];
      void bringBack().then(() => focus(PLAN_HEADING));
    };
    draw();
    focus('.plan-undo');
  };
  const saveCalendar = async () => {
    const { text, kept } = await makeCalendar(screen());
    saveFile(FILE_NAME, 'text/calendar', text);
    set(kept, SAVED);
  };

  whenOver(life, store.subscribe(draw));
  whenOver(life, store.onProblem(draw));
  whenOver(life, device.ticks.subscribe(draw));
  // The page may have been left open over midnight.
  document.addEventListener('visibilitychange', draw, { signal: life });
  draw();
}

async function load(slice: string): Promise<readonly PathSlice[] | undefined> {
  try {
    return (await loadJson(slice)) as readonly PathSlice[];
  } catch (error) {
    console.error(error);
    return undefined;
  }
}

/** Makes a plan once for the same wish: a tick changes none. */
function remembered(): typeof makePlan {
  let kept: { key: string; plan: ReturnType<typeof makePlan> } | undefined;
  return (wish: Wish) => {
    const key = JSON.stringify(wish);
    if (kept?.key !== key) kept = { key, plan: makePlan(wish) };
    return kept.plan;
  };
}
