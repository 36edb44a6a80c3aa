/** Follow-ups to the reader's own story, dealt one at a time; those of the handbook's story under its answer. */

import type { Rung } from '../../coach/ladder.ts';
import { under } from '../../browser/parts/base.ts';
import { make, makeButton } from '../../browser/parts/element.ts';
import { section } from './section.ts';

export interface FollowUps {
  /** The ladder of the present text. */
  readonly rungs: () => readonly Rung[];
  /** Those of the handbook's own story, with the address of its page; none for a question the reader typed. */
  readonly worked: { readonly address: string; readonly questions: readonly string[] } | undefined;
}

export function followView({ rungs, worked }: FollowUps): HTMLElement {
  const box = section(
    'Follow-ups to your story',
    'Answer each aloud before you deal the next. They quote what you typed.',
  );
  const list = make('ol', 'answer-dealt');
  let dealt = 0;
  const deal = makeButton('', 'Deal a follow-up', () => {
    const all = rungs();
    const next = all[dealt];
    if (next === undefined) return;
    dealt += 1;
    const item = make('li', '', next.question);
    list.append(item);
    item.tabIndex = -1;
    item.focus();
    deal.textContent = dealt < all.length ? 'Deal the next' : 'That was the last one';
    deal.disabled = dealt >= all.length;
  });
  const tools = make('div', 'coach-tools');
  tools.append(deal);
  box.append(list, tools);
  if (worked && worked.questions.length > 0) box.append(workedView(worked));
  return box;
}

function workedView({ address, questions }: NonNullable<FollowUps['worked']>): HTMLElement {
  const fold = make('details', 'answer-worked');
  const list = make('ol', '');
  list.append(...questions.map((question) => make('li', '', question)));
  const link = make('a', '', 'See how they are answered');
  link.href = `${under(address)}#follow-ups`;
  const hint = make('p', 'coach-hint', 'They belong to the worked answer on the page of this question. ');
  hint.append(link, '.');
  fold.append(make('summary', '', `The handbook’s follow-ups to its own story (${questions.length})`), hint, list);
  return fold;
}
