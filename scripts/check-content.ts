/**
 * The content check, a stage of `npm run check`: every fault of every file, with its line and what is allowed; and the
 * faults of its prose, at which a build does not stop.
 */

import { COLLECTIONS, kindNamed } from '../src/book/kinds/index.ts';
import { textsAt } from '../src/book/kinds/values.ts';
import { formatFaults, loadContent } from '../src/book/load.ts';
import type { LoadOptions } from '../src/book/load.ts';
import { docsOf } from '../src/book/permalinks.ts';
import type { Content, Fault } from '../src/book/types.ts';
import { count } from '../src/book/wording.ts';
import { ROOT, SITE, finish, isMain } from './lib/content.ts';
import type { Outcome } from './lib/content.ts';
import { checkProse } from './prose/index.ts';

const TERMS = kindNamed('glossary').place;

/** Checks the content below a folder. */
export function check(root: string, site: LoadOptions): Outcome {
  const { content, faults } = loadContent(root, site);
  return outcome(content, faults);
}

/** Checks the content below a folder, and its prose. */
export function checkWithProse(root: string, site: LoadOptions): Outcome {
  const { content, faults, parsed } = loadContent(root, site);
  // A term that cannot be read is a word that nobody knows: pages would be blamed that are in order.
  const areTermsKnown = faults.every(({ file }) => file !== TERMS);
  return outcome(content, [...faults, ...(areTermsKnown ? checkProse(root, parsed) : [])]);
}

function outcome(content: Content, faults: readonly Fault[]): Outcome {
  if (faults.length > 0) {
    const files = new Set(faults.map(({ file }) => file)).size;
    const total = `${count(faults.length, 'fault')} in ${count(files, 'file')}.`;
    return { ok: false, message: `${formatFaults(faults)}\n\n${total}` };
  }
  const counts = COLLECTIONS.flatMap(({ collection, kind: { counted, entries } }) => {
    if (!counted) return [];
    const docs = docsOf(content, collection);
    const number = entries ? docs.flatMap(({ data }) => textsAt(data, ['*', entries.key])).length : docs.length;
    return [count(number, ...counted)];
  });
  return { ok: true, message: `Content is sound: ${counts.join(', ')}.` };
}

if (isMain(import.meta.url)) finish(checkWithProse(ROOT, SITE));
