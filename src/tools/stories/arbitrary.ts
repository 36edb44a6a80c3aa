/** For tests: any story, as a reader may have written it. */

import fc from 'fast-check';
import { PRINCIPLES } from '../../book/principles.ts';
import { CONFIDENCES, LEVELS, MARKS, principleField, WORDS } from './fields.ts';
import { readStory } from './story.ts';
import type { Fields, Story } from './story.ts';
import { contentOf } from './tidy.ts';

/** Texts with all that files are made of: separators, quotes, line breaks, headings, signs of formulas. */
const words = fc.oneof(
  fc.string(),
  fc
    .array(
      fc.constantFrom(
        '=',
        '+',
        '-',
        '@',
        "'",
        '"',
        ',',
        ';',
        '\t',
        '\n',
        '\r\n',
        '#',
        '##',
        '\\',
        ' ',
        '(no title)',
        '- When: x',
        '<b>',
        '\u00e9',
        '＝',
      ),
      {
        maxLength: 8,
      },
    )
    .map((all) => all.join('')),
);

/** Content of a story, tidy as after an import. */
export const anyContent: fc.Arbitrary<Fields> = fc
  .record({
    words: fc.array(words, { minLength: WORDS.length, maxLength: WORDS.length }),
    marks: fc.array(fc.constantFrom('', ...MARKS), { minLength: PRINCIPLES.length, maxLength: PRINCIPLES.length }),
    level: fc.constantFrom('', ...LEVELS),
    confidence: fc.constantFrom('', ...CONFIDENCES.map((_, n) => String(n + 1))),
    archived: fc.constantFrom('', 'yes'),
  })
  .map(({ words: texts, marks, ...rest }) =>
    contentOf(
      new Map([
        ...WORDS.map(({ name }, n) => [name, texts[n] ?? ''] as const),
        ...PRINCIPLES.map(({ slug }, n) => [principleField(slug), marks[n] ?? ''] as const),
        ...Object.entries(rest),
      ]),
    ),
  );

/** Stories of one bank, each with an id of its own. */
export const anyStories: fc.Arbitrary<Story[]> = fc
  .array(anyContent, { maxLength: 24 })
  .map((all) => all.map((fields, n) => readStory(`s${n}`, fields)));

/** A story with some fields and marks. */
export function storyWith(id: string, fields: Readonly<Record<string, string>> = {}): Story {
  return readStory(id, new Map(Object.entries({ title: id, ...fields })));
}
