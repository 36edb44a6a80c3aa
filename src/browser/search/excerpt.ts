/** Excerpts of the index as plain pieces: what it calls markup never reaches the page as markup. */

export interface Piece {
  readonly text: string;
  /** Whether it is a word that was searched for. */
  readonly marked: boolean;
}

/**
 * Splits an excerpt at the `<mark>` and `</mark>` the index puts around matches. Everything else
 * is text; `&lt;`, `&gt;` and `&amp;` become their signs, any other tag stays visible as typed.
 */
export function toPieces(excerpt: string): Piece[] {
  const pieces: Piece[] = [];
  let marked = false;
  for (const part of excerpt.split(/(<mark>|<\/mark>)/)) {
    if (part === '<mark>') marked = true;
    else if (part === '</mark>') marked = false;
    else if (part !== '') pieces.push({ text: decode(part), marked });
  }
  return pieces;
}

/** The words the index marked, each once, in lower case. */
export function markedWords(pieces: readonly Piece[]): Set<string> {
  return new Set(pieces.filter(({ marked }) => marked).map(({ text }) => text.toLowerCase()));
}

/** The same pieces as nodes: text, and `<mark>` elements that hold text. */
export function toNodes(pieces: readonly Piece[], document: Document): Node[] {
  return pieces.map(({ text, marked }) => {
    if (!marked) return document.createTextNode(text);
    const mark = document.createElement('mark');
    mark.textContent = text;
    return mark;
  });
}

const SIGNS: Readonly<Record<string, string>> = { '&lt;': '<', '&gt;': '>', '&amp;': '&' };

function decode(text: string): string {
  return text.replace(/&(?:lt|gt|amp);/g, (entity) => SIGNS[entity] ?? entity);
}
