/** From files to `Content`: each file by itself, against the schema of its kind. */

import { readBody } from './body.ts';
import { splitFrontMatter } from './front-matter.ts';
import { COLLECTIONS } from './kinds/index.ts';
import type { CollectionName } from './kinds/index.ts';
import { folderName, isSingle } from './kinds/files.ts';
import type { ContentKind } from './kinds/kind.ts';
import { parseMdx } from './mdx.ts';
import type { MdxNode } from './mdx.ts';
import { LOCK_FILE, placeOf } from './places.ts';
import type { Place } from './places.ts';
import { decode } from './read.ts';
import type { SourceFile } from './read.ts';
import { isSearches, joinSearches, readSearches } from './searches.ts';
import type { SearchesBlock } from './searches.ts';
import { validate } from './schema-faults.ts';
import type { Body, Content, Doc, Fault } from './types.ts';
import { hashOfWords } from './words-hash.ts';
import { parseYaml } from './yaml.ts';
import type { Yaml } from './yaml.ts';

/** A file as read; there also when its values are at fault. */
export interface ReadFile {
  readonly file: string;
  /** Its values, the front matter of MDX; undefined where they are no YAML. */
  readonly yaml: Yaml | undefined;
}

/** An MDX file as read. */
export interface ReadMdx extends ReadFile {
  readonly tree: MdxNode;
  readonly body: Body;
}

/** All that one pass over the files yields. */
export interface Parsed {
  /** Files without a fault of their own. */
  readonly content: Content;
  readonly faults: readonly Fault[];
  /** Every file that lies in a right place, those with faults included. */
  readonly places: readonly Place[];
  /** Files that are left out of `content`; what they would define is unknown. */
  readonly broken: ReadonlySet<string>;
  /** Every file whose text could be read. */
  readonly files: readonly ReadFile[];
  /** MDX files whose body could be read. */
  readonly pages: readonly ReadMdx[];
  /** Text of the lock file. */
  readonly lock: string | undefined;
  /** What people type, with the places where it stands. */
  readonly searches: readonly SearchesBlock[];
}

/** Reads all files; never throws, whatever the files hold. */
export function parseContent(files: readonly SourceFile[]): Parsed {
  const docs = new Map<CollectionName, Map<string, Doc<unknown>>>();
  const faults: Fault[] = [];
  const places: Place[] = [];
  const read: ReadFile[] = [];
  const broken = new Set<string>();
  const searches: SearchesBlock[] = [];
  let lock: string | undefined;
  for (const source of files) {
    const { file } = source;
    const own: Fault[] = [];
    const place = file === LOCK_FILE || isSearches(file) ? undefined : placeOf(file);
    if (place && 'what' in place) {
      faults.push(place);
      continue;
    }
    if (place) places.push(place);
    const decoded = decode(source);
    if ('fault' in decoded) own.push(decoded.fault);
    else if (isSearches(file)) searches.push(...readSearches(decoded.text, file, own));
    else if (!place) lock = decoded.text;
    else {
      const doc = readInto(read, place, decoded.text, own);
      const { collection, kind } = place;
      const key = kind.keyedByPath ? `${place.folder}/${place.slug}` : place.slug;
      const others = docs.get(collection) ?? new Map<string, Doc<unknown>>();
      docs.set(collection, others);
      if (doc && !others.has(key)) others.set(key, doc);
    }
    if (own.length > 0) broken.add(file);
    faults.push(...own);
  }
  const pages = read.filter((one): one is ReadMdx => 'tree' in one);
  const content = { ...contentOf(docs), searches: joinSearches(searches) };
  return { content, faults, places, broken, files: read, pages, lock, searches };
}

/** The collections as `Content`; their types are those of the schemas that let the files in. */
function contentOf(docs: ReadonlyMap<CollectionName, ReadonlyMap<string, Doc<unknown>>>): Omit<Content, 'searches'> {
  const collections = COLLECTIONS.map(({ collection, kind }) => {
    const own = docs.get(collection) ?? new Map<string, Doc<unknown>>();
    return [collection, isSingle(kind) ? (own.get('') ?? emptyDoc(kind)) : own] as const;
  });
  return Object.fromEntries(collections) as unknown as Omit<Content, 'searches'>;
}

/** What an empty file of a kind means: nothing, as a list or as a map. */
function nothing({ schema }: ContentKind): unknown {
  return schema.safeParse([]).success ? [] : {};
}

function emptyDoc(kind: ContentKind): Doc<unknown> {
  return { file: kind.place, slug: '', folder: '', data: nothing(kind), lineOf: () => 1, hash: '' };
}

/** Reads a file of a kind. What is read goes to `read`, what is wrong to `faults`; a file with faults gives no doc. */
function readInto(read: ReadFile[], place: Place, text: string, faults: Fault[]): Doc<unknown> | undefined {
  const { file, kind, slug, folder } = place;
  const values = file.endsWith('.mdx') ? splitFrontMatter(text, file) : { frontMatter: text, body: undefined };
  if ('what' in values) {
    faults.push(values);
    return undefined;
  }
  const { yaml, faults: wrong } = parseYaml(values.frontMatter, file);
  faults.push(...wrong);
  const page = values.body === undefined ? undefined : readPage(values.body, file, faults);
  read.push({ file, yaml, ...page });
  if (!yaml) return undefined;
  const data = yaml.data ?? (isSingle(kind) ? nothing(kind) : {});
  const result = validate(kind.schema, { data, lineOf: yaml.lineOf }, file);
  if ('faults' in result) {
    faults.push(...result.faults);
    return undefined;
  }
  if (values.body !== undefined && !page) return undefined;
  const hash = kind.page ? hashOfWords(data, kind.page.words, values.body) : '';
  const named = folderName(kind);
  return {
    file,
    slug,
    folder,
    data: result.value,
    lineOf: yaml.lineOf,
    hash,
    ...(named && { [named]: folder }),
    ...(page && { body: page.body }),
  };
}

function readPage(text: string, file: string, faults: Fault[]): { tree: MdxNode; body: Body } | undefined {
  if (text.trim() === '') {
    const line = text.split('\n').length - 1;
    faults.push({ file, line, what: 'The body is empty.', allowed: 'Write the page below the front matter.' });
    return undefined;
  }
  const parsed = parseMdx(text, file);
  if ('fault' in parsed) {
    faults.push(parsed.fault);
    return undefined;
  }
  return { tree: parsed.tree, body: readBody(parsed.tree) };
}
