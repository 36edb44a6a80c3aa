/** The story bank in the page: which screen is open, and what was just done. Loaded with its page. */

import { html, nothing, render } from 'lit-html';
import type { TemplateResult } from 'lit-html';
import { createAnswers } from '../../browser/device/answers.ts';
import { openRecords } from '../../browser/device/records/index.ts';
import { STORIES } from '../../browser/device/stories.ts';
import { createTexts } from '../../browser/device/texts.ts';
import { make, whenOver } from '../../browser/parts/element.ts';
import coachSheet from '../../browser/parts/coached-text/coached-text.css?url&no-inline';
import { openQuestions } from '../../browser/parts/questions/questions.ts';
import { loadSheet } from '../../browser/parts/sheet.ts';
import verdictSheet from '../../browser/parts/verdict/verdict.css?url&no-inline';
import { HEADING, readAddress, screenAddress, SCREENS } from './app.ts';
import type { App, Screen, ScreenName } from './app.ts';
import { openBank } from './bank-store.ts';
import { coachPanel } from './coach-panel.ts';
import { filesView } from './files-view.ts';
import { listView } from './list-view.ts';
import { matrixView } from './matrix-view.ts';
import { paperView } from './paper-view.ts';
import { planView } from './plan-view.ts';
import { questionsView } from './questions-view.ts';
import { keptAnswers } from './starts.ts';
import { storyView } from './story-view.ts';
import toolSheet from './tool.css?url&no-inline';

const VIEWS: Readonly<Record<ScreenName, (app: App) => TemplateResult>> = {
  list: listView,
  matrix: matrixView,
  questions: questionsView,
  plan: planView,
  paper: paperView,
  files: filesView,
};

/** Puts the tool into `host`. `slice` is the address of the questions; without them all but their screen works. */
export async function show(host: HTMLElement, slice: string, life: AbortSignal): Promise<void> {
  const outside = { storage: () => window.localStorage, events: window, now: Date.now };
  const records = openRecords(STORIES);
  const [questions] = await Promise.all([
    openQuestions(slice),
    records.ready,
    ...[coachSheet, verdictSheet, toolSheet].map(loadSheet),
  ]);
  if (life.aborted) return;
  const [texts, answers] = [createTexts(outside), createAnswers(outside)];
  const storyQuestions = questions.rows.filter(({ isStory }) => isStory);
  const box = make('div', 'stories-tool');
  const screen: Screen = {
    fresh: '',
    search: '',
    order: 'changed',
    withArchived: false,
    question: '',
    each: 2,
    paper: 'cards',
    brought: undefined,
    history: undefined,
  };
  /** What was just done, and what takes it back. */
  let done: { readonly message: string; readonly undo: (() => Promise<void>) | undefined } | undefined;

  const paint = () => {
    if (!life.aborted) render(frame(), box);
  };
  const coach = coachPanel(paint, life);
  const say: App['say'] = (message, undo) => {
    done = { message, undo };
    paint();
  };
  const app: App = {
    bank: openBank(records, Date.now, paint, life),
    screen,
    questions,
    storyQuestions,
    kept: () => keptAnswers(texts.fields(), answers.fields()),
    wording: (id) =>
      storyQuestions.find(({ slug }) => slug === id)?.title ??
      answers.own().find((one) => one.id === id)?.question ??
      'A question that is not in the book any more',
    paint,
    say,
    focus: (selector) => box.querySelector<HTMLElement>(selector)?.focus(),
    go(address) {
      if (location.hash !== address) history.pushState(history.state, '', address);
      arrive();
    },
  };

  const takeBack = async () => {
    await done?.undo?.();
    say('Taken back.');
    app.focus(HEADING);
  };
  const frame = (): TemplateResult => {
    const at = readAddress(location.hash);
    const problem = records.problem();
    // On paper the blank forms stand in for what has no story yet.
    host.toggleAttribute('data-filled', app.bank.stories().length > 0 && !wantsBlank(at));
    return html`
      <nav class="stories-bar" aria-label="Story bank">
        ${Object.entries(SCREENS).map(([name, words]) => {
          const current = 'story' in at ? name === 'list' && 'true' : name === at.name && 'page';
          return html`<a href=${screenAddress(name as ScreenName)} aria-current=${current || nothing}>${words}</a>`;
        })}
      </nav>
      <div class="stories-said">
        <p role="status">${[done?.message ?? '', problem?.message ?? ''].filter((one) => one !== '').join(' ')}</p>
        ${done?.undo ? html`<button type="button" @click=${takeBack}>Undo</button>` : nothing}
      </div>
      <section class="stories-screen">${'story' in at ? storyView(app, at.story, coach) : VIEWS[at.name](app)}</section>
    `;
  };
  const wantsBlank = (at: ReturnType<typeof readAddress>) =>
    'name' in at && at.name === 'paper' && screen.paper === 'blank';
  /** Shows what the address asks for, and brings the reader to its heading. */
  const arrive = () => {
    done = undefined;
    paint();
    host.scrollIntoView();
    box.querySelector<HTMLElement>('h2')?.focus({ preventScroll: true });
  };

  addEventListener('hashchange', arrive, { signal: life });
  whenOver(life, records.onProblem(paint));
  whenOver(life, () => box.remove());
  paint();
  host.append(box);
}
