/** The files of the answer list: fetched once, fetched again after a failure. */

import type { AnswerFile, TextRow } from '../../book/answers.ts';
import { inSlices } from '../parts/slices.ts';
import { Answers } from './answers.ts';
import { once } from '../parts/once.ts';

/** `missing`: this site was served without it. `failed`: it could not be loaded now. `unable`: the browser cannot run it. */
export type Reason = 'missing' | 'failed' | 'unable';

export class SearchError extends Error {
  readonly reason: Reason;

  constructor(reason: Reason, cause?: unknown) {
    super(`Search is ${reason}`, { cause });
    this.reason = reason;
  }
}

/** Words that are no answers and yet known, each once. */
export interface Known {
  readonly text: ReadonlySet<string>;
  readonly english: ReadonlySet<string>;
}

/** Longest wait for a file, in milliseconds. */
const PATIENCE = 20_000;

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
  readonly answers = once(async (): Promise<Answers> => read(await this.#file()));

  /** What results show beside names, by page of the list. Throws as `answers` does. */
  readonly texts = once(async () => load<readonly TextRow[]>(this.#beside((await this.#file()).files.texts)));

  /** Words beside those of the list. Throws as `answers` does. */
  readonly known = once(async (): Promise<Known> => {
    const { files } = await this.#file();
    const { text, english } = await load<Readonly<Record<keyof Known, string>>>(this.#beside(files.words));
    return { text: new Set(text.split(' ')), english: new Set(english.split(' ')) };
  });

  readonly #file = once(() => load<AnswerFile>(this.#url));

  #beside(name: string): string {
    return this.#url.replace(/[^/]*$/, `${name}.json`);
  }
}

async function read(list: AnswerFile): Promise<Answers> {
  const answers = await inSlices(Answers.read(list), () => true);
  if (!answers) throw new SearchError('failed');
  return answers;
}

/** Fetches a file of the site. */
async function load<Value>(url: string): Promise<Value> {
  let response: Response;
  try {
    response = await fetch(url, { signal: AbortSignal.timeout(PATIENCE) });
  } catch (error) {
    throw new SearchError('failed', error);
  }
  if (response.status === 404) throw new SearchError('missing');
  if (!response.ok) throw new SearchError('failed', response.status);
  try {
    return (await response.json()) as Value;
  } catch (error) {
    throw new SearchError('failed', error);
  }
}
