/** Draws the stacked bars. Parts differ in lightness and in pattern, and bars carry names and sums. */

import { make } from '../../browser/parts/element.ts';
import { chartOf } from './chart.ts';
import type { Chart, ChartData } from './chart.ts';
import type { Part } from './pay.ts';
import { PART_NAMES } from './pay.ts';

const SVG = 'http://www.w3.org/2000/svg';
/** Width of a drawing: that of a narrow phone, and of half a sheet. */
const WIDTH = 300;

/** Lines over the fill of a part, in a square of 8; base is plain. */
const PATTERNS: Readonly<Record<Part, string>> = {
  base: '',
  signOn: 'M-2 10L10-2M-2 2L2-2M6 10L10 6',
  bonus: 'M0 2H8M0 6H8',
  relocation: 'M0 0L8 8M8 0L0 8',
  shares: 'M2 2h1.6M6 6h1.6',
};

function draw(name: string, attributes: Readonly<Record<string, string | number>>, ...children: Node[]): SVGElement {
  const element = document.createElementNS(SVG, name);
  for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, String(value));
  element.append(...children);
  return element;
}

const text = (content: string, attributes: Readonly<Record<string, string | number>>): SVGElement =>
  draw('text', attributes, document.createTextNode(content));

function patterns(prefix: string, parts: readonly Part[]): SVGElement {
  return draw(
    'defs',
    {},
    ...parts
      .filter((part) => PATTERNS[part] !== '')
      .map((part) =>
        draw(
          'pattern',
          { id: `${prefix}-${part}`, width: 8, height: 8, patternUnits: 'userSpaceOnUse' },
          draw('path', { class: `offers-lines offers-lines-${part}`, d: PATTERNS[part] }),
        ),
      ),
  );
}

/** A box of a part: its fill, and its pattern over it. */
function box(part: Part, prefix: string, place: Readonly<Record<string, number>>): SVGElement[] {
  const fill = draw('rect', { class: `offers-part-${part}`, ...place });
  return PATTERNS[part] === '' ? [fill] : [fill, draw('rect', { fill: `url(#${prefix}-${part})`, ...place })];
}

/** The small square that stands for a part in a table. */
export function swatch(part: Part, prefix: string): SVGElement {
  return draw(
    'svg',
    { class: 'offers-swatch', viewBox: '0 0 16 16', width: 16, height: 16, 'aria-hidden': 'true', focusable: 'false' },
    patterns(prefix, [part]),
    ...box(part, prefix, { x: 0, y: 0, width: 16, height: 16 }),
  );
}

function drawing(chart: Chart, prefix: string): SVGElement {
  const { width, height, barHeight } = chart;
  const svg = draw(
    'svg',
    {
      class: 'offers-drawing',
      viewBox: `0 0 ${width} ${height}`,
      width,
      height,
      'aria-hidden': 'true',
      focusable: 'false',
    },
    patterns(prefix, Object.keys(PATTERNS) as Part[]),
  );
  for (const { title, y, bars } of chart.groups) {
    svg.append(text(title, { class: 'offers-year', x: 0, y: y + 15 }));
    for (const bar of bars) {
      svg.append(text(bar.name, { x: 0, y: bar.y + 13 }));
      for (const { part, x, width: wide } of bar.pieces)
        svg.append(...box(part, prefix, { x, y: bar.barY, width: wide, height: barHeight }));
      svg.append(text(bar.label, { x: width, y: bar.y + 13, 'text-anchor': 'end' }));
    }
  }
  return svg;
}

/** What the fills mean. `id` is unique in the page. */
export function legendView(id: string, parts: readonly Part[]): HTMLElement {
  const legend = make('p', 'offers-legend');
  legend.setAttribute('aria-hidden', 'true');
  for (const part of parts) {
    const item = make('span', '', PART_NAMES[part]);
    item.prepend(swatch(part, `${id}-key`));
    legend.append(item);
  }
  return legend;
}

/** Builds the figure; `id` is unique in the page. The same numbers stand in tables, which are read aloud in its place. */
export function chartView(id: string, data: ChartData): HTMLElement {
  const figure = make('figure', 'offers-chart');
  figure.append(drawing(chartOf(data, WIDTH), id));
  return figure;
}
