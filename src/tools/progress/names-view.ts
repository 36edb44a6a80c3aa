/** What is in a kind by name, with the way to each. */

import { under } from '../../browser/parts/base.ts';
import { make } from '../../browser/parts/element.ts';
import type { WorkLine } from '../../browser/parts/work/index.ts';

/** Names that are shown before "more". */
const SHOWN = 5;

export function namesView(lines: readonly WorkLine[]): HTMLElement {
  const box = make('div', 'data-names');
  box.append(list(lines.slice(0, SHOWN)));
  if (lines.length > SHOWN) {
    const more = make('details', '');
    more.append(make('summary', '', `${lines.length - SHOWN} more`), list(lines.slice(SHOWN)));
    box.append(more);
  }
  return box;
}

function list(lines: readonly WorkLine[]): HTMLElement {
  const all = make('ul', '');
  for (const { title, state, action } of lines) {
    const item = make('li', '');
    const link = make('a', '', title);
    link.href = under(action[1]);
    item.append(link, `, ${state}`);
    all.append(item);
  }
  return all;
}
