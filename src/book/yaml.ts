/** YAML with line numbers. */

import { LineCounter, isMap, isScalar, isSeq, parseDocument, visit } from 'yaml';
import type { Document, Node, Scalar, YAMLMap, YAMLSeq } from 'yaml';
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

/** A date that YAML 1.1 readers, Astro's among them, would turn into a moment in some time zone. */
const BARE_DATE = /^\d{4}-\d{1,2}-\d{1,2}([Tt\s].*)?$/;

/**
 * Reads one YAML document. Line numbers are those of `text`, so front matter is handed over with
 * the lines before it blanked. Duplicate keys, anchors, custom tags and dates without quotes are faults.
 */
export function parseYaml(
  text: string,
  file: string,
): { readonly yaml: Yaml | undefined; readonly faults: readonly Fault[] } {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false, uniqueKeys: true });
  const lineAt = (offset: number) => Math.max(1, lines.linePos(offset).line);
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
  if (faults.length > 0) return { yaml: undefined, faults };
  const data: unknown = document.toJS();
  return { yaml: { data, document, lineAt, lineOf: (path) => lineOf(document.contents, path, lineAt) }, faults };
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
