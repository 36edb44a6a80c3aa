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

/** A section of the printed book, with how many pages it has and how many of them are chosen. */
export interface ChosenSection {
  readonly title: string;
  readonly pages: number;
  readonly chosen: number;
}

/** Sections that a title can name; more make no title, nor a name for a file. */
const FEW = 3;

/**
 * What a choice is called, from the title of the whole book, “Name: the whole handbook”: after the name the chosen sections,
 * where they are few and whole, else that pages were chosen.
 */
export function chosenTitle(whole: string, sections: readonly ChosenSection[]): string {
  if (sections.every(({ pages, chosen: some }) => some === pages)) return whole;
  const some = sections.filter((section) => section.chosen > 0);
  const areNamed = some.length <= FEW && some.every((section) => section.chosen === section.pages);
  const name = areNamed ? some.map(({ title }) => title).join(', ') : 'chosen pages';
  return whole.replace(/: .*/, () => `: ${name}`);
}
