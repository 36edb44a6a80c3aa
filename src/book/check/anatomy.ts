/**
 * The anatomy of a page: what each kind holds besides words, and in which order. A page has it from the moment it has an
 * In short box.
 */

import { childrenOf, headingId, isElement, lineOfNode } from '../mdx.ts';
import type { MdxNode } from '../mdx.ts';
import { plainText } from '../body.ts';
import type { Page } from '../parse.ts';
import { WHOLE_PAGE } from '../schemas/common.ts';
import { STORY_CATEGORIES } from '../schemas/question.ts';
import { didYouMean, listed } from '../suggest.ts';
import type { Body, Content, Fault, MdxDoc } from '../types.ts';
import type { Rule } from './context.ts';

/** Sections of a story question in their order; others may stand between them. */
const STORY_SECTIONS = [
  'strong-answer',
  'why-it-works',
  'levels',
  'weak-answer',
  'follow-ups',
  'adapt-it',
  'evidence',
] as const;
const FEWEST_FOLLOW_UPS = 4;
const MOST_FOLLOW_UPS = 6;

/** Ids that the template gives to parts of its own; `page` is a name in asks. */
const TEMPLATE_IDS = ['contents', 'in-short', 'main', WHOLE_PAGE];
const QUESTION_TEMPLATE_IDS = [...TEMPLATE_IDS, 'neighboring-questions', 'score-yourself', 'skeleton'];

interface Asking {
  readonly inShort?: readonly string[] | undefined;
  readonly asks: Readonly<Record<string, readonly string[]>>;
}

export const anatomy: Rule = ({ content, parsed }) => {
  const pages = new Map(parsed.pages.map((page) => [page.file, page]));
  const questionFiles = new Set([...content.questions.values()].map(({ file }) => file));
  const asking: readonly MdxDoc<Asking>[] = [
    ...content.chapters.values(),
    ...content.principles.values(),
    ...content.questions.values(),
    ...content.categories.values(),
  ];
  return [
    ...asking.flatMap(unknownAsks),
    ...parsed.pages.flatMap((page) =>
      takenIds(page, questionFiles.has(page.file) ? QUESTION_TEMPLATE_IDS : TEMPLATE_IDS),
    ),
    ...[...content.chapters.values(), ...content.principles.values()].flatMap((doc) =>
      unasked(doc, sought(pages.get(doc.file))),
    ),
    ...[...content.questions.values()].flatMap((doc) => unasked(doc, [])),
    ...stories(content, pages),
  ];
};

function unknownAsks({ file, data, body, lineOf }: MdxDoc<Asking>): Fault[] {
  const ids = new Set([WHOLE_PAGE, ...idsIn(body)]);
  return Object.keys(data.asks)
    .filter((id) => !ids.has(id))
    .map((id) => ({
      file,
      line: lineOf(['asks', id]),
      what: `asks names the section "${id}", which this page does not have.`,
      allowed: `${didYouMean(id, ids)}Its ids are: ${listed(ids)}.`,
    }));
}

function idsIn(body: Body): string[] {
  return [...body.sections, ...body.disagreements].map(({ id }) => id);
}

/** Sections of level 2 that a reader may look for: those that hold more than a quiz or a checklist. */
function sought(page: Page | undefined): { readonly id: string; readonly line: number }[] {
  if (!page) return [];
  const top = childrenOf(page.tree);
  return top.flatMap((node, index) => {
    if (node.type !== 'heading' || node.depth !== 2) return [];
    const id = headingId(node);
    const end = top.findIndex((other, at) => at > index && other.type === 'heading' && other.depth === 2);
    const below = top.slice(index + 1, end < 0 ? undefined : end);
    const isExercise = below.some((child) => isElement(child) && (child.name === 'Quiz' || child.name === 'Checklist'));
    return id === undefined || isExercise ? [] : [{ id, line: lineOfNode(node) }];
  });
}

function unasked(
  { file, data, lineOf }: MdxDoc<Asking>,
  sections: readonly { readonly id: string; readonly line: number }[],
): Fault[] {
  if (!data.inShort) return [];
  const wanted = [{ id: WHOLE_PAGE, line: lineOf(['asks']) }, ...sections];
  return wanted
    .filter(({ id }) => !data.asks[id])
    .map(({ id, line }) => ({
      file,
      line,
      what: `asks has nothing for ${id === WHOLE_PAGE ? 'the page as a whole' : `the section "${id}"`}.`,
      allowed: `Write under asks: ${id}: three or more questions that people would type, in their own words.`,
    }));
}

function takenIds({ file, tree }: Page, taken: readonly string[]): Fault[] {
  return childrenOf(tree).flatMap((node) => {
    const id = node.type === 'heading' ? headingId(node) : undefined;
    if (id === undefined || !taken.includes(id)) return [];
    return [
      {
        file,
        line: lineOfNode(node),
        what: `The id "${id}" belongs to a part that every such page has.`,
        allowed: `Choose an id that says what this section is about. Taken are: ${listed(taken)}.`,
      },
    ];
  });
}

function stories({ questions }: Content, pages: ReadonlyMap<string, Page>): Fault[] {
  return [...questions.values()].flatMap((doc) => {
    const page = pages.get(doc.file);
    if (!doc.data.inShort || !page) return [];
    const isStory = STORY_CATEGORIES.has(doc.category);
    return [...followUps(doc.body, page), ...(isStory ? story(doc, page) : [])];
  });
}

function followUps({ followUps: asked }: Body, { file, tree }: Page): Fault[] {
  const heading = childrenOf(tree).find((node) => node.type === 'heading' && headingId(node) === 'follow-ups');
  if (asked.length >= FEWEST_FOLLOW_UPS && asked.length <= MOST_FOLLOW_UPS) return [];
  return [
    {
      file,
      line: heading ? lineOfNode(heading) : 1,
      what: `The page has ${asked.length} follow-ups.`,
      allowed: `${FEWEST_FOLLOW_UPS} to ${MOST_FOLLOW_UPS}, each with <Say> and <Avoid>.`,
    },
  ];
}

function story(
  { file, data, body, lineOf }: Content['questions'] extends ReadonlyMap<string, infer Doc> ? Doc : never,
  page: Page,
): Fault[] {
  const faults: Fault[] = [];
  if (!data.skeleton)
    faults.push({
      file,
      line: lineOf(['inShort']),
      what: 'The page has no skeleton.',
      allowed: 'Write skeleton: six lines in which a reader fills the blanks (___) with their own story.',
    });
  const order = body.sections.map(({ id }) => id).filter((id) => STORY_SECTIONS.some((known) => known === id));
  if (order.join() !== STORY_SECTIONS.join())
    faults.push({
      file,
      line: body.sections[0]?.line ?? 1,
      what: `The sections of the story are ${order.join(', ') || 'missing'}.`,
      allowed: `In this order: ${STORY_SECTIONS.join(', ')}.`,
    });
  faults.push(...levelNotes(data.levels, page));
  return faults;
}

/** Under "levels" each level that asks the question has a bullet that begins with its name. */
function levelNotes(levels: readonly string[], { file, tree }: Page): Fault[] {
  const top = childrenOf(tree);
  const at = top.findIndex((node) => node.type === 'heading' && headingId(node) === 'levels');
  const heading = top[at];
  if (!heading) return [];
  const list = top.slice(at + 1).find((node): node is Extract<MdxNode, { type: 'list' }> => node.type === 'list');
  const begins = list ? childrenOf(list).map((item) => plainText(item).slice(0, 3)) : [];
  const missing = levels.filter((level) => !begins.includes(`${level}:`));
  if (missing.length === 0) return [];
  return [
    {
      file,
      line: lineOfNode(heading),
      what: `The section says nothing of ${missing.join(', ')}.`,
      allowed: 'A list with a bullet for each level of the question: - **L5:** what this level would change.',
    },
  ];
}
