/**
 * What belongs to a rehearsed answer besides its text: versions kept, how the reader scored it, the clock, and the wording
 * of questions of the reader's own. A door of its own, loaded with the tools that need it; the text itself is in `texts.ts`
 * under `answer/<id>`.
 *
 * Ids are slugs of questions, or `own-<hash>` for a question the reader typed. Paths: `<id>/question`: its wording, for
 * own ones; `<id>/version/<moment>`: a version, its text empty once deleted; `<id>/score/<hash of criterion>`: 0 to 2, or
 * −1 once taken back; `<id>/clock`.
 */

import type { Kind } from './document.ts';
import { isObject, isText } from './guards.ts';
import { askOnce } from './persistence.ts';
import type { Problem } from './problem.ts';
import type { Outside } from './store.ts';
import { WrittenStore } from './written.ts';

/** A version of an answer, as it was when it was kept. */
export interface Version {
  readonly text: string;
  /** Day, `2026-11-24`, by the reader's calendar. */
  readonly day: string;
}

/** As in parts/speaking/clock.ts: milliseconds run, and when it was started, 0 while it stands. */
export interface StoredClock {
  readonly run: number;
  readonly since: number;
}

type Value = string | number | Version | StoredClock;

const isTime = (input: unknown): input is number => typeof input === 'number' && Number.isFinite(input) && input >= 0;
const isVersion = (input: unknown): input is Version =>
  isObject(input) && isText(input['text']) && isText(input['day']);
const isClock = (input: unknown): input is StoredClock =>
  isObject(input) && isTime(input['run']) && isTime(input['since']);

export const ANSWERS: Kind<Value> = {
  name: 'answers',
  noun: 'answers',
  version: 1,
  isValue: (input): input is Value =>
    isText(input) || (typeof input === 'number' && Number.isFinite(input)) || isVersion(input) || isClock(input),
  migrate: {},
};

export interface KeptVersion extends Version {
  readonly id: string;
}

/** What is kept about one answer. */
export interface AnswerStore {
  versions(): readonly KeptVersion[];
  keep(version: Version): void;
  /** Deletes a version. @returns brings it back */
  drop(id: string): () => void;
  /** Score of a criterion, named by a hash of its words; undefined if there is none. */
  score(criterion: string): number | undefined;
  setScore(criterion: string, score: number | undefined): void;
  clock(): StoredClock;
  setClock(clock: StoredClock): void;
  /** Deletes all of it for good, a question of the reader's own too. @returns brings it back */
  erase(): () => void;
  /** What keeps it from being stored, as far as the last read or write showed. */
  problem(): Problem | undefined;
  /** Calls `listener` after changes to any answer, here or in another tab. @returns ends the subscription */
  subscribe(listener: () => void): () => void;
}

/** Opens the door. A page opens it once. */
export function createAnswers(outside: Outside) {
  const { storage, now } = outside;
  const store = new WrittenStore(ANSWERS, outside);

  return {
    fields: () => store.fields(),
    /** Questions the reader typed, by id, the latest first. */
    own: (): readonly { readonly id: string; readonly question: string }[] =>
      [...store.fields()]
        .filter(([path, { value }]) => /^own-[^/]+\/question$/.test(path) && isText(value) && value !== '')
        .sort(([, a], [, b]) => b.at - a.at)
        .map(([path, { value }]) => ({ id: path.split('/')[0] ?? '', question: String(value) })),
    /** Sets or, with an empty wording, forgets a question of the reader's own. */
    setOwn(id: string, question: string): void {
      store.set([[`${id}/question`, question]]);
      if (question !== '' && !store.problem()) askOnce(storage);
    },
    problem: (): Problem | undefined => store.problem(),
    subscribe: (listener: () => void): (() => void) => store.subscribe(listener),
    of(id: string): AnswerStore {
      const at = (path: string) => store.fields().get(`${id}/${path}`)?.value;
      const versionsAt = `${id}/version/`;
      return {
        versions: () =>
          [...store.fields()]
            .filter(([path]) => path.startsWith(versionsAt))
            .sort(([a], [b]) => (a < b ? 1 : -1))
            .flatMap(([path, { value }]) =>
              isVersion(value) && value.text !== '' ? [{ ...value, id: path.slice(versionsAt.length) }] : [],
            ),
        keep(version) {
          store.set([[versionsAt + String(now()).padStart(15, '0'), version]]);
          if (!store.problem()) askOnce(storage);
        },
        drop(version) {
          const path = versionsAt + version;
          const before = store.fields().get(path)?.value;
          store.set([[path, { text: '', day: '' }]]);
          return () => {
            if (before !== undefined) store.set([[path, before]]);
          };
        },
        score(criterion) {
          const value = at(`score/${criterion}`);
          return typeof value === 'number' && value >= 0 ? value : undefined;
        },
        setScore: (criterion, score) => store.set([[`${id}/score/${criterion}`, score ?? -1]]),
        clock() {
          const value = at('clock');
          return isClock(value) ? value : { run: 0, since: 0 };
        },
        setClock: (clock) => store.set([[`${id}/clock`, clock]]),
        erase: () => store.erase(`${id}/`),
        problem: () => store.problem(),
        subscribe: (listener) => store.subscribe(listener),
      };
    },
  };
}

export type Answers = ReturnType<typeof createAnswers>;
