/** Names that pages had before: what readers stored under them must be found under the names of today. */

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { COLLECTIONS, kindNamed } from './kinds/index.ts';
import type { AnyKind } from './kinds/kind.ts';
import { redirectsSchema } from './kinds/redirects/schema.ts';
import type { RedirectsData } from './kinds/redirects/schema.ts';
import { parseYaml } from './yaml.ts';

/** By kind of stored document: beginnings of paths as they were and as they are, `{ ticks: { day: 'loop-day' } }`. */
export type MovedPaths = Readonly<Record<string, Readonly<Record<string, string>>>>;

/** What the redirects say of pages that changed their slug and nothing else; undefined if they say it of none. */
export function movedPaths(redirects: RedirectsData): MovedPaths | undefined {
  const moved: Record<string, Record<string, string>> = {};
  for (const { kind } of COLLECTIONS) {
    for (const { from, to } of redirects) {
      const [old, next] = [slugAt(kind, from), slugAt(kind, to)];
      if (old === undefined || next === undefined) continue;
      for (const [document, paths] of Object.entries(kind.page?.stored ?? {})) {
        const own = (moved[document] ??= {});
        for (const path of paths) own[path.replace('<slug>', old)] = path.replace('<slug>', next);
      }
    }
  }
  return Object.keys(moved).length > 0 ? moved : undefined;
}

/** The same for the redirects below a folder; nothing where the file is missing or at fault, which the check reports. */
export function readMovedPaths(root: string): MovedPaths | undefined {
  const { place } = kindNamed('redirects');
  try {
    const { yaml } = parseYaml(readFileSync(join(root, place), 'utf8'), place);
    return movedPaths(redirectsSchema.safeParse(yaml?.data).data ?? []);
  } catch {
    return undefined;
  }
}

/** The slug that gives a page of the kind this address, if one does. */
function slugAt({ page }: AnyKind, address: string): string | undefined {
  const slug = address.split('/').at(-2) ?? '';
  return slug !== '' && page?.address({ folder: '', slug }) === address ? slug : undefined;
}
