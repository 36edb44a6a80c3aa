/** A calendar beside a field for days: what is picked is written into the field, which still takes what people type. */

import { make } from '../../browser/parts/element.ts';
import { isoDay, readDay } from './days.ts';

const SVG = 'http://www.w3.org/2000/svg';

function icon(): SVGElement {
  const svg = document.createElementNS(SVG, 'svg');
  for (const [name, value] of [
    ['viewBox', '0 0 20 20'],
    ['width', '20'],
    ['height', '20'],
    ['aria-hidden', 'true'],
  ] as const)
    svg.setAttribute(name, value);
  const path = document.createElementNS(SVG, 'path');
  path.setAttribute('d', 'M2.5 4.5h15v13h-15zM2.5 8.5h15M6.5 2v4M13.5 2v4');
  path.setAttribute('fill', 'none');
  path.setAttribute('stroke', 'currentColor');
  path.setAttribute('stroke-width', '1.5');
  svg.append(path);
  return svg;
}

/**
 * Puts a field and its calendar into a row.
 * @param label of the field, for the name of the button
 * @returns the field alone in browsers that cannot open a calendar from a script
 */
export function withCalendar(field: HTMLInputElement, label: string): HTMLElement {
  if (!('showPicker' in HTMLInputElement.prototype)) return field;
  const row = make('span', 'offers-day');
  // The browser's own field for dates shows its calendar and nothing else: it reads fewer texts than ours.
  const picker = make('input', 'offers-picker');
  picker.type = 'date';
  picker.tabIndex = -1;
  picker.ariaHidden = 'true';
  const button = make('button', '');
  button.type = 'button';
  button.ariaLabel = `Calendar: ${label}`;
  button.append(icon());
  button.addEventListener('click', () => {
    const day = readDay(field.value);
    picker.value = 'value' in day ? isoDay(day.value) : '';
    try {
      picker.showPicker();
    } catch {
      // A frame of another site may not open one.
      field.focus();
    }
  });
  picker.addEventListener('change', () => {
    if (picker.value === '') return;
    field.value = picker.value;
    for (const type of ['input', 'change']) field.dispatchEvent(new Event(type, { bubbles: true }));
  });
  row.append(field, button, picker);
  return row;
}
