/** Fields that come from a file: as clean as if they had been typed, and nothing of them lost. Pure. */

import { PRINCIPLES } from '../../book/principles.ts';
import { CONFIDENCES, LEVELS, MARKS, NOTES, principleField, WORDS } from './fields.ts';
import type { Mark } from './fields.ts';
import type { Fields } from './story.ts';

/** Line breaks as `\n`, none at the ends, and none at all in a field of one line. */
export function tidyText(name: string, text: string): string {
  const clean = text.replace(/\r\n?/g, '\n').trim();
  const isLine = WORDS.some((field) => field.name === name && field.lines === 1);
  return isLine ? clean.replace(/\s*\n\s*/g, ' ') : clean;
}

/** Words of a story alone: what a file takes along. Empty fields are left out. */
export function contentOf(fields: Fields): Fields {
  const names = [
    ...WORDS.map(({ name }) => name),
    ...PRINCIPLES.map(({ slug }) => principleField(slug)),
    'level',
    'confidence',
    'archived',
  ];
  return new Map(
    names.flatMap((name) => {
      const text = tidyText(name, fields.get(name) ?? '');
      return text === '' ? [] : [[name, text] as const];
    }),
  );
}

/** How people write a principle, beside its official name; lower case, without punctuation. */
const ALSO: Readonly<Record<string, readonly string[]>> = {
  'are-right-a-lot': ['are right'],
  'learn-and-be-curious': ['be curious'],
  'hire-and-develop-the-best': ['hire and develop'],
  'insist-on-the-highest-standards': ['highest standards', 'high standards'],
  'have-backbone': ['backbone', 'disagree and commit'],
  'strive-to-be-earths-best-employer': ['earths best employer', 'best employer'],
  'success-and-scale': ['success and scale', 'broad responsibility'],
};

/** Lower case, letters and digits with single spaces. */
export const plain = (text: string): string =>
  ` ${text
    .replace(/['’]/g, '')
    .replace(/&/g, ' and ')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()} `;

/** The principles named in a text, in whatever order and with whatever between them, and whether anything else stands there. */
export function principlesIn(text: string): { readonly slugs: readonly string[]; readonly isWhole: boolean } {
  let rest = plain(text);
  const slugs: string[] = [];
  // Longer names first: "Have Backbone; Disagree and Commit" is one.
  const names = PRINCIPLES.flatMap(({ slug, name }) =>
    [plain(name), plain(slug), ...(ALSO[slug] ?? []).map((other) => ` ${other} `)].map((one) => ({ slug, name: one })),
  ).sort((a, b) => b.name.length - a.name.length);
  for (const { slug, name } of names) {
    if (!rest.includes(name)) continue;
    slugs.push(slug);
    while (rest.includes(name)) rest = rest.replace(name, ' ; ');
  }
  return { slugs, isWhole: rest.replace(/;| and | the | best /g, '').trim() === '' };
}

/**
 * Reads a value that is chosen from a list: a level, a confidence, principles, whether it is archived.
 * @returns fields, or undefined if it is none of these
 */
export function readChoice(name: string, text: string): Fields | undefined {
  const said = plain(text).trim();
  if (said === '') return new Map();
  const mark = MARKS.find((one) => one === name);
  if (mark) return readPrinciples(mark, text);
  const value = CHOICES[name]?.(said);
  return value === undefined ? undefined : new Map(value === '' ? [] : [[name, value]]);
}

const CHOICES: Readonly<Record<string, (said: string) => string | undefined>> = {
  level: (said) => LEVELS.find((level) => said === level.toLowerCase() || said === level.slice(1)),
  confidence: (said) => {
    const at = CONFIDENCES.findIndex((word, n) => said === word.toLowerCase() || said === String(n + 1));
    return at < 0 ? undefined : String(at + 1);
  },
  archived: (said) => {
    if (/^(yes|true|1|x|archived)$/.test(said)) return 'yes';
    return /^(no|false|0)$/.test(said) ? '' : undefined;
  },
};

function readPrinciples(mark: Mark, text: string): Fields | undefined {
  const { slugs, isWhole } = principlesIn(text);
  return isWhole ? new Map(slugs.map((slug) => [principleField(slug), mark])) : undefined;
}

/** Adds words to the follow-up notes of a story, on a line of their own. */
export function addNote(fields: Map<string, string>, line: string): void {
  fields.set(NOTES.name, [fields.get(NOTES.name) ?? '', line].filter((one) => one !== '').join('\n'));
}
