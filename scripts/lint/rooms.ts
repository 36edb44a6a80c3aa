/**
 * The arrows between the rooms of src/, as an ESLint rule: a file may import from rooms further down the
 * table, from its own unit, and from nowhere else.
 */

import path from 'node:path';
import type { Rule } from 'eslint';

/** The service worker: a program of its own. */
const WORKER = 'browser/worker/';

/** Rooms from the top down. A unit is the folder whose files belong together. */
const ROOMS: readonly { readonly prefix: string; readonly rank: number; readonly units: 'one' | 'folders' | 'none' }[] =
  [
    { prefix: 'pages/', rank: 0, units: 'none' },
    { prefix: 'layouts/', rank: 1, units: 'one' },
    { prefix: 'components/', rank: 2, units: 'one' },
    { prefix: 'browser/elements/', rank: 3, units: 'folders' },
    { prefix: 'tools/', rank: 3, units: 'folders' },
    { prefix: 'browser/search/', rank: 3, units: 'one' },
    { prefix: WORKER, rank: 3, units: 'one' },
    { prefix: 'browser/parts/', rank: 4, units: 'folders' },
    { prefix: 'browser/device/', rank: 5, units: 'one' },
    { prefix: 'coach/', rank: 5, units: 'one' },
    { prefix: 'book/', rank: 6, units: 'one' },
  ];

/** Files of the book that run in a browser as they are; everything else of it only as types. */
const PURE_BOOK = new Set([
  'addresses',
  'answer-file',
  'category-start',
  'letters',
  'principles',
  'search-counts',
  'stems',
  'suggest',
  'way',
  'wording',
  'words',
]);

/** Files beside the rooms that join the book with the site's settings; not for book, coach or browser. */
const JOINTS = new Set(['book', 'links', 'make-slices', 'site.config', 'slices']);

function roomOf(file: string) {
  return ROOMS.find((room) => file.startsWith(room.prefix));
}

/** The unit of a file: with `folders`, the room's subfolder; a file directly in such a room serves all. */
function unitOf(file: string, room: (typeof ROOMS)[number]): string {
  if (room.units === 'one') return room.prefix;
  const [first, ...rest] = file.slice(room.prefix.length).split('/');
  return rest.length === 0 ? `${room.prefix}*` : `${room.prefix}${first}`;
}

/**
 * Says why an import breaks the arrows, or undefined if it does not.
 *
 * @param from path of the importing file, relative to src/
 * @param to path of the imported file, relative to src/, possibly without its ending
 * @param typeOnly whether only types are imported
 */
export function forbidden(from: string, to: string, typeOnly: boolean): string | undefined {
  const source = roomOf(from);
  if (!source) return undefined;
  const name = to.replace(/\.[cm]?[jt]s$/, '');
  const target = roomOf(to);
  if (!target) {
    if (to.startsWith('styles/')) return source.rank <= 2 ? undefined : `${source.prefix} does not import styles`;
    // A tool’s Astro file is a page’s HTML: its links come from where all links do.
    const isHtml = source.prefix === 'tools/' && from.endsWith('.astro');
    if (JOINTS.has(name) && source.rank > 2 && !isHtml)
      return `${source.prefix} imports nothing of the site; pass the value in`;
    return undefined;
  }
  if (target.prefix === WORKER && source.prefix !== WORKER)
    return 'no page runs the service worker; the build bundles it';
  if (target.rank < source.rank) return `arrows run one way: ${source.prefix} may not import from ${target.prefix}`;
  if (source.prefix === target.prefix || source.rank === target.rank) {
    if (source.prefix === target.prefix) {
      const own = unitOf(from, source);
      const other = unitOf(to, target);
      if (source.units !== 'none' && (own === other || other === `${target.prefix}*`)) return undefined;
      // The list of tools reads what each says of itself.
      if (from === 'tools/index.ts' && name.endsWith('/manifest')) return undefined;
    }
    return `${unitOf(from, source)} and ${unitOf(to, target)} never import one another; share it further down`;
  }
  if (source.rank === 5 && target.prefix !== 'book/') return `${source.prefix} imports only from book/`;
  const runsInBrowser = from.startsWith('browser/') || (source.prefix === 'tools/' && !from.endsWith('.astro'));
  if (target.prefix === 'book/' && runsInBrowser && !typeOnly) {
    const file = name.slice('book/'.length);
    if (!PURE_BOOK.has(file))
      return `browser/ takes only types and pure functions from book/, and ${file} reads files or checks schemas`;
  }
  return undefined;
}

export const rooms: Rule.RuleModule = {
  meta: { type: 'problem', schema: [], docs: { description: 'imports between the rooms of src/ run one way' } },
  create(context) {
    const root = path.join(context.cwd, 'src');
    const from = path
      .relative(root, context.physicalFilename ?? context.filename)
      .split(path.sep)
      .join('/');
    if (from.startsWith('..')) return {};
    const examine = (node: Rule.Node, value: unknown, typeOnly: boolean) => {
      if (typeof value !== 'string' || !value.startsWith('.')) return;
      const clean = value.replace(/\?.*$/, '');
      const to = path.posix.join(path.posix.dirname(from), clean);
      const reason = forbidden(from, to, typeOnly);
      if (reason) context.report({ node, message: reason });
    };
    const declared = (node: Rule.Node & { source?: { value?: unknown } | null }) => {
      const kind = 'importKind' in node ? node.importKind : 'exportKind' in node ? node.exportKind : undefined;
      examine(node, node.source?.value, kind === 'type');
    };
    return {
      ImportDeclaration: declared,
      ExportNamedDeclaration: declared,
      ExportAllDeclaration: declared,
      ImportExpression(node) {
        examine(node, node.source.type === 'Literal' ? node.source.value : undefined, false);
      },
    };
  },
};
