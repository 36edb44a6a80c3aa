/** Claims, sources and pages by how long ago they were checked and how weak they are: what to check next. */

import { CONFIDENCES } from '../../src/book/kinds/common.ts';
import type { Confidence } from '../../src/book/kinds/common.ts';
import type { SourcesData } from '../../src/book/kinds/sources/schema.ts';
import type { Content, FactUse, MdxDoc } from '../../src/book/types.ts';
import { sources as sourcesKind } from '../../src/book/kinds/sources/index.ts';
import { CONFIDENCE_NAMES, count } from '../../src/book/wording.ts';

type Source = SourcesData[number];
type PageDoc = MdxDoc<{ readonly reviewed: string }>;

/** One thing to check. */
export interface Item {
  readonly file: string;
  readonly line: number;
  /** Day on which it was last checked, YYYY-MM-DD. */
  readonly day: string;
  /** How weak it is, 0 the weakest. */
  readonly strength: number;
  /** Year in which its newest source was published; 0 if none says. */
  readonly year: number;
  /** `claim, opinion`, `source, second hand`, `page`. */
  readonly kind: string;
  /** What helps to find and to judge it. */
  readonly about: string;
}

/** A source by how it was read is as strong as a claim of this confidence. */
const STRENGTH_OF_READING: Readonly<Record<Source['how'], Confidence>> = {
  'second hand': 'single',
  'stored copy': 'wide',
  live: 'official',
};
/** Pages come after what stands on them. */
const STRENGTH_OF_PAGE = CONFIDENCES.length;

const strengthOf = (confidence: Confidence): number => CONFIDENCES.length - 1 - CONFIDENCES.indexOf(confidence);

/**
 * All that can grow old in the content, or in one part of it with the sources it names. First what was checked in the
 * earliest month, in it the weakest, in that what is published undated or longest ago. Days of one month count alike: a
 * round takes some days, and within it the weak things come first.
 */
export function staleItems(content: Content, part?: string): Item[] {
  const sources = new Map(content.sources.data.map((source) => [source.key, source]));
  const pages = pagesOf(content).filter(({ file }) => part === undefined || partOf(file) === part);
  const named = new Map<string, number>();
  for (const { body } of pages)
    for (const key of body.facts.flatMap((fact) => fact.sources)) named.set(key, (named.get(key) ?? 0) + 1);
  return [
    ...content.sources.data.flatMap((source, n) =>
      part === undefined || named.has(source.key)
        ? [sourceItem(source, content.sources.lineOf([n]), named.get(source.key) ?? 0)]
        : [],
    ),
    ...pages.flatMap((page) => [pageItem(page), ...page.body.facts.map((fact) => claimItem(page, fact, sources))]),
  ].sort(
    (a, b) =>
      compare(a.day.slice(0, 7), b.day.slice(0, 7)) ||
      a.strength - b.strength ||
      a.year - b.year ||
      compare(a.day, b.day) ||
      compare(a.file, b.file) ||
      a.line - b.line,
  );
}

/** Parts by which the list can be narrowed: those of the guide, and the other kinds of pages. */
export function partsOf(content: Content): string[] {
  return [...new Set(pagesOf(content).map(({ file }) => partOf(file)))].sort();
}

/** A line for each of the first items, and one that says how many there are. */
export function staleReport(items: readonly Item[], most: number): string {
  const shown = items
    .slice(0, most)
    .map(({ day, kind, file, line, about }) => `${day}  ${kind}  ${file}:${line}  ${about}`);
  const total =
    items.length > most ? `The first ${most} of ${items.length}; --most shows more.` : `All ${items.length}.`;
  return [...shown, total].join('\n');
}

function pagesOf({ chapters, principles, questions, categories }: Content): PageDoc[] {
  return [...chapters.values(), ...principles.values(), ...questions.values(), ...categories.values()];
}

/** `content/guide/offer/level.mdx` is of `offer`, `content/questions/…` of `questions`. */
function partOf(file: string): string {
  const [, folder = '', part = ''] = file.split('/');
  return folder === 'guide' ? part : folder;
}

function sourceItem({ key, title, published, read, how }: Source, line: number, claims: number): Item {
  return {
    file: sourcesKind.place,
    line,
    day: read,
    strength: strengthOf(STRENGTH_OF_READING[how]),
    year: yearOf(published),
    kind: `source, ${how}`,
    about: `${key}: ${title}; published ${published}; ${claims === 0 ? 'no claim names it' : count(claims, 'claim')}`,
  };
}

function pageItem({ file, data, body, lineOf }: PageDoc): Item {
  const about = `reviewed; ${count(body.facts.length, 'claim')}`;
  return {
    file,
    line: lineOf(['reviewed']),
    day: data.reviewed,
    strength: STRENGTH_OF_PAGE,
    year: 0,
    kind: 'page',
    about,
  };
}

/** A claim is as old as the older of two checks: of its page, and of the source read last among its sources. */
function claimItem(
  { file, data, body }: PageDoc,
  { sources: keys, confidence, line }: FactUse,
  known: ReadonlyMap<string, Source>,
): Item {
  const sources = keys.flatMap((key) => known.get(key) ?? []);
  const read =
    sources
      .map((source) => source.read)
      .sort()
      .at(-1) ?? data.reviewed;
  const section = body.sections.filter((one) => one.line <= line).at(-1)?.title;
  return {
    file,
    line,
    day: read < data.reviewed ? read : data.reviewed,
    strength: strengthOf(confidence),
    year: Math.max(0, ...sources.map(({ published }) => yearOf(published))),
    kind: `claim, ${CONFIDENCE_NAMES[confidence].toLowerCase()}`,
    about: `${keys.join(' ')}${section === undefined ? '' : `; in “${section}”`}`,
  };
}

/** Last year that a source's own words about its date name; 0 if they name none. */
function yearOf(published: string): number {
  return Number((published.match(/\b(?:19|20)\d\d\b/g) ?? []).at(-1) ?? 0);
}

const compare = (a: string, b: string): number => (a < b ? -1 : Number(a > b));
