/** Guessing what an author meant. */

/** Number of single-letter edits, exchanges of neighbors included, that turn one text into the other. */
export function editDistance(a: string, b: string): number {
  const rows = Array.from({ length: a.length + 1 }, (_, i) =>
    Array.from({ length: b.length + 1 }, (_, j) => (i === 0 ? j : j === 0 ? i : 0)),
  );
  const at = (i: number, j: number) => rows[i]?.[j] ?? 0;
  for (let i = 1; i <= a.length; i += 1) {
    for (let j = 1; j <= b.length; j += 1) {
      const same = a[i - 1] === b[j - 1] ? 0 : 1;
      let best = Math.min(at(i - 1, j) + 1, at(i, j - 1) + 1, at(i - 1, j - 1) + same);
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) best = Math.min(best, at(i - 2, j - 2) + 1);
      const row = rows[i];
      if (row) row[j] = best;
    }
  }
  return at(a.length, b.length);
}

/** The known name nearest to a wrong one, if it is near enough to be meant. */
export function nearest(wrong: string, known: Iterable<string>): string | undefined {
  const word = wrong.slice(0, 120).toLowerCase();
  let found: string | undefined;
  let least = Math.max(1, Math.floor(word.length / 3)) + 1;
  for (const name of known) {
    if (Math.abs(name.length - word.length) >= least) continue;
    const distance = editDistance(word, name.toLowerCase());
    if (distance < least) [found, least] = [name, distance];
  }
  return found;
}

/**
 * The known address that a wrong one may mean: under another part but with the same last segment, or near in each of its
 * segments. The shared beginning of two addresses says nothing: `/behavioral/nope/` is not meant for `/behavioral/star/`.
 */
export function nearestAddress(wrong: string, known: Iterable<string>): string | undefined {
  const segments = segmentsOf(wrong);
  const last = segments.at(-1);
  const alike = [...known].filter((address) => segmentsOf(address).length === segments.length);
  const near = alike.filter((address) =>
    segmentsOf(address).every((segment, index) => nearest(segments[index] ?? '', [segment]) !== undefined),
  );
  return nearest(wrong, near) ?? alike.find((address) => last !== undefined && segmentsOf(address).at(-1) === last);
}

function segmentsOf(address: string): string[] {
  return address.split('/').filter(Boolean);
}

/** `Did you mean "x"? ` or nothing; `find` is `nearestAddress` for addresses. */
export function didYouMean(wrong: string, known: Iterable<string>, find = nearest): string {
  const found = find(wrong, known);
  return found === undefined ? '' : `Did you mean "${found}"? `;
}

/** Names as a list for a message, cut after the first few. */
export function listed(names: Iterable<string>, most = 30): string {
  const all = [...names];
  if (all.length === 0) return 'none yet';
  return all.slice(0, most).join(', ') + (all.length > most ? ` … (${all.length} in all)` : '');
}
