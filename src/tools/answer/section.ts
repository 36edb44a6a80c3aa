import { make } from '../../browser/parts/element.ts';

/** A part of the tool under its heading, with a line that says what to do. */
export function section(title: string, hint: string): HTMLElement {
  const box = make('section', 'answer-section');
  box.append(make('h2', '', title), make('p', 'coach-hint', hint));
  return box;
}
