/** Which story fits a question, and which questions a story could answer: by the principles that both have. Pure. */

import type { QuestionRow } from '../../book/slices.ts';
import { byTitle } from './story.ts';
import type { Story } from './story.ts';

/** A question with what it probes. */
export type Probe = Pick<QuestionRow, 'slug' | 'title' | 'address' | 'category' | 'principles'>;

export interface Fit<Of> {
  readonly of: Of;
  readonly strong: readonly string[];
  readonly could: readonly string[];
}

function fit<Of>(of: Of, { marks }: Story, principles: readonly string[]): Fit<Of> {
  const having = (mark: string) =>
    principles.filter((slug) => (marks as ReadonlyMap<string, string>).get(slug) === mark);
  return { of, strong: having('strong'), could: having('could') };
}

/** Two for each principle it is strong for, one for each it could serve. */
const score = ({ strong, could }: Fit<unknown>): number => 2 * strong.length + could.length;

/** The stories that are marked with a principle the question probes, best first; archived ones are left out. */
export function storiesFor({ principles }: Probe, stories: readonly Story[]): Fit<Story>[] {
  return stories
    .filter(({ isArchived }) => !isArchived)
    .map((story) => fit(story, story, principles))
    .filter((one) => score(one) > 0)
    .sort((a, b) => score(b) - score(a) || b.of.confidence - a.of.confidence || byTitle(a.of, b.of));
}

/** The questions that probe a principle the story is marked with, best first; equal ones in the order given. */
export function questionsFor(story: Story, questions: readonly Probe[]): Fit<Probe>[] {
  return questions
    .map((question) => fit(question, story, question.principles))
    .filter((one) => score(one) > 0)
    .sort((a, b) => score(b) - score(a));
}
