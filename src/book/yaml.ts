/** YAML with line numbers. */

import { LineCounter, isMap, isScalar, isSeq, parseDocument, visit } from 'yaml';
import type { Document, Node, Scalar, YAMLMap, YAMLSeq } from 'yaml';
import { BARE_DATE, plainYaml } from './plain-yaml.ts';
import type { Fault } from './types.ts';

export type Path = readonly (string | number)[];

export interface Yaml {
  /** Plain data; `null` for an empty file. */
  readonly data: unknown;
  /** As parsed, for what data does not tell. */
  readonly document: Document.Parsed;
  /** Line of an offset in the text. */
  readonly lineAt: (offset: number) => number;
  /** Line of a value (for a value of a map, the line of its key), or of its nearest existing container; at last 1. */
  readonly lineOf: (path: Path) => number;
}

/**
 * Reads one YAML document. Line numbers are those of `text`, so front matter is handed over with
 * the lines before it blanked. Duplicate keys, anchors, custom tags and dates without quotes are faults.
 */
export function parseYaml(
  text: string,
  file: string,
): { readonly yaml: Yaml | undefined; readonly faults: readonly Fault[] } {
  let read: Placed | undefined;
  // Of most files nobody asks for places.
  const placed = (): Placed => (read ??= withPlaces(text));
  const yaml = (data: unknown): Yaml => ({
    data,
    get document() {
      return placed().document;
    },
    lineAt: (offset) => placed().lineAt(offset),
    lineOf: (path) => lineOf(placed().document.contents, path, placed().lineAt),
  });
  const plain = plainYaml(text);
  if (plain) return { yaml: yaml(plain.data), faults: [] };
  const { document, lineAt } = placed();
  const faults: Fault[] = [...document.errors, ...document.warnings].map((error) => ({
    file,
    line: lineAt(error.pos[0]),
    what: `This is not valid YAML: ${error.message.split('\n')[0]}.`.replace('..', '.'),
    allowed:
      error.code === 'DUPLICATE_KEY'
        ? 'Keep one entry for each key.'
        : 'Quote text that holds a colon, a # or quotes, and indent with spaces.',
  }));
  faults.push(...unwelcome(document, file, lineAt));
  return { yaml: faults.length > 0 ? undefined : yaml(document.toJS()), faults };
}

type Placed = Pick<Yaml, 'document' | 'lineAt'>;

/** The document with the places of its parts. */
function withPlaces(text: string): Placed {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false, uniqueKeys: true });
  return { document, lineAt: (offset) => Math.max(1, lines.linePos(offset).line) };
}

function unwelcome(document: Document.Parsed, file: string, lineAt: (offset: number) => number): Fault[] {
  const faults: Fault[] = [];
  // Returns nothing: `visit` would take a number for the index to go on at.
  const add = (node: Node, what: string, allowed: string): void => {
    faults.push({ file, line: lineAt(node.range?.[0] ?? 0), what, allowed });
  };
  const plain = (node: Scalar | YAMLMap | YAMLSeq) => {
    if (node.anchor) add(node, 'An anchor (`&name`) stands here.', 'Write the value out where it is needed.');
    if (node.tag && !node.tag.startsWith('tag:yaml.org,2002:')) {
      add(node, `The tag ${node.tag} stands here.`, 'Write plain values without tags.');
    }
  };
  visit(document, {
    Pair: (_, { key }) => {
      if (isMap(key) || isSeq(key))
        add(key, 'A list or map stands where a key belongs.', 'Begin the line with a plain key.');
    },
    Alias: (_, node) => add(node, 'An alias (`*name`) stands here.', 'Write the value out.'),
    Scalar: (_, node) => {
      plain(node);
      if (node.type === 'PLAIN' && BARE_DATE.test(node.source ?? '')) {
        add(node, `The date ${node.source} has no quotes.`, `Write it as text: '${node.source}'.`);
      }
    },
    Collection: (_, node) => plain(node),
  });
  return faults;
}

function lineOf(root: Node | null, path: Path, lineAt: (offset: number) => number): number {
  let node: unknown = root;
  let line = 1;
  for (const step of path) {
    if (isMap(node)) {
      const pair = node.items.find(({ key }) => isScalar(key) && String(key.value) === String(step));
      if (!pair) break;
      if (isScalar(pair.key) && pair.key.range) line = lineAt(pair.key.range[0]);
      node = pair.value;
    } else if (isSeq(node)) {
      const item: unknown = node.items[Number(step)];
      if (!isScalar(item) && !isMap(item) && !isSeq(item)) break;
      if (item.range) line = lineAt(item.range[0]);
      node = item;
    } else break;
  }
  return line;
}
