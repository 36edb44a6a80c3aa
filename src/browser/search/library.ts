/** The files of the answer list: fetched once, fetched again after a failure. */

import { besideOf, unpack, type AnswerFile, type Beside } from '../../book/answer-file.ts';
import type { TextRow } from '../../book/answers.ts';
import type { CountsFile } from '../../book/search-counts.ts';
import { loadJson, LoadError } from '../parts/json.ts';
import { once } from '../parts/once.ts';
import { inSlices } from '../parts/slices.ts';
import { Answers } from './answers.ts';
import type { Likely } from './likely.ts';

/** `missing`: this site was served without it. `failed`: it could not be loaded now. `unable`: the browser cannot run it. */
export type Reason = 'missing' | 'failed' | 'unable';

export class SearchError extends Error {
  readonly reason: Reason;

  constructor(reason: Reason, cause?: unknown) {
    super(`Search is ${reason}`, { cause });
    this.reason = reason;
  }
}

/** Words that are known, each once. */
export interface Known {
  /** Those of the answer list. */
  readonly own: ReadonlySet<string>;
  readonly text: ReadonlySet<string>;
  readonly english: ReadonlySet<string>;
}

export class Library {
  readonly #url: string;

  /** @param url address of the answer list; the files that go with it are beside it */
  constructor(url: string) {
    this.#url = url;
  }

  /**
   * The answer list, ready to be asked.
   * @throws SearchError when it is missing or cannot be loaded; the next call tries again
   */
  readonly answers = once(async (): Promise<Answers> => read(await load<AnswerFile>(this.#url)));

  /** What queries for pages say, ready to be asked. Throws as `answers` does. */
  readonly likely = once(async (): Promise<Likely> => {
    const [{ Likely }, file, answers] = await Promise.all([
      import('./likely.ts'),
      this.#beside<CountsFile>('searches'),
      this.answers(),
    ]);
    const likely = await inSlices(Likely.read(file, answers), () => true);
    if (!likely) throw new SearchError('failed');
    return likely;
  });

  /** The sentences that results show, by page of the list. Throws as `answers` does. */
  readonly texts = once(() => this.#beside<readonly TextRow[]>('texts'));

  /** What pages say in short, by page of the list. Throws as `answers` does. */
  readonly shorts = once(() => this.#beside<readonly (readonly string[])[]>('shorts'));

  /** Words that are no misspellings. Throws as `answers` does. */
  readonly known = once(async (): Promise<Known> => {
    const { own, text, english } = await this.#beside<Readonly<Record<keyof Known, string>>>('words');
    return { own: setOf(own), text: setOf(text), english: setOf(english) };
  });

  #beside<Value>(beside: Beside): Promise<Value> {
    return load<Value>(besideOf(this.#url, beside));
  }
}

async function read(file: AnswerFile): Promise<Answers> {
  const list = await inSlices(unpack(file), () => true);
  const answers = list && (await inSlices(Answers.read(list), () => true));
  if (!answers) throw new SearchError('failed');
  return answers;
}

const setOf = (words: string): Set<string> => new Set(words.split(' '));

/** A file of the site, with what is wrong in the words of search. */
async function load<Value>(url: string): Promise<Value> {
  try {
    return (await loadJson(url)) as Value;
  } catch (error) {
    throw new SearchError(error instanceof LoadError && error.status === 404 ? 'missing' : 'failed', error);
  }
}
