/** Figures: data that the kit in `src/components/writing/figures/` draws. */

import { z } from 'astro/zod';
import { line, slug } from '../common.ts';

const base = {
  /** Caption below the figure: what it shows. */
  caption: line.min(20).max(240),
};

/** Stops on a line, in order. */
export const timelineSchema = z.strictObject({
  kind: z.literal('timeline'),
  ...base,
  stages: z
    .array(
      z.strictObject({
        title: line.max(40),
        /** How long it takes or when it comes. */
        when: line.max(60),
        /** Who owns it. */
        who: line.max(60).optional(),
        note: line.max(160).optional(),
        /** The wait before the next stop. */
        wait: line.max(60).optional(),
        /** Drawn as a filled stop. */
        strong: z.literal(true).optional(),
      }),
    )
    .min(2)
    .max(10),
});

/** Steps from the bottom up; the first in the file is the lowest. */
export const ladderSchema = z.strictObject({
  kind: z.literal('ladder'),
  ...base,
  steps: z
    .array(z.strictObject({ title: line.max(60), note: line.max(200) }))
    .min(2)
    .max(8),
});

/** A table of short cells. */
export const matrixSchema = z
  .strictObject({
    kind: z.literal('matrix'),
    ...base,
    /** What the rows are; heads the first column. */
    corner: line.max(40),
    columns: z.array(line.max(40)).min(2).max(8),
    rows: z.array(z.strictObject({ label: line.max(60), cells: z.array(z.string().max(120)) })).min(2),
  })
  .refine((figure) => figure.rows.every((row) => row.cells.length === figure.columns.length), {
    message: 'each row needs one cell for each column',
    path: ['rows'],
  });

/** Boxes on a grid and arrows between them. Drawn left to right when wide, top to bottom when narrow. */
export const flowSchema = z.strictObject({
  kind: z.literal('flow'),
  ...base,
  /** The same in words, for those who do not see the drawing. */
  words: line.min(40),
  nodes: z
    .array(
      z.strictObject({
        id: slug,
        label: line.max(28),
        /** A second, smaller line. */
        note: line.max(34).optional(),
        kind: z.enum(['person', 'service', 'store', 'queue', 'outside', 'step', 'decision']).default('step'),
        /** Column from 0 (left; top when narrow). */
        column: z.int().min(0).max(5),
        /** Row from 0 within the column. */
        row: z.int().min(0).max(4),
      }),
    )
    .min(2)
    .max(18),
  edges: z
    .array(
      z.strictObject({
        from: slug,
        to: slug,
        label: line.max(24).optional(),
        dashed: z.literal(true).optional(),
      }),
    )
    .min(1),
});

/** Stacked horizontal bars, with the numbers as a table. */
export const barsSchema = z
  .strictObject({
    kind: z.literal('bars'),
    ...base,
    /** What the numbers count: "minutes", "thousand dollars". */
    unit: line.max(40),
    series: z.array(line.max(40)).min(1).max(5),
    bars: z
      .array(z.strictObject({ label: line.max(40), values: z.array(z.number().min(0)) }))
      .min(1)
      .max(10),
    /** Whether the pieces of one bar make a sum, or those of all bars do: the sums stand after each bar or below all. */
    sum: z.enum(['bar', 'all']).default('all'),
  })
  .refine((figure) => figure.bars.every((bar) => bar.values.length === figure.series.length), {
    message: 'each bar needs one value for each series',
    path: ['bars'],
  });

/** `content/figures/<slug>.yaml` */
export const figureSchema = z.discriminatedUnion('kind', [
  timelineSchema,
  ladderSchema,
  matrixSchema,
  flowSchema,
  barsSchema,
]);

export type FigureData = z.infer<typeof figureSchema>;
export type TimelineData = z.infer<typeof timelineSchema>;
export type LadderData = z.infer<typeof ladderSchema>;
export type MatrixData = z.infer<typeof matrixSchema>;
export type FlowData = z.infer<typeof flowSchema>;
export type BarsData = z.infer<typeof barsSchema>;
