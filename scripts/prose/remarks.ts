/** What the coach says about our own answers, and what of it is kept on purpose. */

import { STORY_CATEGORIES } from '../../src/book/kinds/question/categories.ts';
import type { KeptData } from '../../src/book/kinds/kept/schema.ts';
import { didYouMean } from '../../src/book/suggest.ts';
import type { Content, Fault } from '../../src/book/types.ts';
import { checkAnswer } from '../../src/coach/answer.ts';
import { MEASURED_RULES } from '../../src/coach/left-out.ts';
import type { AnswersOfPage, StrongAnswer } from './answers.ts';

type Kept = KeptData[string][number];

/** Rules about a whole story; a reply to a follow-up or an explanation is none. */
const OF_STORIES = new Set(
  'hypothetical no-act headline no-result no-lesson no-numbers long-setup too-long'.split(' '),
);

/** A remark on one of our answers. */
export interface OwnRemark {
  readonly rule: string;
  /** The words it marks. */
  readonly words: string;
  readonly note: string;
}

export interface JudgedAnswer extends StrongAnswer {
  readonly slug: string;
  /** Whether it is the main answer of a question that a story answers. */
  readonly isStory: boolean;
  readonly words: number;
  readonly seconds: number;
  /** Numbers of any kind that it tells. */
  readonly numbers: number;
  readonly remarks: readonly OwnRemark[];
}

/** All our strong answers as the coach sees them. */
export function judge({ questions }: Content, pages: readonly AnswersOfPage[]): JudgedAnswer[] {
  return pages.flatMap(({ file, slug, answers }) => {
    const question = questions.get(slug);
    const tellsStory = question?.file === file && STORY_CATEGORIES.has(question.category);
    return answers.map((answer): JudgedAnswer => {
      const isStory = tellsStory && answer.isMain;
      const { words, seconds, counts, remarks } = checkAnswer(answer.text, undefined, MEASURED_RULES);
      return {
        ...answer,
        slug,
        isStory,
        words,
        seconds,
        numbers: counts.numbers,
        remarks: remarks
          .filter(({ rule }) => isStory || !OF_STORIES.has(rule))
          .map(({ rule, start, end, note }) => ({ rule, words: answer.text.slice(start, end), note })),
      };
    });
  });
}

/** Whether a remark is the one that was kept: the same rule, on words that begin alike. */
export function isKept(remark: OwnRemark, kept: Kept): boolean {
  return remark.rule === kept.rule && plain(remark.words).startsWith(plain(kept.words));
}

const plain = (words: string): string => words.replace(/\s+/g, ' ').replace(/[’‘]/g, "'").replace(/[“”]/g, '"');

/** A fault for each kept remark that nobody makes: of no page, of no rule, or no longer made. */
export function keptRemarks(content: Content, pages: readonly AnswersOfPage[]): Fault[] {
  const { kept } = content;
  if (Object.keys(kept.data).length === 0) return [];
  const judged = judge(content, pages);
  const rules = MEASURED_RULES.map(({ id }) => id);
  return Object.entries(kept.data).flatMap(([slug, remarks]) => {
    const own = judged.filter((answer) => answer.slug === slug);
    return remarks.flatMap((remark, n): Fault[] => {
      const fault = { file: kept.file, line: kept.lineOf([slug, n]) };
      if (own.length === 0)
        return [{ ...fault, what: `No page "${slug}" has a strong answer.`, allowed: 'Take the entry away.' }];
      if (!rules.includes(remark.rule)) {
        const allowed = `${didYouMean(remark.rule, rules)}The rules are ${rules.join(', ')}.`;
        return [{ ...fault, what: `The coach has no rule "${remark.rule}".`, allowed }];
      }
      if (own.some(({ remarks: made }) => made.some((one) => isKept(one, remark)))) return [];
      const what = `The coach no longer remarks ${remark.rule} on “${remark.words}”.`;
      return [{ ...fault, what, allowed: 'Take the entry away, or write the words as they stand in the answer.' }];
    });
  });
}
