/** What this book publishes: every address with its fragments. Nobody who shared one may lose it. */

import { address } from './addresses.ts';
import { COLLECTIONS } from './kinds/index.ts';
import type { CollectionName } from './kinds/index.ts';
import type { AnyKind } from './kinds/kind.ts';
import type { RedirectsData } from './kinds/redirects/schema.ts';
import { textsAt } from './kinds/values.ts';
import type { Place } from './places.ts';
import type { Body, Content, Doc } from './types.ts';

export interface PublishedPage {
  /** From the root with a closing slash. */
  readonly address: string;
  /** Ids that a link may name behind `#`. */
  readonly fragments: readonly string[];
  /** The file that holds its words; none for pages made of other pages. */
  readonly file?: string;
  /** Hash of the words, where they have a day of change. */
  readonly hash?: string;
  /** Day of the last change of the words. */
  readonly changed?: string;
}

/** Tools under `/practice/` that are there whatever the content. */
const TOOL_SLUGS: readonly string[] = ['quizzes'];

/** Every file of a collection that has no fault of its own. */
export function docsOf(content: Content, collection: CollectionName): readonly Doc<unknown>[] {
  const own: Content[CollectionName] = content[collection];
  return 'data' in own ? [own] : [...own.values()];
}

/** Every file without a fault of its own, with its kind. */
export function allDocs(content: Content): { readonly kind: AnyKind; readonly doc: Doc<unknown> }[] {
  return COLLECTIONS.flatMap(({ collection, kind }) => docsOf(content, collection).map((doc) => ({ kind, doc })));
}

/** Every page of the book, sorted by address. Pure: the same content gives the same list. */
export function publishedAddresses(content: Content, tools: readonly string[] = TOOL_SLUGS): PublishedPage[] {
  const bare = [
    address.home(),
    address.practice(),
    address.topics(),
    address.search(),
    address.changes(),
    address.about(),
    address.offline(),
    address.print(),
    address.printed(),
  ];
  const pages: PublishedPage[] = [...bare, ...tools.map(address.tool)].map((at) => ({ address: at, fragments: [] }));
  for (const { collection, kind } of COLLECTIONS) {
    pages.push(...(kind.lists?.(content) ?? []));
    const { page } = kind;
    if (!page) continue;
    for (const doc of docsOf(content, collection)) {
      const ids = doc.body ? idsOf(doc.body) : page.fragments ? textsAt(doc.data, page.fragments) : [];
      pages.push({
        address: page.address(doc),
        fragments: ids.map((id) => (typeof id === 'string' ? id : id.value)),
        file: doc.file,
        ...stateOf(doc),
      });
    }
  }
  return pages.sort((a, b) => (a.address < b.address ? -1 : 1));
}

/** Day and hash of a page's words, where they have a day. */
function stateOf({ data, hash }: Doc<unknown>): Pick<PublishedPage, 'changed' | 'hash'> {
  const [changed] = textsAt(data, ['changed']);
  return changed ? { changed: changed.value, hash } : {};
}

/** Ids that a body gives its page. */
export function idsOf(body: Body): string[] {
  return [...body.sections, ...body.disagreements].map(({ id }) => id);
}

/** Address of the page that a file becomes; none for files that make no page of their own. */
export function addressOfPlace({ kind, folder, slug }: Place): string | undefined {
  return kind.page?.address({ folder, slug });
}

/** An address taken apart: the page, and the id behind `#` (empty without one). A query is dropped. */
export function splitAddress(target: string): { readonly page: string; readonly fragment: string } {
  const [before = '', fragment = ''] = target.split('#', 2);
  return { page: before.split('?', 1)[0] ?? '', fragment };
}

/**
 * Where a reader with an old link arrives. A redirect of a page takes the link's fragment along
 * unless it names one of its own, as browsers do (RFC 9110, 10.2.2).
 */
export function follow(target: string, redirects: RedirectsData): string {
  let at = target;
  for (let hop = 0; hop <= redirects.length; hop += 1) {
    const { page, fragment } = splitAddress(at);
    const exact = redirects.find(({ from }) => from === at);
    const whole = redirects.find(({ from }) => from === page);
    if (exact) at = exact.to;
    else if (whole) at = whole.to.includes('#') || !fragment ? whole.to : `${whole.to}#${fragment}`;
    else return at;
  }
  return at;
}
