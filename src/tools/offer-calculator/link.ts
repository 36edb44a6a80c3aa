/** A comparison in the fragment of a link, which browsers do not send. Reading one trusts nothing. Pure. */

import { COMMON_FIELDS, isSaid, KEYS, LONGEST_TEXT, OFFER_FIELDS, slotsOf } from './fields.ts';
import type { Inputs } from './fields.ts';

/** Begins every such fragment; raised when a key changes its meaning. */
const MARK = 'offers=1';
/** Longest fragment that is looked at. Four offers with everything filled in stay far below. */
const LONGEST = 8_000;

/** The fragment, without `#`, that carries what counts of what is shown: no unused field, no choice that is the first. */
export function fragmentOf(inputs: Inputs): string {
  const slots = slotsOf(inputs);
  const said = [
    ...COMMON_FIELDS.map((field) => ({ place: 'all', field })),
    ...slots.flatMap((place) => OFFER_FIELDS.map((field) => ({ place, field }))),
  ].filter(({ place, field }) => isSaid(inputs, place, field));
  const keys = said.map(({ place, field }) => `${place}/${field.key}`);
  if (slots.join('') !== 'ab') keys.push('all/shown');
  const pairs = keys
    .map((key) => [key, key === 'all/shown' ? slots.join('') : (inputs.get(key) ?? '')] as const)
    .sort(([a], [b]) => (a < b ? -1 : 1));
  return [MARK, ...pairs.map(([key, text]) => `${key.replace('/', '.')}=${encodeURIComponent(text)}`)].join('&');
}

/**
 * Reads a fragment.
 * @returns undefined if it is a fragment of another kind, a sentence if it is one of ours and broken
 */
export function readFragment(fragment: string): Inputs | string | undefined {
  const text = fragment.replace(/^#/, '');
  if (!/^offers=/.test(text)) return undefined;
  const broken = (why: string) => `The link carries a comparison that cannot be read: ${why}. Nothing was changed.`;
  if (text.length > LONGEST) return broken('it is too long');
  const [mark, ...pairs] = text.split('&');
  if (mark !== MARK) return broken('it was made by another version of this page');
  const inputs = new Map<string, string>();
  for (const pair of pairs) {
    const [, name = '', encoded = ''] = /^([a-z]{1,3}\.[A-Za-z0-9]{1,12})=([^=]*)$/.exec(pair) ?? [];
    const key = name.replace('.', '/');
    if (!KEYS.has(key)) return broken('it has a field that this page does not know');
    if (inputs.has(key)) return broken('a field stands in it twice');
    let value: string;
    try {
      value = decodeURIComponent(encoded);
    } catch {
      return broken('it is damaged');
    }
    if (value.length > LONGEST_TEXT || /\p{Cc}/u.test(value)) return broken('a field in it is too long or damaged');
    inputs.set(key, value);
  }
  if (inputs.size === 0) return broken('it is empty');
  return inputs;
}
