/** The terms that the handbook explains. */

import { decode } from '../../../src/book/read.ts';
import type { SourceFile } from '../../../src/book/read.ts';
import { glossarySchema } from '../../../src/book/schemas/reference.ts';
import { parseYaml } from '../../../src/book/yaml.ts';
import type { Known } from './rule.ts';

/** What pages are read against, from `content/glossary.yaml`; without terms if it is missing or at fault. */
export function knownFrom(glossary: SourceFile | undefined): Known {
  const terms = new Set<string>();
  const read = glossary && decode(glossary);
  const data = read && 'text' in read ? parseYaml(read.text, 'content/glossary.yaml').yaml?.data : undefined;
  for (const { term, also } of glossarySchema.safeParse(data).data ?? [])
    for (const word of [term, ...also].join(' ').match(/\p{L}+/gu) ?? []) terms.add(word.toLowerCase());
  return { terms };
}
