/**
 * Highlights the words of a search where its result leads. The words go along as a note on the device, not in
 * the address, which stays fit to be copied. A text directive (`#id:~:text=…`) would scroll to the first such
 * words, perhaps in the contents, and not to the heading.
 */

import { dropNote, leaveNote, readNote } from '../device/handover.ts';

/** Name of the highlight, styled by `::highlight(search)`, and of the note. */
const NAME = 'search';
const HEADINGS = 'h1, h2, h3';

interface Note {
  /** Absolute, with the fragment. */
  readonly url: string;
  readonly words: readonly string[];
}

/** Leaves the words for the page at `url` (absolute, with the fragment), to which a link is being followed. */
export function sendAhead(url: string, words: readonly string[]): void {
  const note: Note = { url, words };
  leaveNote(NAME, note);
  // Within one page nothing is loaded that would look for the note.
  setTimeout(arrive);
}

/** Highlights the words that were sent to this address, once; does nothing elsewhere. */
export function arrive(): void {
  const note = readNote(NAME);
  if (!isNote(note) || note.url !== location.href) return;
  dropNote(NAME);
  if ('highlights' in CSS) CSS.highlights.set(NAME, new Highlight(...rangesOf(note.words, document)));
}

/**
 * Places of the words, whole and in any case, in the section the address names: from its heading to
 * the next one, or in the whole text of the page where the address names none.
 */
export function rangesOf(words: readonly string[], document: Document): Range[] {
  const main = document.querySelector('main');
  const pattern = patternOf(words);
  if (!main || !pattern) return [];
  const id = decodeURIComponent(document.location.hash.slice(1));
  const heading = id ? document.getElementById(id)?.closest(HEADINGS) : undefined;
  const ranges: Range[] = [];
  const walker = document.createTreeWalker(main, NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT);
  if (heading && main.contains(heading)) walker.currentNode = heading;
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    if (node instanceof Element) {
      if (heading && node.matches(HEADINGS)) break;
      continue;
    }
    for (const match of (node.nodeValue ?? '').matchAll(pattern)) {
      const range = document.createRange();
      range.setStart(node, match.index);
      range.setEnd(node, match.index + match[0].length);
      ranges.push(range);
    }
  }
  return ranges;
}

function patternOf(words: readonly string[]): RegExp | undefined {
  const wanted = words.map((word) => word.replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, '')).filter(Boolean);
  if (wanted.length === 0) return undefined;
  const any = wanted.map((word) => word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')).join('|');
  return new RegExp(`(?<![\\p{L}\\p{N}])(?:${any})(?![\\p{L}\\p{N}])`, 'giu');
}

function isNote(note: unknown): note is Note {
  if (typeof note !== 'object' || note === null || !('url' in note) || !('words' in note)) return false;
  return Array.isArray(note.words) && note.words.every((word) => typeof word === 'string');
}
