/** What a reader typed, fit to be searched for. */

/** Longer input is cut: nobody types it, and a pasted page must not stall the browser. */
const LONGEST_QUERY = 200;

/** Tidies spaces and cuts to a length that can be searched. */
export function tidy(typed: string): string {
  return typed.normalize('NFKC').replace(/\s+/g, ' ').trim().slice(0, LONGEST_QUERY).trim();
}
