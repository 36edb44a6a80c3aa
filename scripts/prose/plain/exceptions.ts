/** Rules that a page breaks on purpose, with the reason. */

import { z } from 'astro/zod';
import { validate } from '../../../src/book/schema-faults.ts';
import { line, slug } from '../../../src/book/kinds/common.ts';
import { didYouMean } from '../../../src/book/suggest.ts';
import type { Fault } from '../../../src/book/types.ts';
import { parseYaml } from '../../../src/book/yaml.ts';
import type { Rule } from './rule.ts';

/** Path from the project's root. */
export const EXCEPTIONS_FILE = 'scripts/prose/plain/exceptions.yaml';

const exceptionsSchema = z.array(
  z.strictObject({
    /** Id of a rule of the gate. */
    rule: slug,
    /** The page's file: `content/guide/process/timeline.mdx`. */
    page: line,
    /** Why the page is better so. */
    why: line.min(20),
  }),
);

export interface Exception {
  readonly rule: string;
  readonly page: string;
  /** Line of the entry in the list. */
  readonly line: number;
}

/** Reads the list; entries of no rule or no page, and repeated ones, are faults and are not in it. */
export function readExceptions(
  text: string,
  rules: readonly Rule[],
  files: ReadonlySet<string>,
): { readonly list: readonly Exception[]; readonly faults: readonly Fault[] } {
  const { yaml, faults } = parseYaml(text, EXCEPTIONS_FILE);
  if (!yaml) return { list: [], faults };
  const checked = validate(exceptionsSchema, { ...yaml, data: yaml.data ?? [] }, EXCEPTIONS_FILE);
  if ('faults' in checked) return { list: [], faults: checked.faults };
  const ids = rules.filter(({ isFaultOf }) => !isFaultOf).map(({ id }) => id);
  const list: Exception[] = [];
  const wrong: Fault[] = [];
  for (const [n, { rule, page }] of checked.value.entries()) {
    const entry = { rule, page, line: yaml.lineOf([n]) };
    const fault = (what: string, allowed: string) =>
      wrong.push({ file: EXCEPTIONS_FILE, line: entry.line, what, allowed });
    if (!ids.includes(rule))
      fault(`The gate has no rule "${rule}".`, `${didYouMean(rule, ids)}The rules are ${ids.join(', ')}.`);
    else if (!files.has(page))
      fault(`There is no page ${page}.`, `${didYouMean(page, files)}Name the file from content/ on.`);
    else if (list.some((other) => other.rule === rule && other.page === page))
      fault(`${page} keeps the rule "${rule}" twice.`, 'Take one entry away.');
    else list.push(entry);
  }
  return { list, faults: wrong };
}
