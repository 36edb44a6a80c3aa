/** The rubric for essays as the chapter prints it, for the desk to grade with. Pure. */

/** A criterion with an example of each grade. */
export interface Criterion {
  /** The id of its section: `rubric-prompt`. */
  readonly id: string;
  readonly title: string;
  /** Examples of the grades 0 to 3. */
  readonly grades: readonly string[];
}

interface Chapter {
  readonly address: string;
  readonly body: Source;
}

interface Source {
  readonly text: string;
  readonly sections: readonly { readonly id: string; readonly title: string }[];
}

/** The chapter with the rubric. */
export const RUBRIC_CHAPTER = '/writing/before-you-submit/';

/** Grades of a criterion: 0 to 3. */
export const GRADES = 4;

/**
 * Reads the criteria off a chapter's body: sections whose id begins with `rubric-`, each with four lines `0: …` to `3: …`.
 * @throws when one has other lines: the chapter was changed, and the desk must not show half a rubric
 */
export function readRubric({ text, sections }: Source): Criterion[] {
  const lines = text.split('\n');
  const criteria = sections
    .filter(({ id }) => id.startsWith('rubric-'))
    .map(({ id, title }): Criterion => {
      const at = lines.indexOf(title);
      const grades = lines.slice(at + 1, at + 1 + GRADES).flatMap((line, grade) => {
        const beginning = `${grade}: `;
        return line.startsWith(beginning) ? [line.slice(beginning.length)] : [];
      });
      if (at < 0 || grades.length < GRADES)
        throw new Error(`The section #${id} needs a list of four lines, "**0:** …" to "**3:** …": one for each grade.`);
      return { id, title, grades };
    });
  if (criteria.length === 0) throw new Error('The chapter has no sections whose id begins with "rubric-".');
  return criteria;
}

/** The criteria in the book's chapter; none in a book without it, as some tests build it. */
export function rubricOf(parts: readonly { readonly chapters: readonly Chapter[] }[]): Criterion[] {
  const chapter = parts.flatMap(({ chapters }) => chapters).find(({ address }) => address === RUBRIC_CHAPTER);
  return chapter ? readRubric(chapter.body) : [];
}

/** What a total says to do next; as the chapter's table has it. `graded`: grades given, of `of` criteria. */
export function verdictOf(graded: readonly number[], of: number): string {
  if (graded.length === 0) return '';
  const total = graded.reduce((sum, grade) => sum + grade, 0);
  const said = `${total} of ${of * (GRADES - 1)}`;
  if (graded.length < of) return `${said} so far; ${of - graded.length} of ${of} still to grade.`;
  if (graded.includes(0)) return `${said}. Repair the 0 first, whatever the total.`;
  const weak = graded.filter((grade) => grade < GRADES - 1).length;
  if (weak === 0) return `${said}. Send it.`;
  const lowest = weak === 1 ? 'the lowest' : 'the two lowest';
  if (total >= 12) return `${said}. Repair ${lowest} if there is time, and send it.`;
  if (total >= 8) return `${said}. Rewrite the paragraph with the lowest grade.`;
  return `${said}. Doubt the story: it may be the wrong one for this prompt.`;
}
