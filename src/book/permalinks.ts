/** What this book publishes: every address with its fragments. Nobody who shared one may lose it. */

import { address } from './addresses.ts';
import { PRINCIPLE_SLUGS } from './principles.ts';
import type { Place } from './places.ts';
import type { RedirectsData } from './schemas/reference.ts';
import type { Body, Content } from './types.ts';

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

/** Every page of the book, sorted by address. Pure: the same content gives the same list. */
export function publishedAddresses(content: Content, tools: readonly string[] = TOOL_SLUGS): PublishedPage[] {
  const pages: PublishedPage[] = [...collections(content, tools)];
  for (const [slug, { file }] of content.parts) pages.push({ address: address.part(slug), fragments: [], file });
  for (const [path, doc] of content.chapters) pages.push(written(`/${path}/`, doc));
  for (const [slug, doc] of content.principles) {
    pages.push(written(slug === 'index' ? address.principles() : address.principle(slug), doc));
  }
  for (const [slug, doc] of content.questions) pages.push(written(address.question(slug), doc));
  for (const [slug, doc] of content.categories) pages.push(written(address.category(slug), doc));
  for (const [slug, { file, data, hash }] of content.checklists) {
    pages.push({
      address: address.checklist(slug),
      fragments: data.groups.map(({ id }) => id),
      file,
      hash,
      changed: data.changed,
    });
  }
  for (const [slug, { file, data, hash }] of content.quizzes) {
    pages.push({
      address: address.quiz(slug),
      fragments: data.questions.map(({ id }) => id),
      file,
      hash,
      changed: data.changed,
    });
  }
  return pages.sort((a, b) => (a.address < b.address ? -1 : 1));
}

function collections(content: Content, tools: readonly string[]): PublishedPage[] {
  const asked = new Set([...content.questions.values()].flatMap(({ data }) => data.principles));
  const bare = [
    address.home(),
    address.checklists(),
    address.practice(),
    address.topics(),
    address.search(),
    address.changes(),
    address.about(),
  ];
  bare.push(...tools.map(address.tool), ...PRINCIPLE_SLUGS.filter((slug) => asked.has(slug)).map(address.questionsFor));
  if (!content.principles.has('index')) bare.push(address.principles());
  return [
    ...bare.map((at) => ({ address: at, fragments: [] })),
    { address: address.questions(), fragments: [...content.categories.keys()].map((slug) => `category-${slug}`) },
    { address: address.glossary(), fragments: content.glossary.data.map(({ id }) => id), file: content.glossary.file },
    { address: address.sources(), fragments: content.sources.data.map(({ key }) => key), file: content.sources.file },
  ];
}

function written(
  at: string,
  doc: { readonly file: string; readonly body: Body; readonly data: { readonly changed: string } },
): PublishedPage {
  return { address: at, fragments: idsOf(doc.body), file: doc.file, hash: doc.body.hash, changed: doc.data.changed };
}

/** Ids that a body gives its page. */
export function idsOf(body: Body): string[] {
  return [...body.sections, ...body.disagreements].map(({ id }) => id);
}

/** Address of the page that a file becomes; none for files that make no page of their own. */
export function addressOfPlace({ kind, folder, slug }: Place): string | undefined {
  switch (kind) {
    case 'part':
      return address.part(slug);
    case 'chapter':
      return address.chapter(folder, slug);
    case 'principle':
      return slug === 'index' ? address.principles() : address.principle(slug);
    case 'question':
      return address.question(slug);
    case 'category':
      return address.category(slug);
    case 'checklist':
      return address.checklist(slug);
    case 'quiz':
      return address.quiz(slug);
    case 'glossary':
      return address.glossary();
    case 'sources':
      return address.sources();
    default:
      return undefined;
  }
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
