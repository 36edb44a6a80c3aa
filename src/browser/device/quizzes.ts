/** A reader's choices and results in quizzes. A door of its own: pages that are read have no quiz. */

import type { Kind } from './document.ts';
import { isCount, isObject, isText } from './guards.ts';
import type { Problem } from './problem.ts';
import { below, Store } from './store.ts';
import type { Outside } from './store.ts';

/** How many questions of how many were right. */
export interface Score {
  readonly right: number;
  readonly of: number;
}

export const isScore = (input: unknown): input is Score =>
  isObject(input) && isCount(input['right']) && isCount(input['of']);

/** `answer/<quiz>/<question>`: id of the choice, empty once taken back; `last/<quiz>`, `best/<quiz>`: a score. */
export const QUIZZES: Kind<string | Score> = {
  name: 'quizzes',
  noun: 'quiz answers',
  version: 1,
  isValue: (input) => isText(input) || isScore(input),
  migrate: {},
};

/** A quiz as stored. */
export interface Results {
  /** Choice ids by question id. */
  readonly answers: ReadonlyMap<string, string>;
  /** Score of the last round and of the best one; a round is the first answer to every question. */
  readonly last: Score | undefined;
  readonly best: Score | undefined;
}

/** Opens the door. A page has one: `openQuizzes`. */
export function createQuizzes(outside: Outside) {
  const store = new Store(QUIZZES, outside);
  return {
    /** What keeps quiz answers from being stored, as far as the last read or write showed. */
    problem: (): Problem | undefined => store.problem(),
    get(quiz: string): Results {
      const fields = store.fields();
      const [last, best] = [fields.get(`last/${quiz}`)?.value, fields.get(`best/${quiz}`)?.value];
      const answers = below(store.fields(), `answer/${quiz}/`).flatMap(([question, choice]): [string, string][] =>
        isText(choice) && choice ? [[question, choice]] : [],
      );
      return {
        answers: new Map(answers),
        last: isScore(last) ? last : undefined,
        best: isScore(best) ? best : undefined,
      };
    },
    answer: (quiz: string, question: string, choice: string): void =>
      store.set([[`answer/${quiz}/${question}`, choice]]),
    /** Takes all answers back; scores stay. */
    startOver: (quiz: string): void =>
      store.set(below(store.fields(), `answer/${quiz}/`).map(([question]) => [`answer/${quiz}/${question}`, ''])),
    /** Keeps the score of a round, and as the best one if no round had a greater share right. */
    score(quiz: string, score: Score): void {
      const best = store.fields().get(`best/${quiz}`)?.value;
      const isBest = !isScore(best) || score.right * best.of >= best.right * score.of;
      store.set([[`last/${quiz}`, score], ...(isBest ? [[`best/${quiz}`, score] as const] : [])]);
    },
    /** Calls `listener` after changes to quizzes, of whatever quiz. @returns ends the subscription */
    subscribe: (listener: () => void): (() => void) => store.subscribe(listener),
  };
}

let opened: ReturnType<typeof createQuizzes> | undefined;

/** The door of this page. */
export const openQuizzes = (): ReturnType<typeof createQuizzes> =>
  (opened ??= createQuizzes({ storage: () => window.localStorage, events: window, now: Date.now }));
