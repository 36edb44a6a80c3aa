/** From files to `Content`: each file by itself, against its schema. */

import type { z } from 'astro/zod';
import { hashOf, readBody } from './body.ts';
import { splitFrontMatter } from './front-matter.ts';
import { parseMdx } from './mdx.ts';
import type { MdxNode } from './mdx.ts';
import { placeOf } from './places.ts';
import type { Place } from './places.ts';
import { decode } from './read.ts';
import type { SourceFile } from './read.ts';
import { validate } from './schema-faults.ts';
import { chapterSchema, partSchema } from './schemas/guide.ts';
import { checklistSchema, quizSchema } from './schemas/practice.ts';
import { CATEGORIES, castSchema, categorySchema, keptSchema, questionSchema } from './schemas/question.ts';
import { figureSchema } from './schemas/figure.ts';
import { glossarySchema, redirectsSchema, sourcesSchema } from './schemas/reference.ts';
import { principleSchema } from './schemas/principle.ts';
import type { Body, Content, Doc, Fault, MdxDoc } from './types.ts';
import { parseYaml } from './yaml.ts';

/** The body of an MDX file; there also when the front matter is at fault. */
export interface Page {
  readonly file: string;
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
  readonly pages: readonly Page[];
  /** Text of the lock file. */
  readonly lock: string | undefined;
}

type Writable<T> = {
  -readonly [K in keyof T]: T[K] extends ReadonlyMap<infer Key, infer Value> ? Map<Key, Value> : T[K];
};

/** Reads all files; never throws, whatever the files hold. */
export function parseContent(files: readonly SourceFile[]): Parsed {
  const content = emptyContent();
  const faults: Fault[] = [];
  const places: Place[] = [];
  const pages: Page[] = [];
  const broken = new Set<string>();
  let lock: string | undefined;
  for (const file of files) {
    const place = placeOf(file.file);
    if ('what' in place) {
      faults.push(place);
      continue;
    }
    places.push(place);
    const own: Fault[] = [];
    const decoded = decode(file);
    if ('fault' in decoded) own.push(decoded.fault);
    else if (place.kind === 'lock') lock = decoded.text;
    else readInto(content, place, decoded.text, own, pages);
    if (own.length > 0) broken.add(place.file);
    faults.push(...own);
  }
  return { content, faults, places, broken, pages, lock };
}

/** Puts a file where it belongs in `content`, unless it has faults, which go to `faults`. */
function readInto(content: Writable<Content>, place: Place, text: string, faults: Fault[], pages: Page[]): void {
  const { file, slug, folder } = place;
  const yaml = <Schema extends z.ZodType>(schema: Schema, empty?: unknown) =>
    yamlDoc(schema, text, file, faults, empty);
  const mdx = <Schema extends z.ZodType>(schema: Schema) => mdxDoc(schema, text, file, faults, pages);
  switch (place.kind) {
    case 'part':
      return keep(content.parts, slug, yaml(partSchema));
    case 'chapter':
      return keep(content.chapters, `${folder}/${slug}`, mdx(chapterSchema));
    case 'principle':
      return keep(content.principles, slug, mdx(principleSchema));
    case 'question': {
      const category = CATEGORIES.find((known) => known === folder);
      const doc = mdx(questionSchema);
      return keep(content.questions, slug, doc && category && { ...doc, category });
    }
    case 'category': {
      const category = CATEGORIES.find((known) => known === slug);
      const doc = mdx(categorySchema);
      if (category) keep(content.categories, category, doc);
      return;
    }
    case 'checklist':
      return keep(content.checklists, slug, hashed(yaml(checklistSchema)));
    case 'quiz':
      return keep(content.quizzes, slug, hashed(yaml(quizSchema)));
    case 'figure':
      return keep(content.figures, slug, yaml(figureSchema));
    case 'cast':
      content.cast = yaml(castSchema, {});
      return;
    case 'kept':
      content.kept = yaml(keptSchema, {});
      return;
    case 'glossary':
      content.glossary = yaml(glossarySchema, []) ?? content.glossary;
      return;
    case 'sources':
      content.sources = yaml(sourcesSchema, []) ?? content.sources;
      return;
    case 'redirects':
      content.redirects = yaml(redirectsSchema, []) ?? content.redirects;
      return;
    case 'lock':
      return;
  }
}

function keep<Key, Value>(map: Map<Key, Value>, key: Key, value: Value | undefined): void {
  if (value !== undefined && !map.has(key)) map.set(key, value);
}

function yamlDoc<Schema extends z.ZodType>(
  schema: Schema,
  text: string,
  file: string,
  faults: Fault[],
  empty?: unknown,
): Doc<z.infer<Schema>> | undefined {
  const { yaml, faults: wrong } = parseYaml(text, file);
  faults.push(...wrong);
  if (!yaml) return undefined;
  const result = validate(schema, { data: yaml.data ?? empty ?? {}, lineOf: yaml.lineOf }, file);
  if ('value' in result) return { file, data: result.value, lineOf: yaml.lineOf };
  faults.push(...result.faults);
  return undefined;
}

function mdxDoc<Schema extends z.ZodType>(
  schema: Schema,
  text: string,
  file: string,
  faults: Fault[],
  pages: Page[],
): MdxDoc<z.infer<Schema>> | undefined {
  const split = splitFrontMatter(text, file);
  if ('what' in split) {
    faults.push(split);
    return undefined;
  }
  const doc = yamlDoc(schema, split.frontMatter, file, faults);
  if (split.body.trim() === '') {
    const line = split.body.split('\n').length - 1;
    faults.push({ file, line, what: 'The body is empty.', allowed: 'Write the page below the front matter.' });
    return undefined;
  }
  const parsed = parseMdx(split.body, file);
  if ('fault' in parsed) {
    faults.push(parsed.fault);
    return undefined;
  }
  const body = readBody(parsed.tree, split.body);
  pages.push({ file, tree: parsed.tree, body });
  return doc && { ...doc, body };
}

/** Adds the hash of what readers see; days and index entries do not count. */
function hashed<Data extends object>(doc: Doc<Data> | undefined): (Doc<Data> & { readonly hash: string }) | undefined {
  const uncounted = new Set(['changed', 'reviewed', 'topics']);
  return (
    doc && { ...doc, hash: hashOf(JSON.stringify(Object.entries(doc.data).filter(([key]) => !uncounted.has(key)))) }
  );
}

function emptyContent(): Writable<Content> {
  const none = <Data>(name: string, data: Data): Doc<Data> => ({ file: `content/${name}`, data, lineOf: () => 1 });
  return {
    parts: new Map(),
    chapters: new Map(),
    principles: new Map(),
    questions: new Map(),
    categories: new Map(),
    cast: undefined,
    kept: undefined,
    checklists: new Map(),
    quizzes: new Map(),
    figures: new Map(),
    glossary: none('glossary.yaml', []),
    sources: none('sources.yaml', []),
    redirects: none('redirects.yaml', []),
  };
}
