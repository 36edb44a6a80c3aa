/**
 * Scrolls a text field to a place in its text. Browsers do so while one types, not when a selection is set: the place is
 * measured on a copy of the text that nobody sees.
 */

import { make } from '../element.ts';

/** What decides where lines break. */
const SAME = ['font', 'letterSpacing', 'wordSpacing', 'lineHeight', 'tabSize'] as const;

/** Brings the line of `offset` into the upper third of the field. */
export function reveal(field: HTMLTextAreaElement, offset: number): void {
  const style = getComputedStyle(field);
  const copy = make('div', '', field.value.slice(0, offset));
  for (const name of SAME) copy.style[name] = style[name];
  const sides = Number.parseFloat(style.paddingLeft) + Number.parseFloat(style.paddingRight);
  Object.assign(copy.style, {
    position: 'absolute',
    visibility: 'hidden',
    width: `${field.clientWidth - sides}px`,
    whiteSpace: 'pre-wrap',
    overflowWrap: 'break-word',
  });
  document.body.append(copy);
  field.scrollTop = copy.offsetHeight - field.clientHeight / 3;
  copy.remove();
}
