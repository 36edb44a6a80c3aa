/** Fields that come from a file: as clean as if they had been typed, and nothing of them lost. Pure. */

import { PRINCIPLES } from '../../book/principles.ts';
import { CONFIDENCES, LEVELS, MARKS, NOTES, principleField, WORDS } from './fields.ts';
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

/** Words between principles that say nothing; "best" is left of a shortened "Hire and Develop the Best". */
const BETWEEN = ['and', 'the', 'best'];

/** Each way to write a principle as words, longer ones first: "Have Backbone; Disagree and Commit" is one. */
const NAMES = PRINCIPLES.flatMap(({ slug, name }) =>
  [name, slug, ...(ALSO[slug] ?? [])].map((one) => ({ slug, words: plain(one).trim().split(' ') })),
).sort((a, b) => b.words.join().length - a.words.join().length);

/** The principles named in a text, in whatever order and with whatever between them, and what else stands there, as it was written. */
export function principlesIn(text: string): { readonly slugs: readonly string[]; readonly unknown: readonly string[] } {
  const words = [...text.matchAll(/[\p{L}\p{M}\p{N}'’]+|&/gu)].flatMap(({ 0: word, index }) => {
    const said = plain(word).trim();
    return said === '' ? [] : [{ said, from: index, to: index + word.length, isKnown: false }];
  });
  const slugs: string[] = [];
  for (const { slug, words: name } of NAMES)
    for (let at = 0; at + name.length <= words.length; at += 1) {
      const here = words.slice(at, at + name.length);
      if (!here.every(({ said, isKnown }, n) => !isKnown && said === name[n])) continue;
      for (const word of here) word.isKnown = true;
      if (!slugs.includes(slug)) slugs.push(slug);
    }
  // What is left, in one piece where nothing known and nothing that parts stands between.
  const pieces: (typeof words)[] = [];
  words.forEach((word, n) => {
    const before = words[n - 1];
    if (word.isKnown) return;
    if (before && !before.isKnown && !/[;,|\n]/.test(text.slice(before.to, word.from))) pieces.at(-1)?.push(word);
    else pieces.push([word]);
  });
  const unknown = pieces.flatMap((piece) => {
    const says = piece.filter(({ said }) => !BETWEEN.includes(said));
    return says.length === 0 ? [] : [text.slice(says[0]?.from, says.at(-1)?.to)];
  });
  return { slugs, unknown };
}

/**
 * Reads a value that is chosen from a list: a level, a confidence, principles, whether it is archived.
 * @returns fields, and what of the text is none of these
 */
export function readChoice(
  name: string,
  text: string,
): { readonly fields: Fields; readonly unknown: readonly string[] } {
  const said = plain(text).trim();
  if (said === '') return { fields: new Map(), unknown: [] };
  const mark = MARKS.find((one) => one === name);
  if (mark) {
    const { slugs, unknown } = principlesIn(text);
    return { fields: new Map(slugs.map((slug) => [principleField(slug), mark])), unknown };
  }
  const value = CHOICES[name]?.(said);
  if (value === undefined) return { fields: new Map(), unknown: [text] };
  return { fields: new Map(value === '' ? [] : [[name, value]]), unknown: [] };
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

/** Adds words to the follow-up notes of a story, on a line of their own. */
export function addNote(fields: Map<string, string>, line: string): void {
  fields.set(NOTES.name, [fields.get(NOTES.name) ?? '', line].filter((one) => one !== '').join('\n'));
}
