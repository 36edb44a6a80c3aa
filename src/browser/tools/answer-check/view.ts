/** The answer check: the question, and the answer to it. Loaded with its page. */

import type { QuestionSlice } from '../../../book/slices.ts';
import { answerWork, lastWorkedOn } from '../../device/answer-work.ts';
import { createAnswers } from '../../device/answers.ts';
import { createMarks } from '../../device/marks.ts';
import { createTexts } from '../../device/texts.ts';
import { STOPPED } from '../../parts/clock/clock.ts';
import sheet from '../../parts/coached-text/coached-text.css?url&no-inline';
import { make, whenOver } from '../../parts/element.ts';
import { loadSheet } from '../../parts/sheet.ts';
import own from './answer-check.css?url&no-inline';
import { answerView } from './answer-view.ts';
import { askedView } from './asked-view.ts';
import { eraser } from './eraser.ts';
import { CRITERIA } from './general.ts';
import { ownId } from './model.ts';
import { startFromSkeleton } from './skeleton-start.ts';

/** Puts the tool into `host`. `slice` is the address of the questions; without them the reader's own still work. */
export async function show(host: HTMLElement, slice: string, life: AbortSignal): Promise<void> {
  const outside = { storage: () => window.localStorage, events: window, now: Date.now };
  const [texts, answers, marks] = [createTexts(outside), createAnswers(outside), createMarks(outside)];
  const [all] = await Promise.all([questionsAt(slice), loadSheet(sheet), loadSheet(own)]);
  if (life.aborted) return;
  const questions = all.filter(({ isStory }) => isStory);
  const isKnown = (id: string) =>
    questions.some(({ slug }) => slug === id) || answers.own().some((one) => one.id === id);

  const address = new URLSearchParams(location.search);
  const asked = address.get('question') ?? '';
  const wantsSkeleton = address.get('start') === 'skeleton';

  const box = make('div', 'answer-check-tool');
  const place = make('div', '');
  const notice = make('p', 'coach-notice');
  notice.setAttribute('role', 'status');
  const question = askedView({
    questions,
    own: answers.own,
    onChoose: (id) => choose(id),
    onOwn(wording) {
      const id = ownId(wording);
      answers.setOwn(id, wording);
      question.list(id);
      choose(id);
    },
  });

  /** Opens what the reader chose, and keeps it in the address: a reload, or the way back, opens it again. */
  const choose = (id: string) => {
    history.replaceState(history.state, '', `${location.pathname}?${new URLSearchParams({ question: id })}`);
    open(id);
  };

  /** Marks a question of the handbook as tried, unless the reader has judged it. */
  const tried = (id: string): string => {
    if (id.startsWith('own-') || marks.all().has(id)) return '';
    marks.set(id, 'tried');
    return marks.problem() ? '' : 'The question is marked “tried” now.';
  };

  let current: AbortController | undefined;
  const open = (id: string, note = '') => {
    current?.abort();
    current = new AbortController();
    const slice = questions.find(({ slug }) => slug === id);
    const wording = question.show(id, note);
    const start = startFromSkeleton({
      lines: id === asked && wantsSkeleton ? (slice?.skeleton ?? []) : [],
      text: texts(`answer-${id}`),
      store: answers.of(id),
      again: () => open(id),
    });
    const answer = answerView(
      {
        question: wording,
        text: texts(`answer-${id}`),
        store: answers.of(id),
        criteria: slice?.criteria ?? CRITERIA,
        worked: slice && { address: slice.address, questions: slice.followUps },
        onTried: () => tried(id),
      },
      current.signal,
    );
    place.replaceChildren(
      start,
      answer,
      eraser(() => erase(id)),
    );
    notice.textContent = answers.problem()?.message ?? '';
  };

  /** Deletes what belongs to a question; the text can still be brought back where it stood. */
  const erase = (id: string) => {
    const [text, store] = [texts(`answer-${id}`), answers.of(id)];
    text.save('', text.get());
    for (const version of store.versions()) store.drop(version.id);
    store.clearScores();
    store.setClock(STOPPED);
    if (id.startsWith('own-')) answers.setOwn(id, '');
    const next = isKnown(id) ? id : first();
    question.list(next);
    open(next);
    notice.textContent = 'Deleted.';
    question.focus();
  };
  const first = () => questions[0]?.slug ?? answers.own()[0]?.id ?? '';

  const last = lastWorkedOn(answerWork(texts.fields(), answers.fields()), isKnown);
  const start = isKnown(asked) ? asked : (last ?? first());
  question.list(start);
  // A version or a score that could not be stored is said at once, whatever button it was.
  whenOver(
    life,
    answers.subscribe(() => {
      const message = answers.problem()?.message ?? '';
      if (notice.textContent !== message) notice.textContent = message;
    }),
  );
  whenOver(life, () => current?.abort());
  whenOver(life, () => box.remove());
  box.append(question.box, notice, place);
  host.append(box);
  if (start === '') question.show('', '');
  else open(start, start === last && start !== asked ? 'You worked on this one last.' : '');
}

/** The questions of the book; none if they cannot be fetched. */
async function questionsAt(address: string): Promise<readonly QuestionSlice[]> {
  try {
    const response = await fetch(address);
    if (!response.ok) throw new Error(`${response.status}`);
    return (await response.json()) as QuestionSlice[];
  } catch (error) {
    console.error('The questions could not be fetched:', error);
    return [];
  }
}
