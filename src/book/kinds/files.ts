/** Paths of files, made of a kind's place and back. */

import { slug as slugSchema } from './common.ts';
import type { ContentKind, Names } from './kind.ts';

const PLACEHOLDER = /<([a-z]+)>/g;

/** Whether there is one file of the kind. */
export function isSingle({ place }: ContentKind): boolean {
  return !place.includes('<slug>');
}

/** What the folder of the kind's files is called, `category`; empty where it says nothing. */
export function folderName({ place }: ContentKind): string {
  return [...place.matchAll(PLACEHOLDER)].map(([, name = '']) => name).find((name) => name !== 'slug') ?? '';
}

/** Path of a file of the kind. */
export function fileOf({ place }: ContentKind, { folder, slug }: Names): string {
  return place.replace(PLACEHOLDER, (_, name) => (name === 'slug' ? slug : folder));
}

/** What the path tells if it is that of a file of the kind, its names sound or not. */
export function namesIn({ place }: ContentKind, file: string): Names | undefined {
  const pattern = place
    .replace(/[.]/g, '\\.')
    .replace(PLACEHOLDER, (_, name) => `(?<${name === 'slug' ? name : 'folder'}>[^/]+)`);
  const groups = new RegExp(`^${pattern}$`).exec(file)?.groups;
  if (groups) return { folder: groups['folder'] ?? '', slug: groups['slug'] ?? '' };
  return file === place ? { folder: '', slug: '' } : undefined;
}

/** What is wrong with the names of a file of the kind, if anything. */
export function nameFault(
  kind: ContentKind,
  names: Names,
): { readonly what: string; readonly allowed: string } | undefined {
  const odd = [names.folder, names.slug].find((name) => name !== '' && !slugSchema.safeParse(name).success);
  if (odd !== undefined) {
    const allowed = 'Names are lower-case letters and digits joined by single hyphens, like "the-loop".';
    return { what: `"${odd}" cannot be part of an address.`, allowed };
  }
  return kind.refuses?.(names);
}
