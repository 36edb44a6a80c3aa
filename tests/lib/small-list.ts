/** For tests: a small answer list. */

import { pack, unpack, type AnswerFile } from '../../src/book/answer-file.ts';
import type { AnswerList, PageRow, SectionRow } from '../../src/book/answers.ts';
import { Answers } from '../../src/browser/search/answers.ts';

const KINDS = ['Chapter', 'Question', 'Quiz', 'Tool', 'Glossary', 'Questions', 'Checklist'];

interface PageInit {
  readonly kind?: string;
  readonly part?: number;
  readonly names?: readonly string[];
  readonly asks?: readonly string[];
  readonly sections?: readonly SectionRow[];
}

/** A row of a page. */
export function page(
  address: string,
  title: string,
  { kind = 'Chapter', part = -1, names = [], asks = [], sections = [] }: PageInit = {},
): PageRow {
  return [address, title, KINDS.indexOf(kind), part, names, asks, sections];
}

/** A list of these pages, with enough others that common words are common. */
export function listOf(...pages: readonly PageRow[]): AnswerList {
  const others = Array.from({ length: 30 }, (_, index) =>
    page(`/other/${index}/`, `How do you prepare for subject${index} in the interview`, {
      names: [`Subject${index}`],
      asks: [`what do I say about subject${index} in the amazon interview`],
    }),
  );
  return { kinds: KINDS, parts: ['The process', 'The offer'], alike: [], pages: [...pages, ...others] };
}

/** A list as its file, in which each page has an In short and each section a sentence. */
export function fileOf(list: AnswerList): AnswerFile {
  const shown = list.pages.map((row) => ({ short: true, sentences: row[6].map(() => true) }));
  return pack(list, shown);
}

/** A list, written and read. */
export function readOf(list: AnswerList): Answers {
  return toEnd(Answers.read(toEnd(unpack(fileOf(list)))));
}

/** The same of `listOf`. */
export function answersOf(...pages: readonly PageRow[]): Answers {
  return readOf(listOf(...pages));
}

/** What a generator returns. */
export function toEnd<Value>(steps: Generator<unknown, Value>): Value {
  for (;;) {
    const { done, value } = steps.next();
    if (done) return value;
  }
}
