/** The answer check: the question, and the answer to it. Loaded with its page. */

import { html, nothing, render } from 'lit-html';
import type { TemplateResult } from 'lit-html';
import { keyed } from 'lit-html/directives/keyed.js';
import { answerWork, lastWorkedOn } from '../../browser/device/answer-work.ts';
import { createAnswers } from '../../browser/device/answers.ts';
import { createMarks } from '../../browser/device/marks.ts';
import { createTexts } from '../../browser/device/texts.ts';
import sheet from '../../browser/parts/coached-text/coached-text.css?url&no-inline';
import { make, whenOver } from '../../browser/parts/element.ts';
import { openQuestions } from '../../browser/parts/questions/questions.ts';
import { CRITERIA } from '../../browser/parts/scoring.ts';
import { loadSheet } from '../../browser/parts/sheet.ts';
import speaking from '../../browser/parts/speaking/speaking.css?url&no-inline';
import verdict from '../../browser/parts/verdict/verdict.css?url&no-inline';
import own from './answer-check.css?url&no-inline';
import { createAnswer } from './answer-view.ts';
import { ASKED, createAsked } from './asked-view.ts';
import { createEraser } from './eraser.ts';
import { ownId } from './model.ts';
import type { Draw } from './section.ts';
import { startFromSkeleton } from './skeleton-start.ts';

/** Puts the tool into `host`. `slice` is the address of the questions; without them the reader's own still work. */
export async function show(host: HTMLElement, slice: string, life: AbortSignal): Promise<void> {
  const outside = { storage: () => window.localStorage, events: window, now: Date.now };
  const [texts, answers, marks] = [createTexts(outside), createAnswers(outside), createMarks(outside)];
  const sheets = [sheet, speaking, verdict, own];
  const [known] = await Promise.all([openQuestions(slice), ...sheets.map(loadSheet)]);
  if (life.aborted) return;
  const questions = known.rows.filter(({ isStory }) => isStory);
  const isKnown = (id: string) =>
    questions.some(({ slug }) => slug === id) || answers.own().some((one) => one.id === id);

  const address = new URLSearchParams(location.search);
  const asked = address.get('question') ?? '';
  const wantsSkeleton = address.get('start') === 'skeleton';

  const box = make('div', 'answer-check-tool');
  let notice = '';
  let undo: (() => void) | undefined;
  /** What belongs to the question that is open, and ends with it. */
  let session: { readonly view: () => TemplateResult } | undefined;
  let isWaiting = false;
  const draw: Draw = (focus) => {
    render(
      html`${question.view()}
        <p class="coach-notice" role="status">${notice}</p>
        <div class="coach-tools">
          ${undo ? html`<button type="button" @click=${undo}>Undo deleting</button>` : nothing}
        </div>
        <div ?inert=${isWaiting}>${keyed(session, session?.view())}</div>`,
      box,
    );
    if (focus) box.querySelector<HTMLElement>(focus)?.focus();
  };
  const question = createAsked(
    {
      questions,
      own: answers.own,
      onChoose: (id) => choose(id),
      onOwn(wording) {
        const id = ownId(wording);
        answers.setOwn(id, wording);
        choose(id);
      },
    },
    draw,
  );

  /** Opens what the reader chose, and keeps it in the address: a reload, or the way back, opens it again. */
  const choose = (id: string) => {
    history.replaceState(history.state, '', `${location.pathname}?${new URLSearchParams({ question: id })}`);
    void open(id);
  };

  /** Marks a question of the handbook as tried, unless the reader has judged it. */
  const tried = (id: string): string => {
    if (id.startsWith('own-') || marks.all().has(id)) return '';
    marks.set(id, 'tried');
    return marks.problem() ? '' : 'The question is marked “tried” now.';
  };

  let current: AbortController | undefined;
  const open = async (id: string, note = '') => {
    current?.abort();
    const opened = (current = new AbortController());
    const row = questions.find(({ slug }) => slug === id);
    const wording = question.set(id, note);
    // What stands there belongs to the question before: nothing is to be typed into it any more.
    isWaiting = true;
    undo = undefined;
    draw();
    const detail = row && (await known.detailOf(row));
    if (opened.signal.aborted || life.aborted) return;
    isWaiting = false;
    const [text, store] = [texts(`answer-${id}`), answers.of(id)];
    const start = startFromSkeleton({
      lines: id === asked && wantsSkeleton ? (detail?.skeleton ?? []) : [],
      text,
      store,
      again: () => void open(id),
    });
    const answer = createAnswer(
      {
        question: wording,
        text,
        store,
        criteria: detail?.criteria ?? CRITERIA,
        worked: row && detail && { address: row.address, questions: detail.followUps },
        onTried: () => tried(id),
      },
      draw,
      opened.signal,
    );
    const eraser = createEraser(() => void erase(id), draw);
    session = {
      view: () =>
        html`<div>${start}</div>
          ${answer()}${eraser()}`,
    };
    notice = answers.problem()?.message ?? '';
    draw();
  };

  /** Deletes what belongs to a question for good; until another one is opened it can be brought back. */
  const erase = async (id: string) => {
    // The field stores what it holds as it goes: that comes first, or it would be stored again.
    current?.abort();
    const ways = [texts(`answer-${id}`).erase(), answers.of(id).erase()];
    await open(isKnown(id) ? id : first());
    notice = 'Deleted.';
    undo = () => {
      for (const way of ways) way();
      void open(id).then(() => {
        notice = answers.problem()?.message ?? 'It is back.';
        draw();
      });
      draw(ASKED);
    };
    draw(ASKED);
  };
  const first = () => questions[0]?.slug ?? answers.own()[0]?.id ?? '';

  const last = lastWorkedOn(answerWork(texts.fields(), answers.fields()), isKnown);
  const start = isKnown(asked) ? asked : (last ?? first());
  // A version or a score that could not be stored is said at once, whatever button it was.
  whenOver(
    life,
    answers.subscribe(() => {
      notice = answers.problem()?.message ?? '';
      draw();
    }),
  );
  whenOver(life, () => current?.abort());
  whenOver(life, () => box.remove());
  host.append(box);
  // Not waited for: what stood here without the tool goes in the same moment in which this comes.
  if (start !== '') return void open(start, start === last && start !== asked ? 'You worked on this one last.' : '');
  question.set('', '');
  draw();
}
