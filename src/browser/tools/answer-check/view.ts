/** The answer check: choosing a question or typing one, and the answer to it. Loaded with its page. */

import type { QuestionSlice } from '../../../book/slices.ts';
import { createAnswers } from '../../device/answers.ts';
import { createTexts } from '../../device/texts.ts';
import sheet from '../../parts/coached-text/coached-text.css?url&no-inline';
import { make, makeButton, whenOver } from '../../parts/element.ts';
import { loadSheet } from '../../parts/sheet.ts';
import own from './answer-check.css?url&no-inline';
import { answerView } from './answer-view.ts';
import { CRITERIA, FOLLOW_UPS } from './general.ts';
import { ownId } from './model.ts';
import { startFromSkeleton } from './skeleton-start.ts';

/** Puts the tool into `host`. `slice` is the address of the questions; without them the reader's own still work. */
export async function show(host: HTMLElement, slice: string, life: AbortSignal): Promise<void> {
  const outside = { storage: () => window.localStorage, events: window, now: Date.now };
  const [texts, answers] = [createTexts(outside), createAnswers(outside)];
  const [questions] = await Promise.all([questionsAt(slice), loadSheet(sheet), loadSheet(own)]);
  if (life.aborted) return;

  const address = new URLSearchParams(location.search);
  const asked = address.get('question') ?? '';
  const wantsSkeleton = address.get('start') === 'skeleton';

  const box = make('div', 'answer-check-tool');
  const place = make('div', '');
  const label = make('label', 'coach-label', 'Question');
  const select = make('select', 'answer-question');
  select.id = 'answer-question';
  label.htmlFor = select.id;
  const notice = make('p', 'coach-notice');
  notice.setAttribute('role', 'status');

  const form = make('form', 'answer-own');
  const wording = make('input', '');
  wording.type = 'text';
  wording.id = 'answer-own';
  wording.autocomplete = 'off';
  wording.maxLength = 300;
  const ownLabel = make('label', 'coach-label', 'Or one of your own');
  ownLabel.htmlFor = wording.id;
  const use = make('button', '', 'Use it');
  use.type = 'submit';
  const row = make('div', 'coach-tools');
  row.append(wording, use);
  form.append(ownLabel, row);
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    const text = wording.value.trim();
    if (text === '') {
      notice.textContent = 'Type a question first.';
      wording.focus();
      return;
    }
    const id = ownId(text);
    answers.setOwn(id, text);
    wording.value = '';
    list(id);
    open(id);
  });

  const list = (chosen: string) => {
    const option = (value: string, text: string) => {
      const one = make('option', '', text);
      one.value = value;
      one.selected = value === chosen;
      return one;
    };
    const group = (name: string, options: HTMLOptionElement[]) => {
      const one = make('optgroup', '');
      one.label = name;
      one.append(...options);
      return one;
    };
    const mine = answers.own().map(({ id, question }) => option(id, question));
    select.replaceChildren(
      ...(mine.length > 0 ? [group('Your own', mine)] : []),
      group(
        'From the handbook',
        questions.filter(({ isStory }) => isStory).map(({ slug, title }) => option(slug, title)),
      ),
    );
  };

  let current: AbortController | undefined;
  const open = (id: string) => {
    current?.abort();
    current = new AbortController();
    const question = questions.find(({ slug }) => slug === id);
    const erase = eraser(id);
    const start = startFromSkeleton({
      lines: id === asked && wantsSkeleton ? (question?.skeleton ?? []) : [],
      text: texts(`answer-${id}`),
      store: answers.of(id),
      again: () => open(id),
    });
    place.replaceChildren(
      start,
      answerView(
        {
          text: texts(`answer-${id}`),
          store: answers.of(id),
          criteria: question?.criteria ?? CRITERIA,
          followUps: [...(question?.followUps ?? []), ...FOLLOW_UPS],
        },
        current.signal,
      ),
      erase,
    );
    notice.textContent = answers.problem()?.message ?? '';
  };

  /** Two presses, and the text can still be brought back where it stood. */
  const eraser = (id: string): HTMLElement => {
    const row = make('div', 'coach-tools answer-erase');
    const ask = makeButton('', 'Delete everything on this question', () => {
      const sure = makeButton('', 'Really delete its text, versions and scores', () => {
        const [text, store] = [texts(`answer-${id}`), answers.of(id)];
        text.save('', text.get());
        for (const version of store.versions()) store.drop(version.id);
        store.clearScores();
        store.setClock({ run: 0, since: 0 });
        if (id.startsWith('own-')) answers.setOwn(id, '');
        list(id);
        open(select.value);
        notice.textContent = 'Deleted.';
        select.focus();
      });
      const not = makeButton('', 'Keep it', () => {
        row.replaceChildren(ask);
        ask.focus();
      });
      row.replaceChildren(sure, not);
      not.focus();
    });
    row.append(ask);
    return row;
  };

  const known = questions.some(({ slug }) => slug === asked) || answers.own().some(({ id }) => id === asked);
  list(known ? asked : '');
  select.addEventListener('change', () => open(select.value), { signal: life });
  // A version or a score that could not be stored is said at once, whatever button it was.
  whenOver(
    life,
    answers.subscribe(() => (notice.textContent = answers.problem()?.message ?? '')),
  );
  whenOver(life, () => current?.abort());
  whenOver(life, () => box.remove());
  box.append(label, select, form, notice, place);
  host.append(box);
  if (select.value) open(select.value);
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
