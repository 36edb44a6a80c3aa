/** Names that things of the book had before: what readers stored under them must find the things as they are named today. */

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { COLLECTIONS, kindNamed } from './kinds/index.ts';
import type { AnyKind } from './kinds/kind.ts';
import { redirectsSchema } from './kinds/redirects/schema.ts';
import type { RedirectsData } from './kinds/redirects/schema.ts';
import { parseYaml } from './yaml.ts';

/** Present names by the old ones, by kind: `{ question: { 'late-launch': 'missed-date' } }`. */
export type MovedNames = Readonly<Record<string, Readonly<Record<string, string>>>>;

/** What the redirects say of pages that changed their slug and nothing else. */
export function movedNames(redirects: RedirectsData): MovedNames {
  const moved: Record<string, Record<string, string>> = {};
  for (const { kind } of COLLECTIONS) {
    if (!kind.page?.moves || kind.keyedByPath) continue;
    for (const { from, to } of redirects) {
      const [old, next] = [slugAt(kind, from), slugAt(kind, to)];
      if (old === undefined || next === undefined) continue;
      moved[kind.name] = { ...moved[kind.name], [old]: next };
    }
  }
  return moved;
}

/** The same for the redirects below a folder; nothing where the file is missing or at fault, which the check reports. */
export function readMovedNames(root: string): MovedNames {
  const { place } = kindNamed('redirects');
  try {
    const { yaml } = parseYaml(readFileSync(join(root, place), 'utf8'), place);
    return movedNames(redirectsSchema.safeParse(yaml?.data).data ?? []);
  } catch {
    return {};
  }
}

/** The slug that gives a page of the kind this address, if one does. */
function slugAt({ page }: AnyKind, address: string): string | undefined {
  const slug = address.split('/').at(-2) ?? '';
  return slug !== '' && page?.address({ folder: '', slug }) === address ? slug : undefined;
}
