/** The matrix: what to do about it first, then a row for each principle, then the picture with a row for each story. */

import { html, nothing } from 'lit-html';
import type { TemplateResult } from 'lit-html';
import { PRINCIPLES } from '../../book/principles.ts';
import { count } from '../../book/wording.ts';
import { under } from '../../browser/parts/base.ts';
import { storyAddress } from './app.ts';
import type { App } from './app.ts';
import { find } from './bank.ts';
import { matrixOf, MOST_MARKS } from './matrix.ts';
import type { Matrix, Row } from './matrix.ts';
import type { Story } from './story.ts';
import { tableView } from './table-view.ts';

export function matrixView({ bank }: App): TemplateResult {
  const stories = find(bank.stories(), { search: '', order: 'principle', withArchived: false });
  if (stories.length === 0)
    return html`<h2 tabindex="-1">Matrix</h2>
      ${nothingYet}`;
  const matrix = matrixOf(stories);
  return html`
    <h2 tabindex="-1">${count(stories.length, 'story', 'stories')} against 16 principles</h2>
    ${findings(matrix)}
    ${tableView({
      classes: 'stories-table stories-rows',
      caption: 'By principle',
      headings: ['Principle', 'Strong', 'Could serve'],
      rows: matrix.rows.map(({ name, strong, could }) => ({ name, cells: [linksOrNone(strong), linksOrNone(could)] })),
    })}
    ${picture(stories)}
  `;
}

export const nothingYet = html`<p>
  There is no story yet. <a href="#stories">Write the first one</a>, or try the example there.
</p>`;

/** Links to stories, one after another. */
export const links = (stories: readonly Story[]): TemplateResult[] =>
  stories.map((story, n) => html`${n === 0 ? nothing : ', '}<a href=${storyAddress(story)}>${story.title}</a>`);

const names = (rows: readonly Row[]): TemplateResult[] =>
  rows.map(
    ({ slug, name }, n) => html`${n === 0 ? nothing : ' · '}<a href=${under(`/principles/${slug}/`)}>${name}</a>`,
  );

/** What the matrix shows, the gravest first; of the stories that carry too much, with how many. */
function findings({ gaps, weak, overloaded, withoutNumber, withoutStart }: Matrix): TemplateResult {
  const heavy = overloaded.map(
    (story, n) =>
      html`${n === 0 ? nothing : ', '}<a href=${storyAddress(story)}>${story.title}</a> (${story.marks.size})`,
  );
  const lines: readonly (readonly [string, readonly TemplateResult[]])[] = [
    ['No story', names(gaps)],
    ['No strong story', names(weak)],
    [`Stands for more than ${MOST_MARKS}`, heavy],
    ['Without a number', links(withoutNumber)],
    ['A number without a “Before”', links(withoutStart)],
  ];
  const found = lines.filter(([, all]) => all.length > 0);
  if (found.length === 0) return html`<p>Each principle has a strong story, and each story its number.</p>`;
  return html`<dl class="stories-findings">
    ${found.map(
      ([label, all]) =>
        html`<div>
          <dt>${label}</dt>
          <dd>${all}</dd>
        </div>`,
    )}
  </dl>`;
}

const linksOrNone = (stories: readonly Story[]) => (stories.length === 0 ? '–' : links(stories));

/** The picture: it is wide, so that a phone shows it on paper only. */
function picture(stories: readonly Story[]): TemplateResult {
  return html`<table class="stories-picture">
    <caption>
      By story:
      <i data-mark="strong"></i>
      strong,
      <i data-mark="could"></i>
      could serve
    </caption>
    <thead>
      <tr>
        <th scope="col">Story</th>
        ${PRINCIPLES.map(({ name }) => html`<th scope="col"><span>${name}</span></th>`)}
      </tr>
    </thead>
    <tbody>
      ${stories.map(
        (story) =>
          html`<tr>
            <th scope="row">${story.title}</th>
            ${PRINCIPLES.map(({ slug }) => {
              const mark = story.marks.get(slug);
              return html`<td>
                ${
                  mark
                    ? html`<i data-mark=${mark}></i
                        ><span class="hidden-text">${mark === 'strong' ? 'strong' : 'could serve'}</span>`
                    : nothing
                }
              </td>`;
            })}
          </tr>`,
      )}
    </tbody>
  </table>`;
}
