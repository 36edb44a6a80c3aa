/** A story as one text that the coach reads, and the way back from a place in it to the field it is in. Pure. */

import type { Span } from '../../coach/text.ts';
import { PARTS } from './fields.ts';
import type { Story } from './story.ts';

export interface Told {
  readonly text: string;
  /** Where the words of each part begin and end. */
  readonly parts: readonly (Span & { readonly name: string })[];
}

/** Joins the parts in their order, each a paragraph; a part that does not end as a sentence gets its period. */
export function told(story: Pick<Story, 'text'>): Told {
  const parts: (Span & { name: string })[] = [];
  let text = '';
  for (const { name } of PARTS) {
    const words = story.text(name);
    if (words.trim() === '') continue;
    if (text !== '') text += '\n\n';
    const start = text.length;
    text += words;
    parts.push({ name, start, end: text.length });
    // Without it the last sentence of a part and the first of the next would be one.
    if (!/[.!?…:;”"’)\]]\s*$/u.test(words)) text += '.';
  }
  return { text, parts };
}

/** The field of a place, with the place in it; undefined where no part is told. */
export function placeOf({ parts }: Told, { start, end }: Span): (Span & { readonly name: string }) | undefined {
  const part = parts.findLast((one) => one.start <= start);
  if (!part) return undefined;
  const within = (at: number) => Math.min(at, part.end) - part.start;
  return { name: part.name, start: within(start), end: within(end) };
}
