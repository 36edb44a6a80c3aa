/**
 * The plain-language gate: a fault for each rule that a page breaks and that no exception covers. Categories, which have no
 * In short box and mostly lead on, are not judged.
 */

import { glossary } from '../../../src/book/kinds/glossary/index.ts';
import type { ReadFile } from '../../../src/book/parse.ts';
import type { Fault } from '../../../src/book/types.ts';
import { EXCEPTIONS_FILE, readExceptions } from './exceptions.ts';
import type { Exception } from './exceptions.ts';
import { knownFrom } from './known.ts';
import { plainPage } from './page.ts';
import type { Figure, Rule } from './rule.ts';
import { RULES } from './rules.ts';

/** Lines that a fault of a whole page names. */
const MOST_LINES = 8;

/** Faults of all pages with an In short box, and of the list of exceptions, whose text is empty if there is none. */
export function plainFaults(files: readonly ReadFile[], exceptions: string): Fault[] {
  const { list, faults } = readExceptions(exceptions, RULES, new Set(files.map(({ file }) => file)));
  const known = knownFrom(files.find(({ file }) => file === glossary.place));
  const used = new Set<Exception>();
  const found = files.flatMap((read): Fault[] => {
    const page = plainPage(read);
    if (!page?.inShort) return [];
    return RULES.flatMap((rule) => {
      const figure = rule.measure(page, known);
      if (!figure?.isBroken || rule.isFaultOf) return [];
      const kept = list.find((one) => one.rule === rule.id && one.page === page.file);
      if (kept) used.add(kept);
      return kept ? [] : faultsOf(page.file, rule, figure);
    });
  });
  return [...found, ...faults, ...list.filter((one) => !used.has(one)).map(unused)];
}

function faultsOf(file: string, { id, title, allowed, each }: Rule, { value, bound, spots, line }: Figure): Fault[] {
  const instead = `${allowed} Kept on purpose: ${EXCEPTIONS_FILE}, rule ${id}.`;
  if (each)
    return spots.map((spot) => ({
      file,
      line: spot.line,
      what: `“${spot.words}” is not how this book speaks.`,
      allowed: instead,
    }));
  const lines = [...new Set(spots.map((spot) => spot.line))];
  const first = line ?? lines[0] ?? 1;
  const more = lines.length > MOST_LINES ? ' …' : '';
  const where = lines.length > 1 ? ` Lines ${lines.slice(0, MOST_LINES).join(', ')}${more}.` : '';
  const what = `${title.charAt(0).toUpperCase()}${title.slice(1)}: ${value}; ${bound}.${where}`;
  return [{ file, line: first, what, allowed: instead }];
}

function unused({ line, rule, page }: Exception): Fault {
  const what = `${page} keeps the rule "${rule}" without it.`;
  return { file: EXCEPTIONS_FILE, line, what, allowed: 'Take the entry away.' };
}
