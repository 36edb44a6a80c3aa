/**
 * `<printed-choice>` on a page to print: leaves out what the address does not ask for and says so in the title, prints, and
 * takes the notes with sources or the answers of quizzes away.
 */

import { define, EnhancedElement, setText, whenOver } from '../../parts/element.ts';
import { chosen, chosenTitle } from './model.ts';

class PrintedChoice extends EnhancedElement {
  protected override enhance(life: AbortSignal): void {
    this.#leaveOut();
    for (const box of this.querySelectorAll('input')) {
      const show = () => document.body.classList.toggle(`without-${box.name}`, !box.checked);
      // A browser may restore the box as it was.
      show();
      box.addEventListener('change', show, { signal: life });
    }
    this.querySelector('button')?.addEventListener('click', () => print(), { signal: life });
    addEventListener('click', leadOut, { signal: life });
    whenOver(life, () => delete this.dataset['live']);
    this.dataset['live'] = '';
  }

  /** Hides the pages that are not chosen, their lines in the contents, and sections of which nothing is left. */
  #leaveOut(): void {
    const entries = [...document.querySelectorAll<HTMLElement>('[data-part]')];
    const kept = chosen(
      location.search,
      entries.map(({ dataset }) => ({ part: dataset['part'] ?? '', paths: (dataset['paths'] ?? '').split(' ') })),
    );
    if (!kept) return;
    for (const [index, entry] of entries.entries()) entry.hidden = !kept[index];
    for (const section of document.querySelectorAll<HTMLElement>('main > [data-section]')) {
      const isEmpty = !section.querySelector('[data-part]:not([hidden])');
      for (const part of document.querySelectorAll<HTMLElement>(`[data-section="${section.dataset['section']}"]`))
        part.hidden = isEmpty;
    }
    // Of quizzes that are left out there are no answers to turn to, or to take away.
    for (const way of document.querySelectorAll<HTMLElement>('.turn-to'))
      way.hidden = leftOut(way.querySelector('a')) !== null;
    const answers = this.querySelector<HTMLElement>('label:has([name="answers"])');
    if (answers) answers.hidden = !document.querySelector('.printed-page:not([hidden]) .quiz');
    nameChoice();
    const isPage = entries.map((entry) => entry.matches('.printed-page'));
    const shown = isPage.filter((page, index) => page && kept[index]).length;
    setText(
      this.querySelector('[role=status]'),
      `Your choice: ${shown} of ${isPage.filter(Boolean).length} pages. The rest is left out.`,
    );
  }
}

/** Calls the page, and with it a PDF of it, what is left of the book. */
function nameChoice(): void {
  const sections = [...document.querySelectorAll<HTMLElement>('main > [data-section]')].map((section) => ({
    title: section.dataset['title'] ?? '',
    pages: section.querySelectorAll('[data-part]').length,
    chosen: section.querySelectorAll('[data-part]:not([hidden])').length,
  }));
  const heading = document.querySelector('.printed-title h1');
  const title = chosenTitle(heading?.textContent ?? '', sections);
  setText(heading, title);
  document.title = title;
}

/** Where a link to a page that is left out would lead; null for any other. */
function leftOut(link: HTMLAnchorElement | null): HTMLElement | null {
  const goal = link && document.getElementById(link.hash.slice(1));
  return goal?.closest('[hidden]') ? goal : null;
}

/** A link to a page that is left out leads to that page of the site. */
function leadOut(event: MouseEvent): void {
  const link = (event.target as Element).closest<HTMLAnchorElement>('main a[href^="#"]');
  const at = leftOut(link)?.closest<HTMLElement>('[data-at]')?.dataset['at'];
  if (at === undefined) return;
  event.preventDefault();
  location.assign(at);
}

define('printed-choice', PrintedChoice);
