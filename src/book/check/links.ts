/** Links: each leads to a page, and to a section, that exists. */

import { childrenOf, lineOfNode, walk } from '../mdx.ts';
import { textsAt } from '../kinds/values.ts';
import { follow, splitAddress } from '../permalinks.ts';
import { didYouMean, listed, nearestAddress } from '../suggest.ts';
import type { Fault } from '../types.ts';
import { plainText } from '../body.ts';
import type { Context, Rule } from './context.ts';

interface Link {
  readonly to: string;
  readonly file: string;
  /** Asked for only where something is wrong: finding it takes as long as reading the file. */
  readonly lineOf: () => number;
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
  ...sections(context),
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

function judge({ to, file, lineOf, on, leadsOn }: Link, context: Context): Fault[] {
  const fault = (what: string, allowed: string) => [{ file, line: lineOf(), what, allowed }];
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

function inBodies({ parsed, addressOf }: Context): Link[] {
  return parsed.pages.flatMap(({ file, body }) =>
    body.links.map(({ id, line }) => ({ to: id, file, lineOf: () => line, on: addressOf(file) })),
  );
}

function inData({ docs, addressOf }: Context): Link[] {
  return docs.flatMap(({ kind, doc: { file, data, lineOf } }) =>
    (kind.references ?? [])
      .filter(({ to }) => to === 'address')
      .flatMap(({ at, leadsOn }) =>
        textsAt(data, at).map(({ value, path }): Link => ({
          to: value,
          file,
          lineOf: () => lineOf(path),
          on: addressOf(file),
          ...(leadsOn && { leadsOn }),
        })),
      ),
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

/** What names a section of its own page: entries of the A–Z index, what people ask. */
function sections({ docs, addressOf, addresses }: Context): Fault[] {
  return docs.flatMap(({ kind, doc: { file, data, lineOf } }) => {
    const ids = [...(addresses.get(addressOf(file) ?? '') ?? [])];
    return (kind.references ?? [])
      .filter(({ to }) => to === 'section')
      .flatMap(({ at, orWhole }) => textsAt(data, at).map((found) => ({ ...found, orWhole })))
      .filter(({ value, orWhole }) => !ids.includes(value) && value !== orWhole)
      .map(({ value, path }): Fault => {
        const what = `This page has no section "${value}".`;
        return { file, line: lineOf(path), what, allowed: `${didYouMean(value, ids)}Its ids are: ${listed(ids)}.` };
      });
  });
}
