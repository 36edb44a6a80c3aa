/** What the rules of the content check see. */

import { address } from '../addresses.ts';
import { addressOfPlace, publishedAddresses } from '../permalinks.ts';
import type { PublishedPage } from '../permalinks.ts';
import { fileOf } from '../places.ts';
import type { PlaceKind } from '../places.ts';
import type { Parsed } from '../parse.ts';
import { PRINCIPLE_SLUGS } from '../principles.ts';
import type { Content, Fault } from '../types.ts';

/** What the book is part of; it imports nothing of the site itself. */
export interface Surroundings {
  /** Slugs of the parts in reading order. */
  readonly parts: readonly string[];
  /** Slugs of the tools under `/practice/`. */
  readonly tools?: readonly string[];
  /** Addresses of the files under `public/`. */
  readonly assets: ReadonlySet<string>;
  /** Whether the lock is held against the content; on unless a writer is in the middle of a text. */
  readonly permalinks?: boolean;
}

export interface Context extends Surroundings {
  readonly parsed: Parsed;
  readonly content: Content;
  readonly published: readonly PublishedPage[];
  /** Fragments by address; `undefined` fragments where a file at fault hides them. */
  readonly addresses: ReadonlyMap<string, ReadonlySet<string> | undefined>;
  /** Names of a kind, those in files at fault included; `undefined` where a file at fault hides them. */
  readonly names: (kind: NamedKind) => ReadonlySet<string> | undefined;
}

export type NamedKind = 'source' | 'term' | 'quiz' | 'checklist' | 'question' | 'principle' | 'figure';

/** One rule of the check: all its faults, in any order. */
export type Rule = (context: Context) => Fault[];

export function contextOf(parsed: Parsed, surroundings: Surroundings): Context {
  const { content } = parsed;
  const published = publishedAddresses(content, surroundings.tools);
  return {
    ...surroundings,
    parsed,
    content,
    published,
    addresses: addressesOf(parsed, published),
    names: (kind) => namesOf(kind, parsed),
  };
}

function addressesOf(
  { places, broken }: Parsed,
  published: readonly PublishedPage[],
): Map<string, ReadonlySet<string> | undefined> {
  const addresses = new Map<string, ReadonlySet<string> | undefined>();
  for (const page of published) addresses.set(page.address, new Set(page.fragments));
  for (const place of places.filter(({ file }) => broken.has(file))) {
    const at = addressOfPlace(place);
    if (at !== undefined) addresses.set(at, undefined);
    if (place.kind === 'category') addresses.set(address.questions(), undefined);
    if (place.kind === 'question') {
      for (const slug of PRINCIPLE_SLUGS)
        addresses.set(address.questionsFor(slug), addresses.get(address.questionsFor(slug)));
    }
  }
  return addresses;
}

function namesOf(kind: NamedKind, { content, places, broken }: Parsed): ReadonlySet<string> | undefined {
  const ofFiles = (wanted: PlaceKind) =>
    new Set(places.filter((place) => place.kind === wanted).map(({ slug }) => slug));
  switch (kind) {
    case 'source':
      return broken.has(fileOf.sources) ? undefined : new Set(content.sources.data.map(({ key }) => key));
    case 'term':
      return broken.has(fileOf.glossary) ? undefined : new Set(content.glossary.data.map(({ id }) => id));
    case 'principle':
      return new Set(PRINCIPLE_SLUGS);
    default:
      return ofFiles(kind);
  }
}
