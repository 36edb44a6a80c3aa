/** What the rules of the content check see. */

import { SITE_SEGMENTS } from '../addresses.ts';
import { kindOfThing, segmentsOfKinds } from '../kinds/index.ts';
import { isSingle } from '../kinds/files.ts';
import type { AnyKind } from '../kinds/kind.ts';
import { textsAt } from '../kinds/values.ts';
import { addressOfPlace, allDocs, publishedAddresses } from '../permalinks.ts';
import type { PublishedPage } from '../permalinks.ts';
import type { Parsed, ReadMdx } from '../parse.ts';
import type { Content, Doc, Fault } from '../types.ts';

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
  /**
   * Text of the lock as last published, if that is known: days are compared with it, so that a page that readers have not
   * seen yet can be edited freely. Asked for only when words differ from the lock; the lock in the tree takes its place.
   */
  readonly publishedLock?: () => string | undefined;
}

export interface Context extends Surroundings {
  readonly parsed: Parsed;
  readonly content: Content;
  /** Every file without a fault of its own, with its kind. */
  readonly docs: readonly { readonly kind: AnyKind; readonly doc: Doc<unknown> }[];
  readonly published: readonly PublishedPage[];
  /** Fragments by address; `undefined` fragments where a file at fault hides them. */
  readonly addresses: ReadonlyMap<string, ReadonlySet<string> | undefined>;
  /** Address of the page that a file becomes. */
  readonly addressOf: (file: string) => string | undefined;
  /** Name of the kind of the page at an address; none for pages made of other pages. */
  readonly kindAt: (address: string) => string | undefined;
  /** Names of a thing, those in files at fault included; `undefined` where a file at fault hides them. */
  readonly names: (thing: string) => ReadonlySet<string> | undefined;
  /** The body of a file, where it could be read. */
  readonly pageOf: (file: string) => ReadMdx | undefined;
  /** First segments of addresses that no part may take. */
  readonly reserved: readonly string[];
}

/** One rule of the check: all its faults, in any order. */
export type Rule = (context: Context) => Fault[];

export function contextOf(parsed: Parsed, surroundings: Surroundings): Context {
  const { content, places } = parsed;
  const published = publishedAddresses(content, surroundings.tools);
  const addressOf = new Map(places.map((place) => [place.file, addressOfPlace(place)]));
  const kindAt = new Map(places.map((place) => [addressOfPlace(place), place.kind.name]));
  const pages = new Map(parsed.pages.map((page) => [page.file, page]));
  // Asked for at each of thousands of uses.
  const names = new Map<string, ReadonlySet<string> | undefined>();
  const namesOnce = (thing: string): ReadonlySet<string> | undefined => {
    if (!names.has(thing)) names.set(thing, namesOf(thing, parsed));
    return names.get(thing);
  };
  return {
    ...surroundings,
    parsed,
    content,
    docs: allDocs(content),
    published,
    addresses: addressesOf(parsed, published),
    addressOf: (file) => addressOf.get(file),
    kindAt: (address) => kindAt.get(address),
    names: namesOnce,
    pageOf: (file) => pages.get(file),
    reserved: [...segmentsOfKinds(), ...SITE_SEGMENTS],
  };
}

function addressesOf(
  parsed: Parsed,
  published: readonly PublishedPage[],
): Map<string, ReadonlySet<string> | undefined> {
  const addresses = new Map<string, ReadonlySet<string> | undefined>();
  for (const page of published) addresses.set(page.address, new Set(page.fragments));
  for (const place of parsed.places.filter(({ file }) => parsed.broken.has(file))) {
    const at = addressOfPlace(place);
    if (at !== undefined) addresses.set(at, undefined);
    for (const { address, hidesFragments } of place.kind.mayFill ?? []) {
      addresses.set(address, hidesFragments ? undefined : addresses.get(address));
    }
  }
  return addresses;
}

function namesOf(thing: string, { content, places, broken }: Parsed): ReadonlySet<string> | undefined {
  const kind = kindOfThing(thing);
  if (!kind) throw new Error(`nothing is called "${thing}"`);
  if (kind.known) return new Set(kind.known.names);
  if (isSingle(kind)) {
    if (broken.has(kind.place)) return undefined;
    const [only] = allDocs(content).filter(({ doc }) => doc.file === kind.place);
    return new Set(textsAt(only?.doc.data, ['*', kind.entries?.key ?? '']).map(({ value }) => value));
  }
  return new Set(places.filter((place) => place.kind === kind).map(({ slug }) => slug));
}
