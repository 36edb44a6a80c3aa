/** What is said of the results while they come, and which field is to be filled in for them. Pure. */

import { COMMON_FIELDS, filledSlots, OFFER_FIELDS, slotsOf } from './fields.ts';
import type { Inputs, Slot } from './fields.ts';
import { nameOf } from './read-inputs.ts';
import type { Reading } from './read-inputs.ts';

export interface Status {
  readonly text: string;
  /** The field it is about, `a/base`; undefined for none. */
  readonly key?: string;
  /** Whether it is for those alone who do not see the results come. */
  readonly isHeard?: boolean;
}

export function statusOf(inputs: Inputs, { comparison, faults, missing }: Reading): Status {
  const filled = filledSlots(inputs);
  const begun = slotsOf(inputs).find((slot) => !filled.includes(slot));
  if (comparison && begun)
    return { text: `To compare, type the base of ${nameOf(inputs, begun)}.`, key: `${begun}/base` };
  // Said once when results appear, and not again while their numbers change.
  if (comparison) return { text: 'The results are below.', isHeard: true };
  if (inputs.size === 0) return { text: 'Results appear here once an offer has its base.' };
  const open = [...faults.keys(), ...missing.keys()];
  const [key = ''] = open;
  const [place = '', name] = key.split('/');
  const label = (place === 'all' ? COMMON_FIELDS : OFFER_FIELDS).find((field) => field.key === name)?.label ?? '';
  const where = place === 'all' ? 'the comparison' : nameOf(inputs, place as Slot);
  const more = open.length > 1 ? `, and ${open.length - 1} more` : '';
  return { text: `No results yet. ${faults.size > 0 ? 'To correct' : 'Missing'}: “${label}” of ${where}${more}.`, key };
}
