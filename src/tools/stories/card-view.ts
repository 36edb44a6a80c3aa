/** A story as a card for paper. */

import { html, nothing } from 'lit-html';
import type { TemplateResult } from 'lit-html';
import { principleName } from '../../book/principles.ts';
import { CONFIDENCES, FACTS, NOTES, PARTS } from './fields.ts';
import { figureLine, marked } from './story.ts';
import type { Story } from './story.ts';

export const principlesLine = (story: Story, mark: 'strong' | 'could'): string =>
  marked(story, mark).map(principleName).join(' · ');

/** Everything that is filled in. */
export function cardView(story: Story): TemplateResult {
  const lines = [
    ...FACTS.map(({ name, label }) => [label, story.text(name)] as const),
    ...PARTS.map(({ name, label }) => [label, story.text(name)] as const),
    ['Numbers', story.figures.map(figureLine).join('\n')] as const,
    ['Strong for', principlesLine(story, 'strong')] as const,
    ['Could serve', principlesLine(story, 'could')] as const,
    [NOTES.label, story.text(NOTES.name)] as const,
  ].filter(([, words]) => words.trim() !== '');
  const facts = [story.level ?? '', CONFIDENCES[story.confidence - 1] ?? ''].filter((fact) => fact !== '');
  return html`<article class="stories-card">
    <h3>${story.title}${facts.length === 0 ? nothing : html` <span>${facts.join(' · ')}</span>`}</h3>
    <dl>
      ${lines.map(
        ([label, words]) =>
          html`<dt>${label}</dt>
            <dd>${words.trim()}</dd>`,
      )}
    </dl>
  </article>`;
}
