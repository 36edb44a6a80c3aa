/** References and unique values that several kinds declare. */

import { WHOLE_PAGE } from './common.ts';
import type { Reference, Unique } from './kind.ts';

/** Entries of the A–Z index, what people ask, pages to go on with. */
export const TOPICS: Reference = { at: ['topics', '*', 'at'], to: 'section' };
export const ASKS: Reference = { at: ['asks', '='], to: 'section', orWhole: WHOLE_PAGE };
export const NEXT: Reference = { at: ['next', '*'], to: 'address', leadsOn: true };

export const NEXT_ONCE: Unique = { at: ['next', '*'], what: 'next page', allowed: 'Name each page once.' };
