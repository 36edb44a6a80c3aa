/** One story: its fields, the coach beside them, its earlier values, and what can be done with it. */

import { html, nothing } from 'lit-html';
import type { TemplateResult } from 'lit-html';
import { PRINCIPLES } from '../../book/principles.ts';
import { count } from '../../book/wording.ts';
import { under } from '../../browser/parts/base.ts';
import { screenAddress, storyAddress } from './app.ts';
import type { App } from './app.ts';
import { cardView, principlesLine } from './card-view.ts';
import type { CoachPanel } from './coach-panel.ts';
import { choiceView, fieldView } from './field-view.ts';
import { CONFIDENCES, FACTS, LEVELS, NOTES, NUMBERS, numberFields, PARTS, principleField, TITLE } from './fields.ts';
import { questionsFor } from './fit.ts';
import { historyView } from './history-view.ts';
import { readStory } from './story.ts';
import type { Story } from './story.ts';

/** Questions listed for a story at most. */
const MOST_QUESTIONS = 12;

export function storyView(app: App, id: string, coach: CoachPanel): TemplateResult {
  const story = app.bank.story(id) ?? (app.screen.fresh === id ? readStory(id, new Map()) : undefined);
  if (!story)
    return html`<h2 tabindex="-1">This story is not here</h2>
      <p>It was erased, or it is in another browser. <a href=${screenAddress('list')}>All stories</a></p>`;
  coach.judge(story);
  return html`
    <p class="stories-back"><a href=${screenAddress('list')}>All stories</a></p>
    <h2 class="stories-name" tabindex="-1">${story.title}</h2>
    <div class="stories-desk">
      <div class="stories-form">
        ${fieldView(app, story, TITLE)} ${FACTS.map((field) => fieldView(app, story, field))}
        ${PARTS.map((field) => fieldView(app, story, field))}
      </div>
      <aside class="stories-coach" aria-label="The coach on this story">
        ${coach.view()}
        ${
          PARTS.every(({ name }) => story.text(name).trim() === '')
            ? html`<p class="coach-hint">
                The coach reads Situation to Learned as one answer. It speaks here once there are some words.
              </p>`
            : nothing
        }
      </aside>
      <div class="stories-form">
        ${numbersView(app, story)} ${principlesView(app, story)}
        <div class="stories-pair">
          ${choiceView(app, story, 'level', 'Level it shows', [
            ['', 'Not chosen'],
            ...LEVELS.map((level) => [level, level] as const),
          ])}
          ${choiceView(app, story, 'confidence', 'How sure you are', [
            ['', 'Not chosen'],
            ...CONFIDENCES.map((word, n) => [String(n + 1), word] as const),
          ])}
        </div>
        ${fieldView(app, story, NOTES)}
      </div>
    </div>
    ${questionsView(app, story)} ${historyView(app, story)} ${actions(app, story)}
    <div class="stories-onpaper">${cardView(story)}</div>
  `;
}

/** The numbers filled in, and room for one more. */
function numbersView(app: App, story: Story): TemplateResult[] {
  const isFilled = (n: number) => numberFields(n).some(({ name }) => story.text(name).trim() !== '');
  const last = NUMBERS.findLast(isFilled) ?? 0;
  return NUMBERS.filter((n) => n <= last + 1).map(
    (n) =>
      html`<fieldset class="stories-number">
        <legend>Number ${n}</legend>
        ${numberFields(n).map((field) => fieldView(app, story, field))}
      </fieldset>`,
  );
}

function principlesView(app: App, story: Story): TemplateResult {
  const [strong, could] = [principlesLine(story, 'strong'), principlesLine(story, 'could')];
  return html`<div class="stories-principles">
    <p class="stories-label">Principles</p>
    <p class="stories-meta">${strong === '' ? 'Strong for none yet' : `Strong for ${strong}`}</p>
    ${could === '' ? nothing : html`<p class="stories-meta">Could serve ${could}</p>`}
    <details>
      <summary>Choose principles</summary>
      <p class="stories-hint">
        Strong: it would survive three follow-ups on that principle. Could serve: it would survive one.
      </p>
      ${PRINCIPLES.map(({ slug, name }) =>
        choiceView(app, story, principleField(slug), name, [
          ['', '–'],
          ['strong', 'Strong'],
          ['could', 'Could serve'],
        ]),
      )}
    </details>
  </div>`;
}

function questionsView({ storyQuestions }: App, story: Story): TemplateResult | typeof nothing {
  const fits = questionsFor(story, storyQuestions);
  if (fits.length === 0) return nothing;
  return html`<details class="stories-fold">
    <summary>Questions it could answer (${fits.length})</summary>
    <ul>
      ${fits.slice(0, MOST_QUESTIONS).map(({ of }) => html`<li><a href=${under(of.address)}>${of.title}</a></li>`)}
    </ul>
    ${
      fits.length > MOST_QUESTIONS
        ? html`<p class="stories-hint">
            Those with most of its principles are shown;
            ${count(fits.length - MOST_QUESTIONS, 'more probes', 'more probe')} one of them.
          </p>`
        : nothing
    }
  </details>`;
}

function actions({ bank, say, go, screen }: App, story: Story): TemplateResult {
  const duplicate = () => {
    const [id = ''] = bank.add([new Map([...bank.fields(story.id), ['title', `${story.title} (copy)`]])]);
    go(storyAddress({ id }));
    say('This is the copy.');
  };
  const archive = () => {
    bank.set(story.id, new Map([['archived', story.isArchived ? '' : 'yes']]));
    say(
      story.isArchived ? 'Back among your stories.' : 'Archived: it is kept, and left out of matrix, plan and print.',
    );
  };
  const erase = async () => {
    const back = await bank.erase([story.id]);
    screen.fresh = '';
    go(screenAddress('list'));
    say(`Erased: ${story.title}.`, back);
  };
  return html`<div class="stories-tools stories-actions">
    <button type="button" @click=${duplicate}>Duplicate</button>
    <button type="button" @click=${archive}>${story.isArchived ? 'Take it out of the archive' : 'Archive'}</button>
    <button type="button" @click=${erase}>Erase</button>
  </div>`;
}
