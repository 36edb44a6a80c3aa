/** Which section a reader is in. Pure. */

/**
 * The last heading that has been passed.
 *
 * @param ids ids of all headings, in the page's order
 * @param passed ids of those above the reading line
 * @returns empty above the first heading
 */
export function lastPassed(ids: readonly string[], passed: ReadonlySet<string>): string {
  return ids.findLast((id) => passed.has(id)) ?? '';
}
