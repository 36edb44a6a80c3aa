/** The questions of the handbook as the tool uses them: rows at once, details once they were fetched. */

import type { QuestionDetail, QuestionRow } from '../../book/slices.ts';
import type { PathQuestions } from '../../book/path-slices.ts';
import type { LoopPlan } from '../../browser/device/mock-loops.ts';
import { loadJson } from '../../browser/parts/json.ts';
import { openQuestions } from '../../browser/parts/questions/questions.ts';
import { CRITERIA } from '../../browser/parts/scoring.ts';
import { formatName } from './seats.ts';
import type { Answer } from './state.ts';

export interface Known {
  readonly rows: readonly QuestionRow[];
  /** The paths that name questions; none if they could not be fetched. */
  readonly paths: readonly PathQuestions[];
  /** Undefined for a question that is not in the handbook any more. */
  readonly row: (slug: string) => QuestionRow | undefined;
  /** Undefined until it was fetched, or where it could not be. */
  readonly detail: (slug: string) => QuestionDetail | undefined;
  /**
   * What a listener can score of an answer: the question's own, or those of any story where these cannot be fetched, or could
   * not when the answer was scored. None while they are fetched: scores must not be gone once others stand there.
   */
  readonly criteria: (slug: string, answer?: Pick<Answer, 'score'>) => readonly string[];
  /** Fetches the details of some questions. */
  readonly fetch: (slugs: readonly string[]) => Promise<void>;
}

/** Addresses of what the tool fetches. */
export interface Slices {
  readonly questions: string;
  readonly paths: string;
}

export async function openKnown(slices: Slices): Promise<Known> {
  const [{ rows, detailOf }, paths] = await Promise.all([openQuestions(slices.questions), openPaths(slices.paths)]);
  const details = new Map<string, QuestionDetail>();
  const asked = new Set<string>();
  const row = (slug: string) => rows.find((one) => one.slug === slug);
  return {
    rows,
    paths,
    row,
    detail: (slug) => details.get(slug),
    criteria(slug, answer) {
      const own = details.get(slug)?.criteria;
      if (!own) return asked.has(slug) ? CRITERIA : [];
      const isScored = (criterion: string) => answer?.score(criterion) !== undefined;
      return CRITERIA.some(isScored) && !own.some(isScored) ? CRITERIA : own;
    },
    async fetch(slugs) {
      await Promise.all(
        slugs.map(async (slug) => {
          const listed = rows.find((one) => one.slug === slug);
          const found = listed && (await detailOf(listed));
          if (found) details.set(slug, found);
          asked.add(slug);
        }),
      );
    },
  };
}

async function openPaths(address: string): Promise<readonly PathQuestions[]> {
  try {
    return (await loadJson(address)) as readonly PathQuestions[];
  } catch (error) {
    console.error('The paths could not be fetched:', error);
    return [];
  }
}

/** What a loop is called: `Phone screen`, `Path: Two weeks`. */
export const planName = ({ format, path }: LoopPlan, { paths }: Pick<Known, 'paths'>): string =>
  formatName(format, paths.find(({ slug }) => slug === path)?.label);
