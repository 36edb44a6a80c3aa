/** The address of words on this page: of their section, and in browsers that know text fragments of the words themselves. */

import { generateFragmentFromRange } from 'text-fragments-polyfill/dist/fragment-generation-utils.js';
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

/** The directive for a range, `text=…`; empty where its words cannot be told from others on the page. */
function directiveFor(range: Range): string {
  const stretches = stretchesOf(range);
  const telling = stretches.filter((stretch) => stretch.toString().trim().split(/\s+/).length >= ENOUGH);
  const [first = stretches[0], last] = [telling[0], telling.at(-1)];
  if (!first) return '';
  const { fragment: start } = generateFragmentFromRange(first);
  if (!start) return '';
  const { fragment: end } = last && last !== first && !start.suffix ? generateFragmentFromRange(last) : {};
  const { prefix, textStart } = start;
  const { textEnd = end?.textStart, suffix } = end ?? start;
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
