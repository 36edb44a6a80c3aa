/** A schema's objections in an author's words. */

import { z } from 'astro/zod';
import { didYouMean, nearest } from './suggest.ts';
import type { Fault } from './types.ts';
import type { Path, Yaml } from './yaml.ts';

type Issue = z.core.$ZodIssue;

/** Checks data against a schema. Either the typed value or at least one fault, one for each wrong value. */
export function validate<Schema extends z.ZodType>(
  schema: Schema,
  { data, lineOf }: Pick<Yaml, 'data' | 'lineOf'>,
  file: string,
): { readonly value: z.infer<Schema> } | { readonly faults: readonly Fault[] } {
  const result = schema.safeParse(data);
  if (result.success) return { value: result.data };
  const faults = new Map<string, Fault>();
  const slips = misspelt(result.error.issues, schema, data);
  for (const issue of result.error.issues) {
    for (const { path, what, allowed } of explain(issue, schema, data)) {
      const key = JSON.stringify(path);
      const isSlip = slips.has(key) && valueAt(data, path) === undefined;
      if (!isSlip && !faults.has(key)) faults.set(key, { file, line: lineOf(path), what, allowed });
    }
  }
  return { faults: [...faults.values()] };
}

/** Paths of missing keys that stand there misspelt: one slip is one fault. */
function misspelt(issues: readonly Issue[], schema: z.ZodType, data: unknown): Set<string> {
  const paths = issues.flatMap((issue) => {
    if (issue.code !== 'unrecognized_keys') return [];
    const path = stepsOf(issue);
    const known = knownKeys(schema, path, data);
    return issue.keys.map((key) => JSON.stringify([...path, nearest(key, known)]));
  });
  return new Set(paths);
}

function stepsOf(issue: Issue): (string | number)[] {
  return issue.path.map((step) => (typeof step === 'symbol' ? String(step) : step));
}

interface Objection {
  readonly path: Path;
  readonly what: string;
  readonly allowed: string;
}

function explain(issue: Issue, schema: z.ZodType, data: unknown): Objection[] {
  const path = stepsOf(issue);
  const value = valueAt(data, path);
  const name = nameOf(path);
  if (issue.code === 'unrecognized_keys') {
    const known = knownKeys(schema, path, data);
    return issue.keys.map((key) => ({
      path: [...path, key],
      what: `There is no key \`${key}\`${path.length > 0 ? ` in ${name}` : ''}.`,
      allowed: `${didYouMean(key, known)}The keys here are ${known.join(', ')}.`,
    }));
  }
  const allowed =
    issue.code === 'invalid_type' ? wanted(issue.expected, schemaAt(schema, path, data)) : expectation(issue);
  if (issue.code === 'invalid_key')
    return [{ path, what: `\`${String(path.at(-1))}\` cannot be a key here.`, allowed }];
  if (value === undefined) return [{ path, what: `${name} is missing.`, allowed }];
  if (value === null || value === '') return [{ path, what: `${name} is empty.`, allowed }];
  if (Array.isArray(value) && value.length === 0) return [{ path, what: `${name} is an empty list.`, allowed }];
  return [{ path, what: `${name} is not right${shown(value)}.`, allowed }];
}

/** What a value must be that is missing or of another kind: what the schema says of an empty one tells the most. */
function wanted(expected: string, schema: unknown): string {
  const empty = new Map<string, unknown>([
    ['string', ''],
    ['array', []],
  ]).get(expected);
  const issues =
    empty !== undefined && schema instanceof z.ZodType ? (schema.safeParse(empty).error?.issues ?? []) : [];
  const said = issues.filter(({ path }) => path.length === 0).map(expectation);
  const isNamed = said.some((words) => words.startsWith('It must be'));
  const choices =
    schema instanceof z.ZodArray && schema.element instanceof z.ZodEnum
      ? ` of ${schema.element.options.join(', ')}`
      : '';
  return [...(isNamed ? [] : [`It must be ${kindName(expected)}${choices}.`]), ...new Set(said)].join(' ');
}

function expectation(issue: Issue): string {
  switch (issue.code) {
    case 'invalid_type':
      return `It must be ${kindName(issue.expected)}.`;
    case 'too_small':
      return `It needs at least ${issue.minimum} ${unit(issue.origin, issue.minimum)}.`;
    case 'too_big':
      return `It may have at most ${issue.maximum} ${unit(issue.origin, issue.maximum)}.`;
    case 'invalid_value':
      return `It must be ${issue.values.length > 1 ? 'one of ' : ''}${issue.values.map(String).join(', ')}.`;
    case 'invalid_union':
      return 'options' in issue && Array.isArray(issue.options)
        ? `It must be one of ${issue.options.join(', ')}.`
        : 'It has another form.';
    case 'invalid_key':
      return `It must be ${issue.issues[0]?.message ?? 'another key'}.`;
    case 'invalid_format':
      return issue.format === 'url'
        ? 'It must be a complete address that begins with https:// or http://.'
        : `It must be ${issue.message}.`;
    case 'custom':
      return `The rule: ${issue.message}.`;
    default:
      return issue.message;
  }
}

function unit(origin: string, count: number | bigint): string {
  const isOne = Number(count) === 1;
  if (origin === 'string') return isOne ? 'character' : 'characters';
  if (origin !== 'array') return '(as a number)';
  return isOne ? 'entry' : 'entries';
}

function kindName(expected: string): string {
  const names: Record<string, string> = {
    string: 'text',
    array: 'a list',
    object: 'a map of keys',
    record: 'a map of keys',
    int: 'a whole number',
    number: 'a number',
    boolean: 'true',
  };
  return names[expected] ?? expected;
}

/** `groups, entry 2, items, entry 1, text`: places are counted from 1, as people do. */
function nameOf(path: Path): string {
  if (path.length === 0) return 'The file';
  return path
    .map((step, index) =>
      typeof step === 'number'
        ? `${index === 0 ? 'entry' : ', entry'} ${step + 1}`
        : `${index === 0 ? '' : ', '}\`${step}\``,
    )
    .join('');
}

function shown(value: unknown): string {
  if (typeof value === 'string') {
    const cut = value.length > 48 ? `${value.slice(0, 48)}…` : value;
    return `: "${cut}" (${value.length} characters)`;
  }
  if (typeof value === 'number' || typeof value === 'boolean') return `: ${value}`;
  if (Array.isArray(value)) return ` (${value.length} entries)`;
  return '';
}

function valueAt(data: unknown, path: Path): unknown {
  let value = data;
  for (const step of path) {
    if (typeof value !== 'object' || value === null || !Object.hasOwn(value, step)) return undefined;
    value = new Map<string, unknown>(Object.entries(value)).get(String(step));
  }
  return value;
}

/** Keys that the schema knows at a path. */
function knownKeys(schema: unknown, path: Path, data: unknown): string[] {
  const here = choose(schemaAt(schema, path, data), valueAt(data, path));
  return here instanceof z.ZodObject ? Object.keys(here.shape) : [];
}

/** The schema of the value at a path; undefined where there is none. */
function schemaAt(schema: unknown, path: Path, data: unknown): unknown {
  let here = unwrap(schema);
  path.forEach((step, index) => {
    here = choose(here, valueAt(data, path.slice(0, index)));
    if (here instanceof z.ZodObject)
      here = unwrap(new Map<string, unknown>(Object.entries(here.shape)).get(String(step)));
    else if (here instanceof z.ZodArray) here = unwrap(here.element);
    else if (here instanceof z.ZodRecord) here = unwrap(here.valueType);
  });
  return here;
}

function unwrap(schema: unknown): unknown {
  return schema instanceof z.ZodOptional || schema instanceof z.ZodDefault ? unwrap(schema.unwrap()) : schema;
}

/** The member of a union by `kind` that a value wants to be. */
function choose(schema: unknown, value: unknown): unknown {
  if (!(schema instanceof z.ZodDiscriminatedUnion)) return schema;
  return schema.options.find(
    (option) =>
      option instanceof z.ZodObject &&
      option.shape['kind'] instanceof z.ZodLiteral &&
      option.shape['kind'].value === valueAt(value, ['kind']),
  );
}
