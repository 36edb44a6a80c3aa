/** The terms that the handbook explains. */

import { glossarySchema } from '../../../src/book/kinds/glossary/schema.ts';
import type { ReadFile } from '../../../src/book/parse.ts';
import type { Known } from './rule.ts';

/** What pages are read against, from `content/glossary.yaml`; without terms if it is missing or at fault. */
export function knownFrom(glossary: ReadFile | undefined): Known {
  const terms = new Set<string>();
  for (const { term, also } of glossarySchema.safeParse(glossary?.yaml?.data).data ?? [])
    for (const word of [term, ...also].join(' ').match(/\p{L}+/gu) ?? []) terms.add(word.toLowerCase());
  return { terms };
}
