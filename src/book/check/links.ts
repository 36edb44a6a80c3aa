/** Links: each leads to a page, and to a section, that exists. */

import { childrenOf, lineOfNode, walk } from '../mdx.ts';
import { addressOfPlace, follow, splitAddress } from '../permalinks.ts';
import { didYouMean, listed, nearestAddress } from '../suggest.ts';
import type { Content, Fault } from '../types.ts';
import { plainText } from '../body.ts';
import type { Context, Rule } from './context.ts';

interface Link {
  readonly to: string;
  readonly file: string;
  readonly line: number;
  /** Address of the page it stands on. */
  readonly on: string | undefined;
  /** Whether it may not lead to its own page. */
  readonly leadsOn?: boolean;
}

/** Files that the build makes beside the pages. */
const GENERATED = new Set(['/feed.xml', '/handbook.json', '/llms.txt', '/sitemap-index.xml']);

export const links: Rule = (context) => [
  ...[...inBodies(context), ...inData(context)].flatMap((link) => judge(link, context)),
  ...wordless(context),
  ...entries(context),
];

/** What is wrong with the target of a link, if anything. */
export function deadEnd(to: string, { addresses, content }: Context): Pick<Fault, 'what' | 'allowed'> | undefined {
  const { page, fragment } = splitAddress(to);
  if (!addresses.has(page)) {
    const moved = follow(to, content.redirects.data);
    if (moved !== to) return { what: `${to} has moved.`, allowed: `Write ${moved}.` };
    if (!page.endsWith('/') && addresses.has(`${page}/`))
      return { what: `The address ${to} has no closing slash.`, allowed: `Write ${to.replace(page, `${page}/`)}.` };
    return {
      what: `There is no page ${page}.`,
      allowed: `${didYouMean(page, addresses.keys(), nearestAddress)}Link to pages of this edition only, from the root and with a closing slash.`,
    };
  }
  const fragments = addresses.get(page);
  if (!fragment || !fragments || fragments.has(fragment)) return undefined;
  const moved = follow(to, content.redirects.data);
  if (moved !== to) return { what: `${to} has moved.`, allowed: `Write ${moved}.` };
  return {
    what: `${page} has no section "${fragment}".`,
    allowed: `${didYouMean(fragment, fragments)}Its ids are: ${listed(fragments)}.`,
  };
}

function judge({ to, file, line, on, leadsOn }: Link, context: Context): Fault[] {
  const fault = (what: string, allowed: string) => [{ file, line, what, allowed }];
  if (/^(https?:\/\/[^\s/]+|mailto:[^\s@]+@)/.test(to)) return [];
  if (to.startsWith('#'))
    return fault(`The link ${to} names no page.`, `Write it from the root: ${on ?? '/part/chapter/'}${to}.`);
  if (!to.startsWith('/') || to.startsWith('//'))
    return fault(
      `The link "${to}" is relative or of an unknown kind.`,
      'Write an address from the root, like /process/the-loop/, or a complete one with https://.',
    );
  if (leadsOn && splitAddress(to).page === on) return fault(`${to} is this page itself.`, 'Name another page.');
  if (GENERATED.has(to) || context.assets.has(to)) return [];
  const dead = deadEnd(to, context);
  return dead ? fault(dead.what, dead.allowed) : [];
}

function inBodies({ parsed }: Context): Link[] {
  const addresses = new Map(parsed.places.map((place) => [place.file, addressOfPlace(place)]));
  return parsed.pages.flatMap(({ file, body }) =>
    body.links.map(({ id, line }) => ({ to: id, file, line, on: addresses.get(file) })),
  );
}

function inData({ content, parsed }: Context): Link[] {
  const addresses = new Map(parsed.places.map((place) => [place.file, addressOfPlace(place)]));
  const found: Link[] = [];
  for (const { file, data, lineOf } of [...docsWithNext(content)]) {
    data.next.forEach((to, index) =>
      found.push({ to, file, line: lineOf(['next', index]), on: addresses.get(file), leadsOn: true }),
    );
  }
  for (const { file, data, lineOf } of content.checklists.values()) {
    data.groups.forEach(({ items }, group) =>
      items.forEach(({ link }, item) => {
        if (link) found.push({ to: link, file, line: lineOf(['groups', group, 'items', item, 'link']), on: undefined });
      }),
    );
  }
  for (const { file, data, lineOf } of content.quizzes.values()) {
    data.questions.forEach(({ link }, index) => {
      if (link) found.push({ to: link, file, line: lineOf(['questions', index, 'link']), on: undefined });
    });
  }
  const { file, data, lineOf } = content.glossary;
  data.forEach(({ more }, index) => {
    if (more) found.push({ to: more, file, line: lineOf([index, 'more']), on: undefined });
  });
  return found;
}

function docsWithNext(content: Content) {
  return [content.chapters, content.principles, content.questions, content.checklists, content.quizzes].flatMap(
    (docs) => [...docs.values()],
  );
}

function wordless({ parsed }: Context): Fault[] {
  const faults: Fault[] = [];
  for (const { file, tree } of parsed.pages) {
    walk(tree, (node) => {
      const pictured = childrenOf(node).some(({ type }) => type === 'image' || type === 'mdxJsxTextElement');
      if (node.type === 'link' && !pictured && plainText(node) === '') {
        faults.push({
          file,
          line: lineOfNode(node),
          what: `The link to ${node.url} has no words.`,
          allowed: 'Write between the brackets what the reader finds there.',
        });
      }
    });
  }
  return faults;
}

/** Entries of the A–Z index lead to sections of their page. */
function entries({ content, published }: Context): Fault[] {
  const docs = [...docsWithNext(content), ...content.categories.values()];
  return docs.flatMap(({ file, data, lineOf }) => {
    const ids = published.find((page) => page.file === file)?.fragments ?? [];
    return data.topics.flatMap(({ at }, index) =>
      at === undefined || ids.includes(at)
        ? []
        : [
            {
              file,
              line: lineOf(['topics', index, 'at']),
              what: `This page has no section "${at}".`,
              allowed: `${didYouMean(at, ids)}Its ids are: ${listed(ids)}.`,
            },
          ],
    );
  });
}
