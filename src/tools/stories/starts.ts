/** Stories that begin from something else: the skeleton of a question, or an answer that was kept. Pure. */

import { countWords } from '../../book/words.ts';
import { storyOf } from '../../coach/story.ts';
import type { PartName } from '../../coach/story.ts';
import { readText } from '../../coach/text.ts';
import { ESSAY } from '../../browser/device/answer-work.ts';
import type { Fields as Stored } from '../../browser/device/document.ts';
import { isObject, isText } from '../../browser/device/guards.ts';
import { principleField } from './fields.ts';
import type { Probe } from './fit.ts';
import type { Fields } from './story.ts';

const FIELD_OF: Readonly<Record<PartName, string>> = {
  situation: 'situation',
  action: 'action',
  result: 'result',
  lesson: 'learned',
};

/** What a question probes, as marks that the reader should look at: the story could serve it. */
const marksOf = (principles: readonly string[]) => principles.map((slug) => [principleField(slug), 'could'] as const);

/**
 * Takes an answer apart into the parts of a story, where the coach sees them begin; what it cannot tell stays in the part
 * before. No word is lost.
 */
export function fromAnswer(title: string, principles: readonly string[], answer: string): Fields {
  const text = readText(answer.trim());
  const fields = new Map<string, string>([['title', title], ...marksOf(principles)]);
  const { parts } = storyOf(text);
  for (const [n, { name, start }] of parts.entries()) {
    const words = text.source.slice(n === 0 ? 0 : start, parts[n + 1]?.start).trim();
    const field = FIELD_OF[name];
    fields.set(field, [fields.get(field) ?? '', words].filter((one) => one !== '').join('\n\n'));
  }
  if (parts.length === 0 && text.source !== '') fields.set('situation', text.source);
  return fields;
}

/** How many of the six lines go into which part: the worked answers end with the result and what was learned. */
const LINES: readonly (readonly [field: string, from: number, to: number])[] = [
  ['situation', 0, 2],
  ['action', 2, 4],
  ['result', 4, 5],
  ['learned', 5, Number.POSITIVE_INFINITY],
];

/** The lines of a skeleton, two for the situation, two for the action, one for the result and the rest for the lesson. */
export function fromSkeleton({ title, principles }: Probe, lines: readonly string[]): Fields {
  return new Map([
    ['title', title],
    ...LINES.map(([field, from, to]) => [field, lines.slice(from, to).join('\n')] as const),
    ...marksOf(principles),
  ]);
}

/** An answer on this device. */
export interface KeptAnswer {
  /** Of the question: a slug, or `own-<hash>`. */
  readonly question: string;
  /** `text` for the present text, else the id of a version. */
  readonly version: string;
  /** Day on which a version was kept; empty for the present text. */
  readonly day: string;
  readonly text: string;
  readonly words: number;
}

/**
 * The answers kept, by question, the present text before its versions; a version that is the same as another text is left out.
 * @param texts fields of the kind `texts`
 * @param answers fields of the kind `answers`
 */
export function keptAnswers(texts: Stored<unknown>, answers: Stored<unknown>): KeptAnswer[] {
  const found: KeptAnswer[] = [];
  const add = (question: string, version: string, day: string, text: string) => {
    if (text.trim() === '' || found.some((one) => one.question === question && one.text === text)) return;
    found.push({ question, version, day, text, words: countWords(text) });
  };
  for (const [path, { value }] of texts) {
    const question = /^answer-([^/]+)\/text$/.exec(path)?.[1];
    if (question !== undefined && isText(value)) add(question, 'text', '', value);
  }
  for (const [path, { value }] of [...answers].sort(([a], [b]) => (a < b ? 1 : -1))) {
    const [, question, version] = /^([^/]+)\/version\/(.+)$/.exec(path) ?? [];
    if (question === undefined || question === ESSAY || version === undefined || !isObject(value)) continue;
    if (isText(value['text']) && isText(value['day'])) add(question, version, value['day'], value['text']);
  }
  return found.sort((a, b) => (a.question === b.question ? 0 : a.question < b.question ? -1 : 1));
}
