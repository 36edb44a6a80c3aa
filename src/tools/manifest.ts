/** What a tool says of itself, so that everything that lists tools can read it. Data alone: commands read it too. */

export interface Manifest {
  /** The folder, and the last segment of `/practice/<slug>/`. */
  readonly slug: string;
  /** Its name everywhere: title, lists, search. */
  readonly title: string;
  /** What a reader gets from it, one sentence; lists and search. */
  readonly summary: string;
  /** For search engines and previews; it spells the role out. */
  readonly description: string;
  /** The line below the title. */
  readonly lede: string;
  /** What people type who look for it, in their own words; search reads it. */
  readonly asks: readonly string[];
}
