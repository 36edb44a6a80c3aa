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
/** Nothing crosses from one drawing to the next. */
const [HEAD_BOTTOM, TRAIL_BOTTOM, FOOT_TOP] = [128, 200, 470];
const TOP_WITHOUT_TRAIL = 138;
const WAY_Y = 506;
const RADIUS = 15;

/** A strip of a picture that others have too. */
export interface SharedStrip {
  /** The same for all strips that look the same. */
  readonly key: string;
  /** SVG without any text element. */
  svg(): string;
}

/** A picture in strips, one below the other. */
export interface Picture {
  /** The same for all pages. */
  readonly head: SharedStrip;
  /** The same for all pages below the same ones. */
  readonly trail: SharedStrip;
  readonly title: Title;
  /** Paper: for all pages with as many lines the same. */
  readonly gap: SharedStrip;
  /** The same for all pages with the same stops. */
  readonly foot: SharedStrip;
}

/** The rows of a title: letters to be set on paper. */
export interface Title {
  readonly height: number;
  /** In pixels. */
  readonly size: number;
  /** With their origins, in whole pixels from the left and from the top of these rows. */
  readonly letters: readonly { readonly glyph: number; readonly x: number; readonly y: number }[];
}

/** @throws when the title is too long for the smallest size, or the face lacks a letter */
export function picture({ title, trail, stops }: Subject, pens: Pens): Picture {
  const top = trail.length > 0 ? TRAIL_BOTTOM : TOP_WITHOUT_TRAIL;
  const set = setTitle(title, pens.display, TITLE_BOTTOM - top);
  const bottom = top + set.height;
  const strip = (from: number, to: number, of: readonly unknown[], parts: () => readonly string[]): SharedStrip => ({
    key: JSON.stringify([from, to, ...of]),
    svg: () => rows(from, to, parts(), pens.colors),
  });
  return {
    head: strip(0, HEAD_BOTTOM, [], () => site(pens)),
    trail: strip(HEAD_BOTTOM, top, trail, () => above(trail, pens)),
    title: set,
    gap: strip(bottom, FOOT_TOP, [], () => []),
    foot: strip(FOOT_TOP, HEIGHT, stops, () => way(stops, pens)),
  };
}

/** What the site is called and is. */
function site({ colors, display, text, name, about }: Pens): string[] {
  return [
    put(display, name, EDGE, 104, 40, colors.ink),
    put(text, about, EDGE + display.widthOf(name) * 40 + 20, 104, SMALL, colors.soft),
  ];
}

/** The pages above. */
function above(trail: readonly string[], { colors, text }: Pens): string[] {
  return trail.length > 0 ? [put(text, trail.join(' / '), EDGE, 182, SMALL, colors.accent)] : [];
}

/** @throws when the title is too long for the smallest size, or the face lacks a letter */
function setTitle(title: string, face: Face, room: number): Title {
  const { size, lines } = fitTitle(title, face, room);
  const letters = lines.flatMap((line, index) => {
    const y = Math.round(size * (1 + index * TITLE_LEADING));
    return face.glyphsOf(line).map(({ glyph, x }) => ({ glyph, x: Math.round(EDGE + x * size), y }));
  });
  return { height: Math.ceil(size * (1 + (lines.length - 1) * TITLE_LEADING + DESCENT)), size, letters };
}

/** The rows of the picture from `top` to `bottom`. */
function rows(top: number, bottom: number, parts: readonly string[], { paper }: Colors): string {
  const height = bottom - top;
  return (
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 ${top} ${WIDTH} ${height}" width="${WIDTH}" height="${height}">` +
    `<rect y="${top}" width="${WIDTH}" height="${height}" fill="${paper}"/>${parts.join('')}</svg>`
  );
}

/** @param room height from the top of the first line to the baseline of the last, with room for descenders below */
function fitTitle(title: string, face: Face, room: number): { size: number; lines: string[] } {
  for (const size of TITLE_SIZES) {
    const lines = balancedLines(title, (WIDTH - 2 * EDGE) / size, face.widthOf);
    const widest = Math.max(...lines.map((line) => face.widthOf(line))) * size;
    if (size * (1 + (lines.length - 1) * TITLE_LEADING) <= room && widest <= WIDTH - 2 * EDGE) return { size, lines };
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
  const outlines = face.glyphsOf(text).map((one) => face.outlineOf(one.glyph, one.x));
  return `<g transform="translate(${x} ${y}) scale(${size})" fill="${color}">${outlines.join('')}</g>`;
}
