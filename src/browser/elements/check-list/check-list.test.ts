// @vitest-environment happy-dom
import { beforeEach, expect, test, vi } from 'vitest';
import { clearElsewhere, setElsewhere } from '../../../../tests/lib/other-tab.ts';
import { render } from '../../parts/render.ts';
import './check-list.ts';

type Groups = Record<string, Record<string, string>>;

const html = (groups: Groups, page = false) => `
  <check-list data-list="loop-day"${page ? ' data-page' : ''}>
    <p class="checklist-status" role="status">items</p>
    ${Object.entries(groups)
      .map(
        ([title, items]) =>
          `<h3>${title}</h3><ul>${Object.entries(items)
            .map(([id, text]) => `<li><label><input type="checkbox" data-item="${id}"> ${text}</label></li>`)
            .join('')}</ul>`,
      )
      .join('')}
  </check-list>`;

const BEFORE: Groups = {
  'The evening before': { badge: 'Lay out your badge', clock: 'Set two clocks' },
  'The morning': { water: 'Fill a glass of water', phone: 'Silence the phone' },
};

/** A visit: the page as the server wrote it, with what is stored. */
function visit(...lists: string[]): HTMLElement[] {
  render(lists.join(''));
  return [...document.querySelectorAll<HTMLElement>('check-list')];
}
const only = (lists: HTMLElement[]) => lists[0] as HTMLElement;
const box = (list: HTMLElement, id: string) => list.querySelector<HTMLInputElement>(`[data-item="${id}"]`);
const button = (list: HTMLElement, text: string) =>
  [...list.querySelectorAll('button')].find(({ textContent, hidden }) => textContent === text && !hidden);
const line = (list: HTMLElement) => list.querySelector('.checklist-status')?.textContent;
const ticked = (list: HTMLElement) =>
  [...list.querySelectorAll<HTMLInputElement>('input:checked')].map((input) => input.dataset['item']);

beforeEach(() => {
  clearElsewhere();
  document.body.innerHTML = '';
});

test('counts, ticks, and remembers', () => {
  const list = only(visit(html(BEFORE)));
  expect(line(list)).toBe('0 of 4 done');
  box(list, 'water')?.click();
  expect(line(list)).toBe('1 of 4 done');
  expect(list.querySelector('progress')?.value).toBe(1);
  expect(ticked(only(visit(html(BEFORE))))).toEqual(['water']);
});

test('no tick is lost when the content is edited between two visits', () => {
  const first = only(visit(html(BEFORE)));
  for (const id of ['badge', 'clock', 'phone']) box(first, id)?.click();
  // badge moved to another group and reworded, clock removed, order reversed, new ones added.
  const edited = only(
    visit(
      html({
        'At the door': { phone: 'Turn the phone off', map: 'Know the way', badge: 'Carry an identity card' },
        'The morning': { water: 'Drink something' },
        'New group': { pen: 'Bring a pen' },
      }),
    ),
  );
  expect(ticked(edited)).toEqual(['phone', 'badge']);
  expect(line(edited)).toBe('2 of 5 done');
  box(edited, 'pen')?.click();
  box(edited, 'phone')?.click();
  // clock comes back.
  expect(ticked(only(visit(html(BEFORE))))).toEqual(['badge', 'clock']);
});

test('the same list twice on a page stays in step, and so does another tab', () => {
  const [one, two] = visit(html(BEFORE), html(BEFORE)) as [HTMLElement, HTMLElement];
  box(one, 'badge')?.click();
  expect(ticked(two)).toEqual(['badge']);
  setElsewhere('ticks', { 'loop-day/badge': false, 'loop-day/water': true });
  expect([ticked(one), ticked(two)]).toEqual([['water'], ['water']]);
  expect(line(two)).toBe('1 of 4 done');
});

test('clears without asking, and undoes with the same button', () => {
  const list = only(visit(html(BEFORE)));
  expect(button(list, 'Clear ticks')).toBeUndefined();
  box(list, 'badge')?.click();
  box(list, 'phone')?.click();
  const clear = button(list, 'Clear ticks');
  clear?.click();
  expect(ticked(list)).toEqual([]);
  expect(button(list, 'Undo: tick them again')).toBe(clear);
  clear?.click();
  expect(ticked(list)).toEqual(['badge', 'phone']);
  clear?.click();
  box(list, 'water')?.click();
  expect(button(list, 'Clear ticks')).toBe(clear);
});

test('has one button, wherever the list stands', () => {
  for (const page of [false, true]) expect(only(visit(html(BEFORE, page))).querySelectorAll('button')).toHaveLength(1);
});

test('tells the reader when nothing can be stored, and works on', () => {
  const refuse = vi.spyOn(window, 'localStorage', 'get').mockImplementation(() => {
    throw new DOMException('denied', 'SecurityError');
  });
  const list = only(visit(html(BEFORE)));
  box(list, 'badge')?.click();
  expect(ticked(list)).toContain('badge');
  expect(list.querySelector('.checklist-notice')?.textContent).toContain('does not let this site store');
  refuse.mockRestore();
});

test('moved in the page, it is enhanced once', () => {
  const list = only(visit(html(BEFORE)));
  document.body.append(document.createElement('main'));
  document.querySelector('main')?.append(list);
  expect(list.querySelectorAll('progress')).toHaveLength(1);
  expect(list.querySelectorAll('button')).toHaveLength(1);
});
