/**
 * How much the pages of a list speak of what was asked: BM25 over the lines of each kind, added up. MiniSearch does the same
 * and much more, and would be a third of the code that a phone waits for.
 */

/**
 * How repetition, the length of a page and the mere presence of a word weigh. A page with many lines says a bit of
 * everything: its length weighs more than is usual (0.75).
 */
const REPETITION = 1.2;
const LENGTH = 0.9;
const PRESENCE = 0.5;

/** A page that has a token in lines of one kind, and in how many. */
type Posting = readonly [page: number, lines: number];

/** The lines of one kind. */
class Field {
  readonly postings = new Map<string, Posting[]>();
  /** By page: how many different tokens its lines have. */
  readonly lengths = new Map<number, number>();
  total = 0;
}

export class Bm25 {
  readonly #fields = new Map<string, Field>();
  #pages = 0;

  /** Adds the next page by its lines: of which kind each is, and what tokens it has. */
  add(lines: readonly { readonly field: string; readonly tokens: ReadonlySet<string> }[]): void {
    const page = this.#pages++;
    for (const name of new Set(lines.map(({ field }) => field))) {
      const field = this.#fields.get(name) ?? new Field();
      this.#fields.set(name, field);
      const counts = new Map<string, number>();
      for (const line of lines)
        if (line.field === name) for (const token of line.tokens) counts.set(token, (counts.get(token) ?? 0) + 1);
      field.lengths.set(page, counts.size);
      field.total += counts.size;
      for (const [token, count] of counts) {
        const postings = field.postings.get(token);
        if (postings) postings.push([page, count]);
        else field.postings.set(token, [[page, count]]);
      }
    }
  }

  /**
   * Pages that speak of any of the tokens, most first; their score is multiplied by the number of tokens they have.
   * @param weights what each token counts
   */
  search(weights: ReadonlyMap<string, number>): { readonly page: number; readonly score: number }[] {
    const found = new Map<number, { score: number; tokens: number }>();
    for (const [token, weight] of weights) {
      const scores = this.#scores(token);
      for (const [page, score] of scores) {
        const one = found.get(page) ?? { score: 0, tokens: 0 };
        found.set(page, { score: one.score + weight * score, tokens: one.tokens + 1 });
      }
    }
    return [...found]
      .map(([page, { score, tokens }]) => ({ page, score: score * tokens }))
      .sort((a, b) => b.score - a.score || a.page - b.page);
  }

  /** By page: how much it speaks of one token. */
  #scores(token: string): Map<number, number> {
    const scores = new Map<number, number>();
    for (const { postings, lengths, total } of this.#fields.values()) {
      const pages = postings.get(token) ?? [];
      const rarity = Math.log(1 + (this.#pages - pages.length + 0.5) / (pages.length + 0.5));
      for (const [page, lines] of pages) {
        const length = ((lengths.get(page) ?? 0) * this.#pages) / total;
        const often = (lines * (REPETITION + 1)) / (lines + REPETITION * (1 - LENGTH + LENGTH * length));
        scores.set(page, (scores.get(page) ?? 0) + rarity * (PRESENCE + often));
      }
    }
    return scores;
  }
}
