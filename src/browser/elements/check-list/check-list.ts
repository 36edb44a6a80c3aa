/**
 * `<check-list data-list="loop-day">` around checkboxes with `data-item`: keeps their ticks on the device, counts them in
 * `.checklist-status`, and offers to clear them. Every list of that name, on this page or in another tab, shows the same
 * ticks.
 */

import { device } from '../../device/index.ts';
import { define, EnhancedElement, make, makeButton, setText, whenOver } from '../../parts/element.ts';
import { count, status } from './model.ts';

class CheckList extends EnhancedElement {
  protected override enhance(life: AbortSignal): void {
    const list = this.dataset['list'] ?? '';
    const boxes = [...this.querySelectorAll<HTMLInputElement>('input[data-item]')];
    const items = boxes.map((box) => box.dataset['item'] ?? '');
    const line = this.querySelector('.checklist-status');
    const lineBefore = line?.textContent ?? '';
    let cleared: readonly string[] = [];

    const bar = make('progress', 'checklist-bar');
    bar.setAttribute('aria-label', 'Done');
    const notice = make('p', 'checklist-notice');
    notice.setAttribute('role', 'status');
    const tools = make('div', 'checklist-tools');

    // One button for both, so that focus stays where it is.
    const clear = makeButton('', '', () => {
      const undo = cleared;
      if (undo.length === 0) cleared = [...device.ticks.get(list)].flatMap(([item, on]) => (on ? [item] : []));
      if (undo.length === 0) device.ticks.clear(list);
      else device.ticks.restore(list, undo);
    });
    tools.append(clear);

    const show = () => {
      const ticks = device.ticks.get(list);
      for (const box of boxes) box.checked = ticks.get(box.dataset['item'] ?? '') === true;
      const { done, of } = count(items, ticks);
      const isAnyTicked = [...ticks.values()].includes(true);
      if (isAnyTicked) cleared = [];
      bar.max = of;
      bar.value = done;
      setText(line, status({ done, of }));
      setText(clear, cleared.length > 0 ? 'Undo: tick them again' : 'Clear ticks');
      clear.hidden = !isAnyTicked && cleared.length === 0;
      setText(notice, device.ticks.problem()?.message ?? '');
    };

    this.addEventListener(
      'change',
      ({ target }) => {
        const item = target instanceof HTMLInputElement && target.dataset['item'];
        if (item) device.ticks.set(list, item, (target as HTMLInputElement).checked);
      },
      { signal: life },
    );
    whenOver(life, device.ticks.subscribe(show));
    whenOver(life, () => {
      for (const added of [bar, notice, tools]) added.remove();
      setText(line, lineBefore);
    });

    // On a slow line a reader ticks before this script is there. No browser brings ticks back by itself: autocomplete is off.
    for (const { checked, dataset } of boxes)
      if (checked && dataset['item']) device.ticks.set(list, dataset['item'], true);
    show();
    line?.after(bar);
    this.append(notice, tools);
  }
}

define('check-list', CheckList);
