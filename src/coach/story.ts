/**
 * The shape of a told story: where the first act stands, where the result begins, whether anything was learned. Found by
 * signs, since nothing reads for meaning here; where the signs are too weak to help, no remark is made of them.
 *
 * Parts and proportions follow /behavioral/star/#proportions: half of the words for the action is our plan.
 */

import { actsIn } from './acts.ts';
import type { Act } from './acts.ts';
import { isAmount } from './lists/numbers.ts';
import type { Sentence, Span, Text } from './text.ts';

export type PartName = 'situation' | 'action' | 'result' | 'lesson';

export interface Part extends Span {
  readonly name: PartName;
  readonly words: number;
  /** Of all words, 0 to 1. */
  readonly share: number;
}

export interface Story {
  readonly acts: readonly Act[];
  /** Whether the first two sentences tell what it is about: an act, or a number with a change. */
  readonly hasHeadline: boolean;
  readonly hasResult: boolean;
  readonly hasLesson: boolean;
  /** Parts in order, those that were found; together they are the whole text. */
  readonly parts: readonly Part[];
}

/** Sentences that open a story and may serve as its headline. */
const HEADLINE_SENTENCES = 2;
/** A result or a lesson stands in this last share of the sentences. */
const RESULT_SHARE = 0.5;
const LESSON_SHARE = 0.45;

const CHANGE =
  /\b(?:fell|rose|dropped|grew|went (?:from|down|up|live)|cut|down to|up to|from \S+ to|instead of|after (?:the|we|I|that)|shipped|launched|opened|arrived|delivered|finished|closed|saved|cost|lost|won|failed|missed|late|early|on time|stopped|refunded|signed|passed|approved|canceled|cancelled|renewed|stayed|left|worked|went through|landed|recovered|held|reached|hit|slipped)\b/iu;
const OUTCOME =
  /\b(?:in the end|as a result|the result|the outcome|ended up|it (?:worked|failed|held|helped|didn['’]t work)|that (?:worked|failed|held)|went live|to this day|by (?:then|the end|january|february|march|april|may|june|july|august|september|october|november|december)|six months later|a (?:week|month|year|quarter) later|(?:weeks|months|years) later|we shipped|we launched|finally)\b/iu;
const LEARNED =
  /\b(?:since then|ever since|from then on|from that (?:day|point) on|i['’]ve (?:learned|since)|i (?:have )?(?:learned|learnt|now)|learned (?:that|to)|taught me|the lesson|my lesson|lesson(?:s)? (?:was|is|i)|next time|these days|nowadays|today|still (?:runs?|uses?|in use|do(?:es)?)|i should have|i would (?:now|have|not|start|do|ask|call|go)|i['’]d (?:now|have|not|start|do|ask|call|go)|now (?:i|we|every|each|the|any|there|it)|no longer|what i (?:changed|took|do|kept)|i (?:still|always) (?:do|ask|check|start|use|keep|begin)|what changed|in hindsight|looking back|afterwards? (?:i|we)|every \S+ (?:now|since)|became (?:the|a|our|part)|is (?:now|still)|are (?:now|still))\b/iu;

const textOf = (source: string, { start, end }: Span): string => source.slice(start, end);

const read = new WeakMap<Text, Story>();

/** The shape of a story, read once for each text. Any text; an empty one has no parts. */
export function storyOf(text: Text): Story {
  const before = read.get(text);
  if (before) return before;
  const story = readStory(text);
  read.set(text, story);
  return story;
}

function readStory(text: Text): Story {
  const { source, sentences, words } = text;
  const acts = actsIn(text);
  const mine = acts.filter(({ who }) => who === 'I');
  const opening = sentences.slice(0, HEADLINE_SENTENCES);
  const hasHeadline = opening.some(
    (sentence) =>
      mine.some(({ start }) => start >= sentence.start && start < sentence.end) ||
      (sentence.words.some(isAmount) && CHANGE.test(textOf(source, sentence))),
  );
  const firstAct = sentences.findIndex((sentence, n) =>
    n < HEADLINE_SENTENCES && hasHeadline
      ? false
      : acts.some(({ start }) => start >= sentence.start && start < sentence.end),
  );
  const lesson = lastRun(sentences, LESSON_SHARE, (sentence) => LEARNED.test(textOf(source, sentence)));
  const result = lastRun(sentences, RESULT_SHARE, (sentence) => {
    const said = textOf(source, sentence);
    return OUTCOME.test(said) || (sentence.words.some(isAmount) && CHANGE.test(said));
  });
  const starts: [PartName, number][] = [['situation', 0]];
  if (firstAct >= 0) starts.push(['action', firstAct]);
  if (result !== undefined && result > firstAct) starts.push(['result', result]);
  if (lesson !== undefined && lesson > Math.max(firstAct, result ?? 0)) starts.push(['lesson', lesson]);
  return {
    acts,
    hasHeadline,
    hasResult: result !== undefined,
    hasLesson: lesson !== undefined,
    parts: sentences.length === 0 ? [] : partsOf(sentences, starts, words.length),
  };
}

/** Number of the first sentence in the last share of them that fits; undefined if none does. */
function lastRun(
  sentences: readonly Sentence[],
  share: number,
  fits: (sentence: Sentence) => boolean,
): number | undefined {
  const from = Math.floor(sentences.length * (1 - share));
  const found = sentences.findIndex((sentence, n) => n >= from && fits(sentence));
  return found < 0 ? undefined : found;
}

function partsOf(sentences: readonly Sentence[], starts: readonly [PartName, number][], total: number): Part[] {
  return starts.flatMap(([name, from], n): Part[] => {
    const own = sentences.slice(from, starts[n + 1]?.[1]);
    const [first, last] = [own[0], own.at(-1)];
    if (!first || !last) return [];
    const words = own.reduce((sum, sentence) => sum + sentence.words.length, 0);
    return [{ name, start: first.start, end: last.end, words, share: total === 0 ? 0 : words / total }];
  });
}
