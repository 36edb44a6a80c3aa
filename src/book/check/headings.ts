/** Headings: levels in order, each with an id of its own, each with words below it. */

import { childrenOf, headingId, isElement, lineOfNode, propOf, walk } from '../mdx.ts';
import type { MdxNode } from '../mdx.ts';
import type { Page } from '../parse.ts';
import { plainText } from '../body.ts';
import { slug } from '../schemas/common.ts';
import type { Fault } from '../types.ts';
import type { Rule } from './context.ts';

type Heading = Extract<MdxNode, { type: 'heading' }>;

export const headings: Rule = ({ parsed }) =>
  parsed.pages.flatMap((page) => [...levels(page), ...ids(page), ...contents(page)]);

function headingsOf({ tree }: Page): Heading[] {
  const found: Heading[] = [];
  walk(tree, (node) => {
    if (node.type === 'heading') found.push(node);
  });
  return found;
}

function levels(page: Page): Fault[] {
  let last = 1;
  return headingsOf(page).flatMap((node) => {
    const { depth } = node;
    const before = last;
    last = depth;
    if (depth === 1)
      return fault(
        page,
        node,
        'A heading of level 1 stands in the body.',
        'The title in the front matter is the h1; begin sections with ##.',
      );
    if (depth > 3)
      return fault(
        page,
        node,
        `A heading of level ${depth} stands here.`,
        'Headings are ## or ###; make this a paragraph or a section of its own.',
      );
    if (depth > before + 1)
      return fault(
        page,
        node,
        'A ### stands here without a ## above it.',
        'Begin with ##, and use ### only below one.',
      );
    return [];
  });
}

function ids(page: Page): Fault[] {
  const first = new Map<string, number>();
  const faults: Fault[] = [];
  walk(page.tree, (node) => {
    const isSection = node.type === 'heading' && (node.depth === 2 || node.depth === 3);
    const isDisagreement = isElement(node) && node.name === 'Disagreement';
    if (!isSection && !isDisagreement) return;
    const id = isSection ? headingId(node) : isElement(node) ? propOf(node, 'id') : undefined;
    const line = lineOfNode(node);
    if (id === undefined) {
      if (isSection)
        faults.push(
          ...fault(
            page,
            node,
            `The heading "${plainText(node)}" has no id.`,
            'Write what the section is about behind it: ## Title {#about-what}.',
          ),
        );
      return;
    }
    const earlier = first.get(id);
    if (earlier !== undefined)
      faults.push(
        ...fault(page, node, `The id "${id}" is already taken on line ${earlier}.`, 'Each id stands once in a page.'),
      );
    else first.set(id, line);
    if (isSection && !slug.safeParse(id).success)
      faults.push(
        ...fault(
          page,
          node,
          `"${id}" cannot be the id of a section.`,
          'Ids are lower-case letters and digits joined by single hyphens, like {#who-sits-in}.',
        ),
      );
  });
  return faults;
}

function contents(page: Page): Fault[] {
  const top = childrenOf(page.tree);
  const empty = top.flatMap((node, index) => {
    if (node.type !== 'heading') return [];
    const next = top[index + 1];
    if (next && (next.type !== 'heading' || next.depth > node.depth)) return [];
    return fault(
      page,
      node,
      `The section "${plainText(node)}" is empty.`,
      'Write below the heading, or take the heading away.',
    );
  });
  const odd = headingsOf(page).flatMap((node) => {
    const wordless = plainText(node) === '';
    const holds = childrenOf(node).some(isElement);
    if (wordless) return fault(page, node, 'A heading has no words.', 'Write what the section is about.');
    return holds ? fault(page, node, 'A component stands in a heading.', 'Put it in the text below.') : [];
  });
  return [...empty, ...odd];
}

function fault({ file }: Page, node: MdxNode, what: string, allowed: string): Fault[] {
  return [{ file, line: lineOfNode(node), what, allowed }];
}
