/**
 * Places boxes and arrows of a flow figure on a grid. Two drawings are made of the same data: columns from
 * left to right for wide screens, the same columns as bands from top to bottom for phones.
 */

import type { FlowData } from '../../../book/kinds/figure/schema.ts';

export interface Box {
  readonly id: string;
  readonly kind: FlowData['nodes'][number]['kind'];
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly lines: readonly { readonly text: string; readonly note: boolean; readonly x: number; readonly y: number }[];
}

export interface Arrow {
  readonly path: string;
  readonly dashed: boolean;
  readonly label?: {
    readonly text: string;
    readonly x: number;
    readonly y: number;
    readonly anchor: 'start' | 'middle';
  };
}

export interface Drawing {
  readonly width: number;
  readonly height: number;
  /** Size of the text in units of the drawing, which are CSS pixels at full width. */
  readonly fontSize: number;
  readonly boxes: readonly Box[];
  readonly arrows: readonly Arrow[];
}

export type Direction = 'across' | 'down';

/** Mean width of a character of the system's sans at weight 400, in em; labels are wrapped by it. */
const CHARACTER = 0.56;
const LINE = 1.3;
const PADDING = 8;

const WIDTHS = { across: 620, down: 350 } as const;
const SIZES = { across: 13, down: 13 } as const;
/** Free space between columns and rows, where arrows run. */
const GAPS = {
  across: { main: 44, cross: 36 },
  down: { main: 52, cross: 16 },
} as const;

/** Breaks text at spaces into lines of at most `limit` characters; a longer word stands alone. */
export function wrap(text: string, limit: number): string[] {
  const lines: string[] = [];
  for (const word of text.split(' ')) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + 1 + word.length <= limit) lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines;
}

const round = (value: number) => Math.round(value * 10) / 10;

/** Lays the figure out in one direction. Nodes keep their order; nothing overlaps. */
export function layoutFlow(figure: Pick<FlowData, 'nodes' | 'edges'>, direction: Direction): Drawing {
  const fontSize = SIZES[direction];
  const width = WIDTHS[direction];
  const gap = GAPS[direction];
  const across = direction === 'across';
  const columns = Math.max(...figure.nodes.map((node) => node.column)) + 1;
  const rows = Math.max(...figure.nodes.map((node) => node.row)) + 1;
  const inBand = (column: number) =>
    figure.nodes.filter((node) => node.column === column).sort((a, b) => a.row - b.row);

  /** Width of a box, given how many stand side by side. */
  const boxWidth = (beside: number) => {
    const free = across ? gap.main : gap.cross;
    return Math.min(across ? 150 : 210, (width - free * (beside - 1)) / beside);
  };
  const sizeOf = (node: FlowData['nodes'][number], own: number) => {
    const limit = Math.max(6, Math.floor((own - 2 * PADDING) / (fontSize * CHARACTER)));
    const label = wrap(node.label, limit).map((text) => ({ text, note: false }));
    const note = node.note ? wrap(node.note, limit).map((text) => ({ text, note: true })) : [];
    const lines = [...label, ...note];
    return { lines, height: lines.length * fontSize * LINE + 2 * PADDING };
  };

  const boxes = new Map<string, Box>();
  const place = (node: FlowData['nodes'][number], x: number, y: number, own: number, height: number) => {
    const { lines } = sizeOf(node, own);
    const top = y + (height - lines.length * fontSize * LINE) / 2;
    boxes.set(node.id, {
      id: node.id,
      kind: node.kind,
      x: round(x),
      y: round(y),
      width: round(own),
      height: round(height),
      lines: lines.map((line, index) => ({
        ...line,
        x: round(x + own / 2),
        y: round(top + (index + 0.78) * fontSize * LINE),
      })),
    });
  };

  let total: number;
  if (across) {
    const own = boxWidth(columns);
    const pitch = columns > 1 ? (width - own) / (columns - 1) : 0;
    const heights = Array.from({ length: rows }, (_, row) =>
      Math.max(0, ...figure.nodes.filter((node) => node.row === row).map((node) => sizeOf(node, own).height)),
    );
    const top = (row: number) => 12 + heights.slice(0, row).reduce((sum, height) => sum + height + gap.cross, 0);
    for (const node of figure.nodes) place(node, node.column * pitch, top(node.row), own, heights[node.row] ?? 0);
    total = top(rows - 1) + (heights[rows - 1] ?? 0) + 12;
  } else {
    let y = 2;
    for (let column = 0; column < columns; column += 1) {
      const band = inBand(column);
      for (let start = 0; start < band.length; start += 2) {
        const pair = band.slice(start, start + 2);
        const own = boxWidth(pair.length);
        const height = Math.max(...pair.map((node) => sizeOf(node, own).height));
        const left = (width - own * pair.length - gap.cross * (pair.length - 1)) / 2;
        pair.forEach((node, index) => {
          place(node, left + index * (own + gap.cross), y, own, height);
        });
        y += height + gap.main;
      }
    }
    total = y - gap.main + 2;
  }

  const arrows = figure.edges.flatMap((edge): Arrow[] => {
    const from = boxes.get(edge.from);
    const to = boxes.get(edge.to);
    if (!from || !to) return [];
    const { path, middle, upright } = connect(from, to, across);
    return [
      {
        path,
        dashed: edge.dashed === true,
        ...(edge.label
          ? {
              label: {
                text: edge.label,
                x: round(middle.x + (upright ? 6 : 0)),
                y: round(middle.y + (upright ? 4 : -6)),
                anchor: upright ? ('start' as const) : ('middle' as const),
              },
            }
          : {}),
      },
    ];
  });
  return { width, height: round(total), fontSize, boxes: [...boxes.values()], arrows };
}

interface Point {
  readonly x: number;
  readonly y: number;
}

/** An arrow with right angles from one box to another, and the middle of its longest free stretch. */
function connect(from: Box, to: Box, across: boolean): { path: string; middle: Point; upright: boolean } {
  const center = (box: Box): Point => ({ x: box.x + box.width / 2, y: box.y + box.height / 2 });
  const a = center(from);
  const b = center(to);
  const beside = Math.abs(a.y - b.y) < 1;
  const above = Math.abs(a.x - b.x) < 1;
  if (beside || (across && !above)) {
    const forward = b.x > a.x;
    const start = { x: forward ? from.x + from.width : from.x, y: a.y };
    const end = { x: forward ? to.x : to.x + to.width, y: b.y };
    if (beside) return { path: line([start, end]), middle: mid(start, end), upright: false };
    const turn = forward ? end.x - Math.min(22, (end.x - start.x) / 2) : end.x + Math.min(22, (start.x - end.x) / 2);
    const corner = { x: turn, y: start.y };
    return {
      path: line([start, corner, { x: turn, y: end.y }, end]),
      middle: { x: turn, y: (start.y + end.y) / 2 },
      upright: true,
    };
  }
  const down = b.y > a.y;
  const start = { x: a.x, y: down ? from.y + from.height : from.y };
  const end = { x: b.x, y: down ? to.y : to.y + to.height };
  if (above) return { path: line([start, end]), middle: mid(start, end), upright: true };
  const turn = down ? end.y - Math.min(20, (end.y - start.y) / 2) : end.y + Math.min(20, (start.y - end.y) / 2);
  return {
    path: line([start, { x: start.x, y: turn }, { x: end.x, y: turn }, end]),
    middle: { x: (start.x + end.x) / 2, y: turn },
    upright: false,
  };
}

const mid = (a: Point, b: Point): Point => ({ x: (a.x + b.x) / 2, y: (a.y + b.y) / 2 });
const line = (points: readonly Point[]) =>
  points.map((point, index) => `${index === 0 ? 'M' : 'L'}${round(point.x)} ${round(point.y)}`).join('');
