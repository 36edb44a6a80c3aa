/** A text cut at the borders of its marks. Pure. */

import type { Span } from '../../../coach/text.ts';

export interface Segment {
  readonly text: string;
  /** Numbers of the marks that cover it, from 0 in the order given. */
  readonly covered: readonly number[];
  /** Numbers of the marks that end with it. */
  readonly ending: readonly number[];
}

/**
 * Cuts `source` from `from` to `to`. Marks may overlap; together the segments are the text, nothing lost or doubled.
 * @param marks spans inside the range, by start
 */
export function segments(source: string, from: number, to: number, marks: readonly Span[]): Segment[] {
  const borders = [...new Set([from, to, ...marks.flatMap(({ start, end }) => [start, end])])].sort((a, b) => a - b);
  const open = new Set<number>();
  let next = 0;
  return borders.slice(0, -1).map((start, n) => {
    const end = borders[n + 1] as number;
    for (; next < marks.length && (marks[next] as Span).start <= start; next += 1) open.add(next);
    const covered = [...open];
    const ending = covered.filter((mark) => (marks[mark] as Span).end <= end);
    for (const mark of ending) open.delete(mark);
    return { text: source.slice(start, end), covered, ending };
  });
}
