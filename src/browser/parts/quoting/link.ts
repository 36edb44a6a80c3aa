/** The address of words on this page: of their section, and in browsers that know text fragments of the words themselves. */

import {
  generateFragmentFromRange,
  setTimeout as setLimit,
} from 'text-fragments-polyfill/dist/fragment-generation-utils.js';
import { stretchesOf } from './stretches.ts';

/** Encoded as the specification asks: a hyphen at the end of a prefix, a comma and an ampersand part the words. */
const encode = (text: string): string => encodeURIComponent(text.trim()).replaceAll('-', '%2D');

/** Id of the last heading before a place, empty above the first. */
function sectionBefore(place: Node): string {
  const isBefore = (heading: Element) =>
    heading.contains(place) || heading.compareDocumentPosition(place) & Node.DOCUMENT_POSITION_FOLLOWING;
  return [...document.querySelectorAll('main :is(h2, h3)[id]')].findLast(isBefore)?.id ?? '';
}

/** Words that a piece needs to be told from others by itself. */
const ENOUGH = 3;

// Milliseconds. The library gives up after 500, which a slow phone needs for a long page; the words would be lost.
setLimit(3000);

/** Words of a piece that an address takes at most. */
const MANY = 40;

const oneLine = (text: string): string => text.replace(/\s+/g, ' ').trim();

/**
 * The last words of a piece of the range; none where they stand in the range before it, for a browser ends at the first. What
 * this asks holds at any width: whether notes are shown beside the text or not, all of their words are looked at.
 */
function lastWords(range: Range, piece: Range): string | undefined {
  const words = oneLine(piece.toString()).split(' ').slice(-MANY).join(' ');
  const until = range.cloneRange();
  until.setEnd(piece.endContainer, piece.endOffset);
  const text = oneLine(until.toString()).toLowerCase();
  return text.indexOf(words.toLowerCase()) === text.length - words.length ? words : undefined;
}

/** The directive for a range, `text=…`; empty where its words cannot be told from others on the page. */
function directiveFor(range: Range): string {
  const stretches = stretchesOf(range);
  const telling = stretches.filter((stretch) => stretch.toString().split(/\s+/).length >= ENOUGH);
  const [first = stretches[0], ...others] = telling;
  if (!first) return '';
  const { fragment: start } = generateFragmentFromRange(first);
  if (!start) return '';
  const ends = start.suffix ? [] : others.toReversed().map((other) => lastWords(range, other));
  const end = ends.find((words) => words !== undefined);
  const { prefix, textStart, textEnd, suffix } = end === undefined ? start : { ...start, textEnd: end };
  const parts = [prefix && `${encode(prefix)}-`, encode(textStart), textEnd && encode(textEnd)];
  return `text=${[...parts, suffix && `-${encode(suffix)}`].filter(Boolean).join(',')}`;
}

/**
 * A link that opens this page at the words of a range and has the browser mark them; at their section where the words
 * cannot be told from others on the page, or the browser of whoever follows it knows no text fragments.
 * @see https://wicg.github.io/scroll-to-text-fragment/
 */
export function linkToWords(range: Range): string {
  const directive = directiveFor(range);
  const url = new URL(location.href);
  // What this reader searched or filtered is not part of the words.
  url.search = '';
  url.hash = sectionBefore(range.startContainer) + (directive && `:~:${directive}`);
  return url.href;
}
