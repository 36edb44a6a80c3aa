/** Draws the stacked bars. Parts differ in lightness and in pattern, and bars carry names and sums. */

import { html, nothing, svg } from 'lit-html';
import type { TemplateResult } from 'lit-html';
import { chartOf } from './chart.ts';
import type { Chart, ChartData } from './chart.ts';
import type { Part } from './pay.ts';
import { PART_NAMES } from './pay.ts';

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

/** What is drawn over the fill of parts, for the drawings to name. */
const patterns = (prefix: string, parts: readonly Part[]) =>
  svg`<defs>${parts
    .filter((part) => PATTERNS[part] !== '')
    .map(
      (part) =>
        svg`<pattern id=${`${prefix}-${part}`} width="8" height="8" patternUnits="userSpaceOnUse"><path class=${`offers-lines offers-lines-${part}`} d=${PATTERNS[part]}></path></pattern>`,
    )}</defs>`;

/** A box of a part: its fill, and its pattern over it. */
function box(
  part: Part,
  prefix: string,
  { x, y, width, height }: Readonly<Record<'x' | 'y' | 'width' | 'height', number>>,
) {
  const over = svg`<rect fill=${`url(#${prefix}-${part})`} x=${x} y=${y} width=${width} height=${height}></rect>`;
  return svg`<rect class=${`offers-part-${part}`} x=${x} y=${y} width=${width} height=${height}></rect>${PATTERNS[part] === '' ? nothing : over}`;
}

/** The small square that stands for a part in a table. */
export const swatch = (part: Part, prefix: string): TemplateResult =>
  html`<svg class="offers-swatch" viewBox="0 0 16 16" width="16" height="16" aria-hidden="true" focusable="false">
    ${patterns(prefix, [part])}${box(part, prefix, { x: 0, y: 0, width: 16, height: 16 })}
  </svg>`;

function drawing({ width, height, barHeight, groups }: Chart, prefix: string) {
  return html`<svg
    class="offers-drawing"
    viewBox=${`0 0 ${width} ${height}`}
    width=${width}
    height=${height}
    aria-hidden="true"
    focusable="false"
  >
    ${patterns(prefix, Object.keys(PATTERNS) as Part[])}
    ${groups.map(
      ({ title, y, bars }) =>
        svg`<text class="offers-year" x="0" y=${y + 15}>${title}</text>${bars.map(
          (bar) =>
            svg`<text x="0" y=${bar.y + 13}>${bar.name}</text>${bar.pieces.map((piece) =>
              box(piece.part, prefix, { x: piece.x, y: bar.barY, width: piece.width, height: barHeight }),
            )}<text x=${width} y=${bar.y + 13} text-anchor="end">${bar.label}</text>`,
        )}`,
    )}
  </svg>`;
}

/** What the fills mean. `id` is unique in the page. */
export const legendView = (id: string, parts: readonly Part[]): TemplateResult =>
  html`<p class="offers-legend" aria-hidden="true">
    ${parts.map((part) => html`<span>${swatch(part, `${id}-key`)}${PART_NAMES[part]}</span>`)}
  </p>`;

/** The figure; `id` is unique in the page. The same numbers stand in tables, which are read aloud in its place. */
export const chartView = (id: string, data: ChartData): TemplateResult =>
  html`<figure class="offers-chart">${drawing(chartOf(data, WIDTH), id)}</figure>`;
