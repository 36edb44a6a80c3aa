/** What can be wrong with records, in words for readers: of many records one may be unreadable and the others well. */

import { describe } from '../problem.ts';
import type { Problem, Trouble } from '../problem.ts';

const REST = 'The others are here. What you change in those that cannot be shown lasts until you close this page.';

export function describeRecords(trouble: Trouble, noun: string): Problem {
  if (trouble === 'mended')
    return {
      trouble,
      message: `Some of your stored ${noun} could not be read. They were put aside on this device; My data has them. The others are here.`,
    };
  if (trouble === 'corrupt')
    return { trouble, message: `Some of your stored ${noun} cannot be read. They were left as they are. ${REST}` };
  if (trouble === 'newer')
    return {
      trouble,
      message: `A newer version of this site stored some of your ${noun}. They were left as they are. ${REST}`,
    };
  return describe(trouble, noun);
}
