/** What people ask: a page with an In short box says it for itself as a whole and, where its kind wants so, for each section. */

import { WHOLE_PAGE } from '../kinds/common.ts';
import { textsAt, valuesAt } from '../kinds/values.ts';
import { childrenOf, headingId, isElement, lineOfNode } from '../mdx.ts';
import type { ReadMdx } from '../parse.ts';
import type { Fault } from '../types.ts';
import type { Rule } from './context.ts';

export const asks: Rule = ({ docs, pageOf }) =>
  docs.flatMap(({ kind, doc: { file, data, lineOf } }) => {
    const wants = kind.page?.asked;
    if (!wants || valuesAt(data, ['inShort']).length === 0) return [];
    const told = new Set(textsAt(data, ['asks', '=']).map(({ value }) => value));
    const wanted = [
      { id: WHOLE_PAGE, lineOf: () => lineOf(['asks']), name: 'the page as a whole' },
      ...(wants === 'sections' ? sought(pageOf(file)) : []),
    ];
    return wanted
      .filter(({ id }) => !told.has(id))
      .map(({ id, lineOf: lineOfIt, name }): Fault => {
        const allowed = `Write under asks: ${id}: three or more questions that people would type, in their own words.`;
        return { file, line: lineOfIt(), what: `asks has nothing for ${name}.`, allowed };
      });
  });

interface Wanted {
  readonly id: string;
  readonly lineOf: () => number;
  readonly name: string;
}

/** Sections of level 2 that a reader may look for: those that hold more than a quiz or a checklist. */
function sought(page: ReadMdx | undefined): Wanted[] {
  if (!page) return [];
  const top = childrenOf(page.tree);
  return top.flatMap((node, index) => {
    if (node.type !== 'heading' || node.depth !== 2) return [];
    const id = headingId(node);
    const end = top.findIndex((other, at) => at > index && other.type === 'heading' && other.depth === 2);
    const below = top.slice(index + 1, end < 0 ? undefined : end);
    const isExercise = below.some((child) => isElement(child) && (child.name === 'Quiz' || child.name === 'Checklist'));
    return id === undefined || isExercise ? [] : [{ id, lineOf: () => lineOfNode(node), name: `the section "${id}"` }];
  });
}
