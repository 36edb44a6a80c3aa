/**
 * `<saved-pages>` around the list of pages that are always on the device: adds those that were read here, the latest first,
 * and says when all of the handbook is saved. With `data-instead` it stands where a page should be, and tries for that page
 * when the network comes back.
 */

import { BASE } from '../../parts/base.ts';
import { define, EnhancedElement, make, setText, whenOver } from '../../parts/element.ts';
import { cachesOf, inside } from '../../parts/offline/names.ts';
import { SAVED_CHANGED, savedWhole } from '../../parts/offline/saved.ts';
import { titleIn } from './titles.ts';
import { isHintOfUse, savedWords } from './words.ts';

class SavedPages extends EnhancedElement {
  protected override enhance(life: AbortSignal): void {
    const added = make('ul', 'link-list');
    const whole = make('p', 'saved-whole');
    const isInstead = 'instead' in this.dataset;
    const missing = isInstead ? (inside(location.href, BASE) ?? '') : undefined;
    const hint = isInstead ? document.getElementById('save-hint') : null;
    const list = this.querySelector('ul');
    const known = new Set([...this.querySelectorAll('a')].map((link) => link.pathname));
    list?.before(whole);
    list?.after(added);
    whenOver(life, () => {
      added.remove();
      whole.remove();
    });
    const show = async () => {
      const saved = await savedWhole({ base: BASE, caches });
      setText(whole, savedWords(saved?.pages, missing));
      // Saving all of it brings nothing that is not here.
      if (hint) hint.hidden = !isHintOfUse(saved?.pages, missing);
      const rows = await seenPages(known);
      if (!life.aborted) added.replaceChildren(...rows.map(row));
    };
    const showSafely = () => void show().catch((error: unknown) => console.error(error));
    if ('caches' in globalThis) showSafely();
    document.addEventListener(SAVED_CHANGED, showSafely, { signal: life });
    if (isInstead) addEventListener('online', () => location.reload(), { signal: life });
  }
}

/** Pages that were read here, the latest first, but for those of some addresses. */
async function seenPages(but: ReadonlySet<string>): Promise<{ href: string; title: string }[]> {
  const cache = await caches.open(cachesOf(BASE).seen);
  const keys = (await cache.keys()).map(({ url }) => new URL(url).pathname).filter((path) => !but.has(path));
  const titled = keys.reverse().map(async (href) => {
    const html = await (await cache.match(href))?.text();
    return { href, title: titleIn(html ?? '') ?? href };
  });
  return Promise.all(titled);
}

function row({ href, title }: { readonly href: string; readonly title: string }): HTMLElement {
  const item = make('li', '');
  const link = make('a', '', title);
  link.href = href;
  item.append(link);
  return item;
}

define('saved-pages', SavedPages);
