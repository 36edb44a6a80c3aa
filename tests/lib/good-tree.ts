/** A small, faultless content for tests, made of the fixtures of all kinds. A test changes one text and looks what is said. */

import { checkContent } from '../../src/book/check/index.ts';
import type { Surroundings } from '../../src/book/check/context.ts';
import { formatLock, nextLock } from '../../src/book/lock.ts';
import { parseContent } from '../../src/book/parse.ts';
import { publishedAddresses } from '../../src/book/permalinks.ts';
import { LOCK_FILE } from '../../src/book/places.ts';
import { sourceFile } from '../../src/book/read.ts';
import type { Fault } from '../../src/book/types.ts';

/** Texts by path. */
export type Tree = Readonly<Record<string, string>>;

const FIXTURES: Readonly<Record<string, { readonly fixture: Tree }>> = import.meta.glob(
  '../../src/book/kinds/*/fixture.ts',
  { eager: true },
);

export const SURROUNDINGS: Surroundings = {
  parts: ['process', 'writing'],
  tools: ['quizzes'],
  assets: new Set(['/images/desk.png']),
};

export const CHAPTER = 'content/guide/process/the-loop.mdx';
export const QUESTION = 'content/questions/behavioral/late-launch.mdx';

/** The tree with a lock that fits it. */
export function locked(tree: Tree): Tree {
  const { content } = parse(tree);
  return { ...tree, [LOCK_FILE]: formatLock(nextLock(new Map(), publishedAddresses(content))) };
}

export const GOOD: Tree = locked(Object.assign({}, ...Object.values(FIXTURES).map(({ fixture }) => fixture)) as Tree);

export function parse(tree: Tree) {
  return parseContent(Object.entries(tree).map(([file, text]) => sourceFile(file, text)));
}

export function faultsOf(tree: Tree, surroundings: Partial<Surroundings> = {}): Fault[] {
  return checkContent(parse(tree), { ...SURROUNDINGS, ...surroundings });
}

/** The tree with the first `from` in a file replaced; throws when it is not there, so that no test tests nothing. */
export function changed(tree: Tree, file: string, from: string, to: string): Tree {
  const text = tree[file];
  if (text === undefined || !text.includes(from)) throw new Error(`"${from}" does not stand in ${file}.`);
  return { ...tree, [file]: text.replace(from, () => to) };
}

/** The tree without a file. */
export function without(tree: Tree, file: string): Tree {
  return Object.fromEntries(Object.entries(tree).filter(([name]) => name !== file));
}

/** Line of the first place where a text stands in a file of a tree. */
export function lineIn(tree: Tree, file: string, text: string): number {
  const at = tree[file]?.indexOf(text) ?? -1;
  if (at < 0) throw new Error(`"${text}" does not stand in ${file}.`);
  return (tree[file] ?? '').slice(0, at).split('\n').length;
}
