/** The strong answers and follow-ups of a page, as text. */

import { plainText } from '../../src/book/body.ts';
import { childrenOf, headingId, isElement, lineOfNode, propOf, walk } from '../../src/book/mdx.ts';
import type { MdxNode } from '../../src/book/mdx.ts';
import type { ReadMdx } from '../../src/book/parse.ts';
import { blocks } from './passages.ts';
import type { Passage } from './passages.ts';

/** Section that holds the answer a page is about. */
const MAIN_SECTION = 'strong-answer';

export interface StrongAnswer {
  /** `<file>:<line>`, one of a kind. */
  readonly id: string;
  readonly file: string;
  readonly line: number;
  /** The first one of the section `strong-answer`. */
  readonly isMain: boolean;
  readonly passages: readonly Passage[];
  /** What is spoken, its paragraphs parted by empty lines; titles and notes left out. */
  readonly text: string;
}

export interface AnswersOfPage {
  readonly file: string;
  /** Last part of the path, without its ending. */
  readonly slug: string;
  readonly answers: readonly StrongAnswer[];
  /** Words of the follow-ups, question and reply. */
  readonly followUps: readonly string[];
}

/** Whether a page is one whose answers are ours to check: a question or a principle. */
function holdsAnswers(file: string): boolean {
  return /^content\/(?:questions\/[^/]+|principles)\/[^/]+\.mdx$/.test(file);
}

/** The answers of all questions and principles, page by page. */
export function answersIn(pages: readonly ReadMdx[]): AnswersOfPage[] {
  return pages.filter(({ file }) => holdsAnswers(file)).map(answersOf);
}

function answersOf({ file, tree }: ReadMdx): AnswersOfPage {
  const answers: StrongAnswer[] = [];
  const followUps: string[] = [];
  let section = '';
  walk(tree, (node) => {
    if (node.type === 'heading') section = headingId(node) ?? section;
    if (!isElement(node)) return;
    if (node.name === 'FollowUp') followUps.push(`${propOf(node, 'question') ?? ''}\n${spoken(node)}`);
    if (node.name !== 'Answer' || propOf(node, 'kind') !== 'strong') return;
    const isMain = section === MAIN_SECTION && !answers.some((earlier) => earlier.isMain);
    const line = lineOfNode(node);
    const passages = childrenOf(node).flatMap((child) => blocks(child, file, false));
    answers.push({ id: `${file}:${line}`, file, line, isMain, passages, text: spoken(node) });
  });
  return { file, slug: file.replace(/^.*\/|\.mdx$/g, ''), answers, followUps };
}

function spoken(node: MdxNode): string {
  return childrenOf(node).map(plainText).join('\n\n').trim();
}
