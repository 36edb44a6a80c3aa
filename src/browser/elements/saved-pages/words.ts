/** What is said above the list of saved pages. Pure. */

import { isToPrint } from '../../parts/offline/names.ts';

/**
 * What is saved in all, and why a page that was asked for is not there.
 * @param pages of the handbook, when it is saved whole
 * @param missing path of the page that is not on the device; undefined where none was asked for
 */
export function savedWords(pages: number | undefined, missing: string | undefined): string {
  const toPrint = missing !== undefined && isToPrint(missing);
  if (pages === undefined) return toPrint ? 'Pages to print need a network.' : '';
  const whole = `All ${pages} pages are saved.`;
  if (missing === undefined) return `${whole} The topics from A to Z lead to each.`;
  if (toPrint) return `${whole} Pages to print are not among them: they need a network.`;
  return `${whole} None of them has this address, so it may be mistyped.`;
}

/** Whether a page that is missing would be there had the whole handbook been saved. */
export const isHintOfUse = (pages: number | undefined, missing: string | undefined): boolean =>
  pages === undefined && !isToPrint(missing ?? '');
