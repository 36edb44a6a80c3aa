/** Ids: each stands once in its page, those that the site gives included. */

import { plainText } from '../body.ts';
import { COMPONENTS } from '../components.ts';
import { WHOLE_PAGE, slug } from '../kinds/common.ts';
import { textsAt } from '../kinds/values.ts';
import { headingId, isElement, lineOfNode, propOf, walk } from '../mdx.ts';
import type { MdxNode } from '../mdx.ts';
import type { ReadMdx } from '../parse.ts';
import { listed } from '../suggest.ts';
import type { Fault } from '../types.ts';
import type { Context, Rule } from './context.ts';

/** Ids that the site gives parts of every page; `page` is a name in asks. */
const SITE_IDS = ['contents', 'in-short', 'main', WHOLE_PAGE];
/** Ids that components give: numbered notes and terms, figures. */
const OF_COMPONENTS = /^(?:note|term)-\d+$|^figure-/;

export const ids: Rule = (context) => [
  ...context.parsed.pages.flatMap((page) => inBody(page, context)),
  ...inValues(context),
];

/** What gives a page an id: the id, where, and whether an author chose it. */
interface Given {
  readonly id: string;
  readonly node: MdxNode;
  readonly byAuthor: boolean;
}

function inBody(page: ReadMdx, context: Context): Fault[] {
  const first = new Map<string, number>();
  const faults: Fault[] = [];
  const fault = (node: MdxNode, what: string, allowed: string) =>
    faults.push({ file: page.file, line: lineOfNode(node), what, allowed });
  const { kind } = context.parsed.places.find(({ file }) => file === page.file) ?? {};
  const taken = [...SITE_IDS, ...(kind?.page?.templateIds ?? [])];
  walk(page.tree, (node) => {
    const isSection = node.type === 'heading' && (node.depth === 2 || node.depth === 3);
    if (isSection && headingId(node) === undefined)
      fault(
        node,
        `The heading "${plainText(node)}" has no id.`,
        'Write what the section is about behind it: ## Title {#about-what}.',
      );
    for (const { id, byAuthor } of given(node, context)) {
      const line = lineOfNode(node);
      const earlier = first.get(id);
      if (earlier === undefined) first.set(id, line);
      else if (byAuthor)
        fault(node, `The id "${id}" is already taken on line ${earlier}.`, 'Each id stands once in a page.');
      else fault(node, `The same stands here as on line ${earlier}.`, 'Show it once in a page, and link there.');
      if (!byAuthor) continue;
      if (taken.includes(id) || OF_COMPONENTS.test(id))
        fault(
          node,
          `The id "${id}" belongs to a part that every such page has.`,
          `Choose an id that says what this section is about. Taken are: ${listed(taken)}, note-1 and so on, figure-….`,
        );
      if (isSection && !slug.safeParse(id).success)
        fault(
          node,
          `"${id}" cannot be the id of a section.`,
          'Ids are lower-case letters and digits joined by single hyphens, like {#who-sits-in}.',
        );
    }
  });
  return faults;
}

/** Ids that a node gives its page. A checklist gives one for each of its groups. */
function given(node: MdxNode, { content }: Context): Given[] {
  if (node.type === 'heading') {
    const id = node.depth === 2 || node.depth === 3 ? headingId(node) : undefined;
    return id === undefined ? [] : [{ id, node, byAuthor: true }];
  }
  if (!isElement(node) || node.name === null || !Object.hasOwn(COMPONENTS, node.name)) return [];
  const id = propOf(node, 'id');
  if (id === undefined) return [];
  if (COMPONENTS[node.name]?.props['id']?.kind === 'slug') return [{ id, node, byAuthor: true }];
  if (node.name === 'Figure') return [{ id: `figure-${id}`, node, byAuthor: false }];
  if (node.name !== 'Checklist') return [];
  const groups = content.checklists.get(id)?.data.groups ?? [];
  return groups.map((group) => ({ id: `${id}-${group.id}`, node, byAuthor: false }));
}

/** Ids that the values of a file give its page, such as the groups of a checklist. */
function inValues({ docs }: Context): Fault[] {
  return docs.flatMap(({ kind: { page }, doc: { file, data, lineOf } }) => {
    if (!page?.fragments) return [];
    const taken = [...SITE_IDS, ...(page.templateIds ?? [])];
    return textsAt(data, page.fragments)
      .filter(({ value }) => taken.includes(value))
      .map(({ value, path }): Fault => {
        const what = `The id "${value}" belongs to a part that every such page has.`;
        return { file, line: lineOf(path), what, allowed: `Choose another. Taken are: ${listed(taken)}.` };
      });
  });
}
