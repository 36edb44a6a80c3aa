/**
 * Old names of questions, lists and quizzes and their present ones, from the book's redirects: what a reader stored before
 * a page was renamed is theirs under its new name. Filled in by the build (astro.config.mjs); nothing elsewhere.
 */

/** Present names by the old ones, by kind: `{ question: { 'late-launch': 'missed-date' } }`. */
export type Moved = Readonly<Record<string, Readonly<Record<string, string>>>>;

declare const MOVED_NAMES: Moved | undefined;

export const MOVED: Moved = typeof MOVED_NAMES === 'undefined' ? {} : MOVED_NAMES;

/** The path with its thing under the name of today. `naming` says which segment is the name of what. */
export function today(
  path: string,
  naming: (segments: readonly string[]) => readonly [thing: string, at: number] | undefined,
  moved: Moved,
): string {
  const segments = path.split('/');
  const [thing = '', at = 0] = naming(segments) ?? [];
  const name = Object.hasOwn(moved, thing) ? moved[thing] : undefined;
  const old = segments[at];
  if (!name || old === undefined || !Object.hasOwn(name, old)) return path;
  return segments.with(at, name[old] ?? old).join('/');
}
