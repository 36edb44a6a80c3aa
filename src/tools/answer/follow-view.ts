/** Follow-ups to the reader's own story, dealt one at a time; those of the handbook's story under its answer. */

import { html } from 'lit-html';
import type { TemplateResult } from 'lit-html';
import type { Rung } from '../../coach/ladder.ts';
import { under } from '../../browser/parts/base.ts';
import { section } from './section.ts';
import type { Draw } from './section.ts';

export interface FollowUps {
  /** The ladder of the present text. */
  readonly rungs: () => readonly Rung[];
  /** Those of the handbook's own story, with the address of its page; none for a question the reader typed. */
  readonly worked: { readonly address: string; readonly questions: readonly string[] } | undefined;
}

export function createFollow({ rungs, worked }: FollowUps, draw: Draw): () => TemplateResult {
  const dealt: string[] = [];
  let isLast = false;
  const deal = () => {
    const all = rungs();
    const next = all[dealt.length];
    if (next === undefined) return;
    dealt.push(next.question);
    isLast = dealt.length >= all.length;
    draw('.answer-dealt > :last-child');
  };
  return () => {
    const items = dealt.map((question) => html`<li tabindex="-1">${question}</li>`);
    const more = isLast ? 'That was the last one' : 'Deal the next';
    return section(
      'Follow-ups to your story',
      'Answer each aloud before you deal the next. They quote what you typed.',
      html`<ol class="answer-dealt">
          ${items}
        </ol>
        <div class="coach-tools">
          <button type="button" ?disabled=${isLast} @click=${deal}>
            ${dealt.length === 0 ? 'Deal a follow-up' : more}
          </button>
        </div>
        ${worked && worked.questions.length > 0 ? workedView(worked) : ''}`,
    );
  };
}

const workedView = ({ address, questions }: NonNullable<FollowUps['worked']>) =>
  html`<details class="answer-worked">
    <summary>The handbook’s follow-ups to its own story (${questions.length})</summary>
    <p class="coach-hint">
      They belong to the worked answer on the page of this question.
      <a href=${`${under(address)}#follow-ups`}>See how they are answered</a>.
    </p>
    <ol>
      ${questions.map((question) => html`<li>${question}</li>`)}
    </ol>
  </details>`;
