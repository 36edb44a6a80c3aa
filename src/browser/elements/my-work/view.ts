/** The list of what is under way, in place of where to begin. */

import { html, nothing, render } from 'lit-html';
import type { TemplateResult } from 'lit-html';
import { createArchive } from '../../device/archive/index.ts';
import { recordsOutside } from '../../device/records/index.ts';
import { under } from '../../parts/base.ts';
import { make, whenOver } from '../../parts/element.ts';
import { NO_NAMES, workOf } from '../../parts/work/index.ts';
import type { Names, Way, Work, WorkLine } from '../../parts/work/index.ts';
import { fieldsIn, loadNames } from '../../parts/work/stored.ts';

/** Lines of a sort that are shown before "more". */
const SHOWN = 4;

const BLOCKED = 'Your browser does not let this site store anything, so nothing can be listed here.';
const NAMELESS = 'Ticks and quizzes are not listed: their names could not be loaded. They are safe; reload the page.';

/** Fills `host`, and again after each change here or in another tab. */
export async function show(host: HTMLElement, life: AbortSignal): Promise<void> {
  const door = createArchive(recordsOutside());
  const begin = host.querySelector<HTMLElement>('.work-begin');
  const box = make('div', 'work');
  whenOver(life, () => {
    box.remove();
    if (begin) begin.hidden = false;
  });
  let names: Promise<Names> | undefined;
  let newest = 0;
  const refresh = async () => {
    const mine = (newest += 1);
    const snapshot = await door.look();
    const isAny = snapshot.kinds.some(({ document }) => document);
    // Whoever has stored nothing needs no names.
    const known = isAny ? await (names ??= loadNames(host.dataset['names'] ?? '')) : NO_NAMES;
    if (mine !== newest || life.aborted) return;
    const work = workOf(fieldsIn(snapshot), known, Date.now());
    const notice = snapshot.isBlocked ? BLOCKED : isAny && known === NO_NAMES ? NAMELESS : '';
    render(
      html`${work.map(sortView)}${notice === '' ? nothing : html`<p class="meta" role="status">${notice}</p>`}`,
      box,
    );
    if (begin) begin.hidden = work.length > 0;
    if (!box.isConnected) host.append(box);
  };
  whenOver(
    life,
    door.subscribe(() => void refresh()),
  );
  await refresh();
}

const link = ([words, address]: Way, className = '', name = words) =>
  html`<a class=${className || nothing} href=${under(address)} aria-label=${name === words ? nothing : name}
    >${words}</a
  >`;

function sortView({ sort, lines }: Work): TemplateResult {
  const [first, more] = [lines.slice(0, SHOWN), lines.slice(SHOWN)];
  return html`<section class="work-sort">
    <div class="work-head">
      <h3>${sort.title}</h3>
      ${link(sort.all)}
    </div>
    <ul>
      ${first.map(lineView)}
    </ul>
    ${
      more.length === 0
        ? nothing
        : html`<details>
            <summary>${more.length} more</summary>
            <ul>
              ${more.map(lineView)}
            </ul>
          </details>`
    }
  </section>`;
}

function lineView({ title, state, next, action }: WorkLine): TemplateResult {
  return html`<li>
    <div>
      <p class="work-title">${title}</p>
      <p class="meta">${state}${next ? html`. Next: ${link(next)}` : nothing}</p>
    </div>
    ${link(action, 'work-go', `${action[0]}: ${title}`)}
  </li>`;
}
