/** Changing single values in YAML text while everything around them stays as it was written. */

import { isMap, isScalar, isSeq, parseDocument } from 'yaml';
import type { Scalar, YAMLSeq } from 'yaml';

/** Replaces the characters from `start` up to `end`. */
export interface Edit {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** A text with edits applied; they must not overlap. */
export function applyEdits(text: string, edits: readonly Edit[]): string {
  return [...edits]
    .sort((a, b) => b.start - a.start)
    .reduce((done, { start, end, text: put }) => done.slice(0, start) + put + done.slice(end), text);
}

/**
 * Edits that rename the value `from` wherever it stands at a path. In a path `*` is any index or key,
 * and `=` at its end means the keys of the map itself: `['*', 'see', '*']`, `['=']`.
 */
export function renameAt(yaml: string, path: readonly string[], from: string, to: string): Edit[] {
  return scalarsAt(parseDocument(yaml).contents, path)
    .filter(({ value, range }) => value === from && range)
    .map(({ range }) => ({ start: range?.[0] ?? 0, end: range?.[1] ?? 0, text: to }));
}

function scalarsAt(node: unknown, path: readonly string[]): Scalar[] {
  const [step, ...rest] = path;
  if (step === undefined) return isScalar(node) ? [node] : [];
  if (isMap(node)) {
    return node.items.flatMap(({ key, value }) => {
      if (!isScalar(key)) return [];
      if (step === '=') return [key];
      return step === '*' || key.value === step ? scalarsAt(value, rest) : [];
    });
  }
  return isSeq(node) && step === '*' ? node.items.flatMap((item) => scalarsAt(item, rest)) : [];
}

/** Adds an entry at the end of the list under a key of the top map. Throws if there is no such list. */
export const appendTo = (yaml: string, key: string, entry: string): string =>
  applyEdits(yaml, [appending(yaml, listAt(yaml, key), entry)]);

/** The edit that adds an entry at the end of the list under a key of the top map; none where there is no such list. */
export function appendIfListed(yaml: string, key: string, entry: string): Edit[] {
  const list = parseDocument(yaml).get(key);
  return isSeq(list) ? [appending(yaml, list, entry)] : [];
}

function appending(yaml: string, list: YAMLSeq, entry: string): Edit {
  const last = list.items.at(-1);
  if (!isScalar(last) || !last.range) {
    const [start, end] = list.range ?? [0, 0];
    return { start, end, text: `[${entry}]` };
  }
  const [start, end] = last.range;
  const indent = /[^\n]*$/.exec(yaml.slice(0, start))?.[0] ?? '- ';
  return { start: end, end, text: list.flow ? `, ${entry}` : `\n${indent}${entry}` };
}

/** Takes an entry out of the list under a key of the top map. */
export function removeFrom(yaml: string, key: string, entry: string): string {
  const list = listAt(yaml, key);
  const index = list.items.findIndex((item) => isScalar(item) && item.value === entry);
  const item = list.items[index];
  if (!isScalar(item) || !item.range) return yaml;
  const [start, end] = item.range;
  if (list.flow) {
    const before = /,?\s*$/.exec(yaml.slice(0, start))?.[0].length ?? 0;
    const after = index === 0 ? (/^\s*,\s*/.exec(yaml.slice(end))?.[0].length ?? 0) : 0;
    return applyEdits(yaml, [{ start: index === 0 ? start : start - before, end: end + after, text: '' }]);
  }
  const feed = yaml.indexOf('\n', end);
  return applyEdits(yaml, [
    { start: yaml.lastIndexOf('\n', start - 1) + 1, end: feed < 0 ? yaml.length : feed + 1, text: '' },
  ]);
}

function listAt(yaml: string, key: string): YAMLSeq {
  const list = parseDocument(yaml).get(key);
  if (!isSeq(list)) throw new Error(`There is no list "${key}" in this file.`);
  return list;
}
