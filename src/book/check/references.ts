/** Names of other things: each must exist, and no thing names itself. */

import { kindOfThing } from '../kinds/index.ts';
import type { AnyKind } from '../kinds/kind.ts';
import { textsAt, valuesAt } from '../kinds/values.ts';
import { didYouMean, listed } from '../suggest.ts';
import type { Doc, Fault } from '../types.ts';
import type { Context, Rule } from './context.ts';

interface Named {
  readonly of: string;
  readonly id: string;
  readonly file: string;
  /** Asked for only where something is wrong: finding it takes as long as reading the file. */
  readonly lineOf: () => number;
  /** Name of the thing that names, where it is of the same sort. */
  readonly self?: string | undefined;
}

export const references: Rule = (context) =>
  [...inBodies(context), ...context.docs.flatMap(inData)].flatMap(({ of, id, file, lineOf, self }): Fault[] => {
    if (id === self)
      return [{ file, line: lineOf(), what: `"${id}" refers to itself.`, allowed: `Name another ${of}.` }];
    const names = context.names(of);
    if (!names || names.has(id)) return [];
    const known = `Known in ${whereIs(of)}: ${listed(names)}.`;
    return [{ file, line: lineOf(), what: `There is no ${of} "${id}".`, allowed: didYouMean(id, names) + known }];
  });

/** Where the names of a thing are given. */
function whereIs(thing: string): string {
  const kind = kindOfThing(thing);
  return kind?.known?.where ?? kind?.place.replace(/<.*/, '') ?? '';
}

function inBodies({ parsed }: Context): Named[] {
  return parsed.pages.flatMap(({ file, body }) =>
    body.names.map(({ of, id, line }) => ({ of, id, file, lineOf: () => line })),
  );
}

function inData({ kind, doc }: { readonly kind: AnyKind; readonly doc: Doc<unknown> }): Named[] {
  return (kind.references ?? []).flatMap(({ at, to, judgedByKind }) => {
    if (judgedByKind || to === 'address' || to === 'section') return [];
    const entries = kind.entries?.thing === to ? valuesAt(doc.data, ['*', kind.entries.key]) : [];
    return textsAt(doc.data, at).map(({ value, path }): Named => {
      const self = kind.name === to ? doc.slug : String(entries[Number(path[0])]?.value ?? '');
      return { of: to, id: value, file: doc.file, lineOf: () => doc.lineOf(path), self };
    });
  });
}
