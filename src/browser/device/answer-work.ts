/** What a reader has stored about answers: which questions, how much, and when last. Pure. */

import { countWords } from '../../book/words.ts';
import type { Fields } from './document.ts';
import { isObject, isText } from './guards.ts';

export interface AnswerWork {
  /** Words of the present text. */
  readonly words: number;
  /** Versions that are kept. */
  readonly versions: number;
  /** When the reader last worked on it, in milliseconds since 1970. */
  readonly at: number;
}

/** Id of the writing desk's essay: its versions and grades are kept like those of an answer, and it answers no question. */
export const ESSAY = 'essay';

/** Paths of a text: `answer-<question>/text`; of the rest: `<question>/<what>`. */
const TEXT = /^answer-([^/]+)\/text$/;
const REST = /^([^/]+)\/(version|score|clock|question)(?:\/|$)/;

/**
 * The work on each question by its id, those left out about which nothing is stored any more.
 * @param texts fields of the kind `texts`
 * @param answers fields of the kind `answers`
 */
export function answerWork(texts: Fields<unknown>, answers: Fields<unknown>): ReadonlyMap<string, AnswerWork> {
  const work = new Map<string, AnswerWork>();
  const add = (id: string, at: number, words: number, versions: number) => {
    const before = work.get(id) ?? { words: 0, versions: 0, at: 0 };
    work.set(id, {
      words: before.words + words,
      versions: before.versions + versions,
      at: Math.max(before.at, at),
    });
  };
  for (const [path, { value, at }] of texts) {
    const id = TEXT.exec(path)?.[1];
    if (id !== undefined && isText(value) && value.trim() !== '') add(id, at, countWords(value), 0);
  }
  for (const [path, { value, at }] of answers) {
    const [, id, what] = REST.exec(path) ?? [];
    if (id === undefined || id === ESSAY || !isLive(what, value)) continue;
    add(id, at, 0, what === 'version' ? 1 : 0);
  }
  return work;
}

/** Whether a field still says something: what was taken back stays as a field. */
export function isLive(what: string | undefined, value: unknown): boolean {
  if (what === 'score') return typeof value === 'number' && value >= 0;
  if (what === 'question') return isText(value) && value !== '';
  if (!isObject(value)) return false;
  if (what === 'version') return isText(value['text']) && value['text'] !== '';
  return value['run'] !== 0 || value['since'] !== 0;
}

/** The question that was worked on last, of those known; undefined if there is none. */
export function lastWorkedOn(
  work: ReadonlyMap<string, AnswerWork>,
  isKnown: (id: string) => boolean,
): string | undefined {
  return [...work].filter(([id]) => isKnown(id)).sort(([, a], [, b]) => b.at - a.at)[0]?.[0];
}
