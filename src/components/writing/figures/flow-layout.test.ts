import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { layoutFlow, wrap } from './flow-layout.ts';
import type { Box } from './flow-layout.ts';

const node = (id: string, column: number, row: number, label = id) => ({
  id,
  column,
  row,
  label,
  kind: 'step' as const,
});
const overlap = (a: Box, b: Box) =>
  a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;

/** Figures as the schema admits them: a label of up to 28 characters, each cell of the grid used once. */
const figures = fc
  .uniqueArray(fc.record({ column: fc.integer({ min: 0, max: 5 }), row: fc.integer({ min: 0, max: 4 }) }), {
    selector: ({ column, row }) => `${column} ${row}`,
    minLength: 2,
    maxLength: 18,
  })
  .chain((cells) =>
    fc
      .array(fc.stringMatching(/^[A-Za-z]{2,9}( [A-Za-z]{2,9}){0,2}$/), {
        minLength: cells.length,
        maxLength: cells.length,
      })
      .map((labels) => ({
        nodes: cells.map(({ column, row }, index) => node(`n${index}`, column, row, labels[index])),
        edges: cells.slice(1).map((_, index) => ({ from: `n${index}`, to: `n${index + 1}` })),
      })),
  );

describe('layoutFlow', () => {
  it('lets no boxes overlap and nothing leave the drawing, in both directions', () => {
    fc.assert(
      fc.property(figures, fc.constantFrom('across' as const, 'down' as const), (figure, direction) => {
        const { boxes, width, height } = layoutFlow(figure, direction);
        expect(boxes).toHaveLength(figure.nodes.length);
        boxes.forEach((box, index) => {
          expect(box.x).toBeGreaterThanOrEqual(-0.1);
          expect(box.x + box.width).toBeLessThanOrEqual(width + 0.1);
          expect(box.y + box.height).toBeLessThanOrEqual(height);
          for (const other of boxes.slice(index + 1)) expect(overlap(box, other)).toBe(false);
        });
      }),
    );
  });

  it('draws text of at least 12 px at the width it is made for', () => {
    const figure = { nodes: [node('a', 0, 0), node('b', 1, 0)], edges: [{ from: 'a', to: 'b' }] };
    expect(layoutFlow(figure, 'down').width).toBeLessThanOrEqual(350);
    expect(layoutFlow(figure, 'down').fontSize).toBeGreaterThanOrEqual(12);
    expect(layoutFlow(figure, 'across').fontSize).toBeGreaterThanOrEqual(12);
  });

  it('connects neighbors by a straight arrow from edge to edge', () => {
    const figure = { nodes: [node('a', 0, 0), node('b', 1, 0)], edges: [{ from: 'a', to: 'b', label: 'asks' }] };
    const { arrows, boxes } = layoutFlow(figure, 'across');
    const [a, b] = boxes;
    const [start, end] = [...(arrows[0]?.path ?? '').matchAll(/[ML]([\d.]+) ([\d.]+)/g)].map(([, x, y]) => [
      Number(x),
      Number(y),
    ]);
    expect(start?.[0]).toBeCloseTo((a?.x ?? 0) + (a?.width ?? 0), 0);
    expect(end?.[0]).toBeCloseTo(b?.x ?? 0, 0);
    expect(start?.[1]).toBe(end?.[1]);
    expect(arrows[0]?.label?.text).toBe('asks');
  });
});

describe('wrap', () => {
  it('breaks at spaces only', () => {
    expect(wrap('Garage controller', 10)).toEqual(['Garage', 'controller']);
    expect(wrap('Incomprehensibilities all', 6)).toEqual(['Incomprehensibilities', 'all']);
    expect(wrap('a b c', 5)).toEqual(['a b c']);
  });
});
