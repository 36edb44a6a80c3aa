/**
 * YAML with which nothing is wrong, read in a quarter of the time: a parser that keeps no places. `yaml.ts` takes its word for
 * the data, and reads what it refuses once more to say what is wrong, and where.
 */

import { CORE_SCHEMA, EVENT_ID, SCALAR_STYLE, constructFromEvents, parseEvents } from 'js-yaml';
import type { Event } from 'js-yaml';

/** A date that YAML 1.1 readers, Astro's among them, would turn into a moment in some time zone. */
export const BARE_DATE = /^\d{4}-\d{1,2}-\d{1,2}([Tt\s].*)?$/s;

/** Rare beginnings of lines, and keys that are null, which the two parsers read differently. */
const DOUBTFUL = /^(?:%|\.\.\.|[ \t]+---)|^[ \t]*(?:-[ \t]+)*(?:~|[nN]ull|NULL)?[ \t]*:(?:\s|$)|^[ \t]*\?(?:\s|$)/m;

/**
 * The data of one document. Undefined where there is none, it is broken, or it holds what `parseYaml` refuses: but for some slips
 * of space, of which this parser is more patient.
 */
export function plainYaml(text: string): { readonly data: unknown } | undefined {
  if (DOUBTFUL.test(text)) return undefined;
  try {
    const events = parseEvents(text, {});
    if (hasOddKey(events) || events.some((event) => isOdd(event, text))) return undefined;
    const [data, ...others] = constructFromEvents(events, { source: text, schema: CORE_SCHEMA });
    return events.length === 0 || others.length > 0 ? undefined : { data };
  } catch {
    return undefined;
  }
}

/** Whether it is an alias, a date without quotes, or has an anchor, a tag or a directive. */
function isOdd(event: Event, text: string): boolean {
  if (event.type === EVENT_ID.ALIAS) return true;
  if (event.type === EVENT_ID.DOCUMENT) return event.directives.length > 0;
  if (event.type === EVENT_ID.POP) return false;
  if (event.anchorStart >= 0 || event.tagStart >= 0) return true;
  if (event.type !== EVENT_ID.SCALAR || event.style !== SCALAR_STYLE.PLAIN) return false;
  return BARE_DATE.test(text.slice(event.valueStart, event.valueEnd));
}

/** Whether a list or a map stands where a key belongs. */
function hasOddKey(events: readonly Event[]): boolean {
  /** Of each open collection whether a key comes next; undefined for lists. */
  const open: (boolean | undefined)[] = [];
  for (const { type } of events) {
    if (type === EVENT_ID.POP) {
      open.pop();
      continue;
    }
    const isKey = open.at(-1);
    if (isKey && type !== EVENT_ID.SCALAR) return true;
    if (isKey !== undefined) open[open.length - 1] = !isKey;
    if (type === EVENT_ID.MAPPING) open.push(true);
    else if (type !== EVENT_ID.SCALAR && type !== EVENT_ID.ALIAS) open.push(undefined);
  }
  return false;
}
