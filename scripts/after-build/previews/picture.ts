/**
 * The picture of a link preview: what the page is called, where it is in the book, and the way from first contact to offer
 * with the stops it belongs to. Messengers show it about 400 pixels wide, a third of its size: no text is below 34 here.
 */

import { WAY } from '../../../src/book/way.ts';
import type { Colors } from './colors.ts';
import type { Face } from './lettering.ts';
import { balancedLines } from './lines.ts';

/** What a picture says. */
export interface Subject {
  readonly title: string;
  /** Pages above it, from the top down: `Guide`, `The interview process`. */
  readonly trail: readonly string[];
  /** Indexes of the stops it belongs to, in rising order; empty for what belongs to the whole way. */
  readonly stops: readonly number[];
}

/** What pictures are drawn with. */
export interface Pens {
  readonly colors: Colors;
  /** For titles and names. */
  readonly display: Face;
  /** For what stands beside them. */
  readonly text: Face;
  /** Name of the site, and what it is in a few words. */
  readonly name: string;
  readonly about: string;
}

export const WIDTH = 1200;
const HEIGHT = 630;

const EDGE = 72;
const SMALL = 34;
/** Sizes for titles, largest first; one takes the first that leaves the line of stops its room. */
const TITLE_SIZES = [92, 84, 76, 68, 60, 52];
const TITLE_LEADING = 1.14;
const TITLE_BOTTOM = 430;
/** Depth of the deepest letter in ems, and more. */
const DESCENT = 0.35;
/** What a letter reaches beyond its own width in ems, and more. */
const OVERHANG = 0.2;
/** Nothing crosses from one drawing to the next. */
const [HEAD_BOTTOM, TRAIL_BOTTOM, FOOT_TOP] = [128, 200, 470];
const WAY_Y = 506;
const RADIUS = 15;

/** A picture as drawings, one below the other. Each is SVG without any text element; right of it is paper. */
export interface Picture {
  /** The same for all pages. */
  readonly head: string;
  /** The same for all pages below the same ones. */
  readonly trail: string;
  /** As wide as the title. */
  readonly title: string;
  /** Paper: for all pages with as many lines the same. */
  readonly gap: string;
  /** The same for all pages with the same stops. */
  readonly foot: string;
}

/** @throws when the title is too long for the smallest size, or the face lacks a letter */
export function picture({ title, trail, stops }: Subject, pens: Pens): Picture {
  const { colors, display, text, name, about } = pens;
  const head = [
    put(display, name, EDGE, 104, 40, colors.ink),
    put(text, about, EDGE + display.widthOf(name) * 40 + 20, 104, SMALL, colors.soft),
  ];
  const above = trail.length > 0 ? [put(text, trail.join(' / '), EDGE, 182, SMALL, colors.accent)] : [];
  const top = trail.length > 0 ? TRAIL_BOTTOM : 138;
  const { size, lines, widest } = fitTitle(title, display, TITLE_BOTTOM - top);
  const words = lines.map((line, index) =>
    put(display, line, EDGE, top + size * (1 + index * TITLE_LEADING), size, colors.ink),
  );
  const bottom = Math.ceil(top + size * (1 + (lines.length - 1) * TITLE_LEADING + DESCENT));
  return {
    head: strip(0, HEAD_BOTTOM, head, colors),
    trail: strip(HEAD_BOTTOM, top, above, colors),
    title: strip(top, bottom, words, colors, evenWidth(EDGE + widest + size * OVERHANG)),
    gap: strip(bottom, FOOT_TOP, [], colors),
    foot: strip(FOOT_TOP, HEIGHT, way(stops, pens), colors),
  };
}

/** The rows of the picture from `top` to `bottom`. */
function strip(top: number, bottom: number, parts: readonly string[], { paper }: Colors, width = WIDTH): string {
  const height = bottom - top;
  return (
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 ${top} ${width} ${height}" width="${width}" height="${height}">` +
    `<rect y="${top}" width="${width}" height="${height}" fill="${paper}"/>${parts.join('')}</svg>`
  );
}

/** Two pixels share a byte. */
function evenWidth(width: number): number {
  return Math.min(WIDTH, 2 * Math.ceil(width / 2));
}

/** @param room height from the top of the first line to the baseline of the last, with room for descenders below */
function fitTitle(title: string, face: Face, room: number): { size: number; lines: string[]; widest: number } {
  for (const size of TITLE_SIZES) {
    const lines = balancedLines(title, (WIDTH - 2 * EDGE) / size, face.widthOf);
    const widest = Math.max(...lines.map((line) => face.widthOf(line))) * size;
    if (size * (1 + (lines.length - 1) * TITLE_LEADING) <= room && widest <= WIDTH - 2 * EDGE)
      return { size, lines, widest };
  }
  throw new Error(`“${title}” is too long for a link preview.`);
}

/** The line with its stops, and the names of the first and the last one that matter. */
function way(stops: readonly number[], { colors, display, text }: Pens): string[] {
  const from = EDGE + RADIUS;
  const to = WIDTH - EDGE - RADIUS;
  const at = (stop: number): number => from + ((to - from) * stop) / (WAY.length - 1);
  const circles = WAY.map((_, stop) => {
    const fill = stops.includes(stop) ? colors.accent : colors.paper;
    return `<circle cx="${at(stop)}" cy="${WAY_Y}" r="${RADIUS - 2}" fill="${fill}" stroke="${colors.accent}" stroke-width="4"/>`;
  });
  const [face, color] = stops.length > 0 ? [display, colors.ink] : [text, colors.soft];
  const named = new Set(stops.length > 0 ? [stops[0], stops.at(-1)] : [0, WAY.length - 1]);
  const names = WAY.flatMap(({ title }, stop) => {
    if (!named.has(stop)) return [];
    const x = Math.min(at(stop) - RADIUS, WIDTH - EDGE - face.widthOf(title) * SMALL);
    return [put(face, title, x, WAY_Y + 58, SMALL, color)];
  });
  return [`<path d="M${from} ${WAY_Y}H${to}" stroke="${colors.accent}" stroke-width="4"/>`, ...circles, ...names];
}

function put(face: Face, text: string, x: number, y: number, size: number, color: string): string {
  return `<g transform="translate(${x} ${y}) scale(${size})" fill="${color}">${face.outlinesOf(text)}</g>`;
}
