/** Which pages of the printed book an address asks for. */

export interface PrintedEntry {
  /** Section that the page is in. */
  readonly part: string;
  /** Paths that lead to it. */
  readonly paths: readonly string[];
}

/**
 * Which of the entries are chosen by the `part` and `path` of a query; undefined where nothing is chosen, or nothing that
 * is there: then all are printed.
 */
export function chosen(query: string, entries: readonly PrintedEntry[]): readonly boolean[] | undefined {
  const asked = new URLSearchParams(query);
  const parts = new Set(asked.getAll('part'));
  const paths = new Set(asked.getAll('path'));
  const found = entries.map((entry) => parts.has(entry.part) || entry.paths.some((path) => paths.has(path)));
  return found.includes(true) ? found : undefined;
}
