/** The anatomy of a question's page: what it holds besides words, and in which order. */

import { plainText } from '../../body.ts';
import type { Rule } from '../../check/context.ts';
import { childrenOf, headingId, lineOfNode } from '../../mdx.ts';
import type { MdxNode } from '../../mdx.ts';
import type { ReadMdx } from '../../parse.ts';
import type { Body, Content, Fault } from '../../types.ts';
import { STORY_CATEGORIES, STORY_SECTIONS } from './categories.ts';

export const FEWEST_FOLLOW_UPS = 4;
const MOST_FOLLOW_UPS = 6;

/** A question has one address, whatever its category. */
export const onePlace: Rule = ({ parsed }) => {
  const first = new Map<string, string>();
  return parsed.places.flatMap(({ kind, slug, file }): Fault[] => {
    if (kind.name !== 'question') return [];
    const earlier = first.get(slug);
    if (earlier === undefined) {
      first.set(slug, file);
      return [];
    }
    const what = `${earlier} already has the address ${kind.page?.address({ folder: '', slug })}.`;
    return [{ file, line: 1, what, allowed: 'A question has one category; rename one of the two.' }];
  });
};

/** A category that has questions says what is judged in it. */
export const categoryPages: Rule = ({ parsed }) => {
  const files = new Set(parsed.places.map(({ file }) => file));
  const asked = new Set(parsed.places.filter(({ kind }) => kind.name === 'question').map(({ folder }) => folder));
  return [...asked]
    .map((category) => ({ category, file: `content/questions/${category}/category.mdx` }))
    .filter(({ file }) => !files.has(file))
    .map(({ category, file }) => {
      const allowed = `Write what is judged in the category "${category}", for it has questions.`;
      return { file, line: 1, what: 'The file is missing.', allowed };
    });
};

export const anatomy: Rule = ({ content, pageOf }) =>
  [...content.questions.values()].flatMap((doc) => {
    const page = pageOf(doc.file);
    if (!page) return [];
    const isStory = STORY_CATEGORIES.has(doc.category);
    return [...followUps(doc.body, page), ...(isStory ? story(doc, page) : [])];
  });

function followUps({ followUps: asked }: Body, { file, tree }: ReadMdx): Fault[] {
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
  page: ReadMdx,
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
function levelNotes(levels: readonly string[], { file, tree }: ReadMdx): Fault[] {
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
