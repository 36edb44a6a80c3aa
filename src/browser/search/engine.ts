/** Asks the answer list, then the full text, and says in one shape what was found. */

import type { TextRow } from '../../book/answers.ts';
import { toWords } from '../../book/stems.ts';
import type { Answers, PageAnswer } from './answers.ts';
import { marked, stemsOf, toPieces, type Piece } from './excerpt.ts';
import { once } from '../parts/once.ts';
import type { FullText, TextOptions } from './full-text.ts';
import { Library } from './library.ts';
import type { Likely } from './likely.ts';
import type { PagefindPage } from './pagefind.ts';
import { corrected, tidy } from './query.ts';
import type { Unknown } from './spelling.ts';

export interface SectionHit {
  /** Address with the base path and the heading's fragment. */
  readonly url: string;
  readonly title: string;
  readonly sentence: Sentence;
}

/** What a result says in a sentence, perhaps nothing; while the sentences are not there yet, what loads it. */
export type Sentence = readonly Piece[] | (() => Promise<readonly Piece[]>);

export interface PageHit {
  /** Address with the base path. */
  readonly url: string;
  readonly title: string;
  /** Chapter, Question, Principle …; empty where the list does not know the page. */
  readonly kind: string;
  /** Title of its part of the guide, or empty. */
  readonly part: string;
  readonly sentence: Sentence;
  /** Loads what the page says in short; undefined where it says nothing so. */
  readonly inShort: (() => Promise<readonly string[]>) | undefined;
  readonly sections: readonly SectionHit[];
  /** Whether the first section answers better than the page as a whole. */
  readonly sectionFirst: boolean;
}

/** What the answer list says. */
export interface Found {
  /** As typed, spaces tidied; what stands in the address. */
  readonly typed: string;
  /** Whether more was typed than is searched. */
  readonly isCut?: boolean;
  /** Best first, `limit` at most. */
  readonly pages: readonly PageHit[];
  /** Words of the query that no page has. Where one is nearly a word of the book, that one was searched for. */
  readonly unknown: readonly Unknown[];
  /** Whether some page is about what was asked; otherwise `pages` are the nearest topics. */
  readonly isAnswered: boolean;
  /** Words to look for in the full text, the most telling first; none where there is nothing to look for. */
  readonly words: readonly string[];
  /** Settles when the same query would be answered better; undefined where it was answered with all there is. */
  readonly better?: Promise<unknown>;
}

export interface FoundInText {
  readonly pages: readonly PageHit[];
  /** Whether a page that was found could not be loaded. */
  readonly isPartial: boolean;
}

/** What results may be narrowed to; an empty text admits all. */
export interface Filter {
  readonly kind: string;
  readonly part: string;
}
export const NO_FILTER: Filter = { kind: '', part: '' };

export interface SearchOptions {
  readonly limit: number;
  readonly filter?: Filter;
  /** The last word is perhaps not typed to its end. */
  readonly isTyping?: boolean;
  readonly signal: AbortSignal;
}

export interface EngineOptions extends TextOptions {
  /** Address of the answer list. */
  readonly list: string;
}

const MOST_SECTIONS = 3;
/** Share of the best score that a further page needs. */
const NEAR_BEST = 0.42;
/** Share of its page's best section that a further section needs. */
const NEAR_SECTION = 0.6;
/** Share of the query, by what its words count, that a page must say to be about it. */
const ABOUT = 0.5;
/** What a word must count to be looked for in the full text: small words are large parts of the index. */
const TELLING = 0.3;

export class SearchEngine {
  readonly #base: string;
  readonly #library: Library;
  /** What queries for pages say, once it is loaded. */
  #likely: Likely | undefined;
  /** Sentences by page of the list, once they are loaded. */
  #texts: readonly TextRow[] | undefined;
  /** Comes after the answer: its code, too, is not waited for. */
  readonly #text: () => Promise<FullText>;

  constructor(options: EngineOptions) {
    this.#base = options.base.endsWith('/') ? options.base : `${options.base}/`;
    this.#library = new Library(options.list);
    this.#text = once(async () => new (await import('./full-text.ts')).FullText(options));
  }

  /** Loads the answer list. Never throws: a search tells what is wrong. */
  async warm(): Promise<void> {
    try {
      await this.#library.answers();
    } catch {
      // The search that follows meets the same fault and reports it.
    }
  }

  /** Names of kinds and of parts, to filter by. */
  async filters(): Promise<{ readonly kinds: readonly string[]; readonly parts: readonly string[] }> {
    const { list } = await this.#library.answers();
    return { kinds: list.kinds, parts: list.parts };
  }

  /**
   * Asks the answer list.
   * @throws SearchError when it is missing or cannot be loaded; the next call tries again. The signal's reason when aborted.
   */
  async search(typed: string, { limit, filter = NO_FILTER, isTyping = false, signal }: SearchOptions): Promise<Found> {
    const { query, isCut } = tidy(typed);
    const answers = await this.#library.answers();
    signal.throwIfAborted();
    const strange = answers
      .strangers(query, this.#likely)
      .filter((word) => !(isTyping && answers.endings(word).length > 0 && query.toLowerCase().endsWith(word)));
    const unknown = strange.length > 0 ? await this.#unknown(strange, answers, query) : [];
    signal.throwIfAborted();
    const asked = answers.ask(unknown.some(({ meant }) => meant) ? corrected(query, unknown) : query, isTyping);
    const found = answers.find(asked, this.#likely).filter(({ row }) => this.#admits(answers, row, filter));
    const best = found[0]?.score ?? 0;
    const stems = stemsOf(asked.units, asked.weights);
    const pages = found
      .filter(({ score }, rank) => rank === 0 || score >= NEAR_BEST * best)
      .slice(0, limit)
      .map((answer) => this.#toHit(answer, answers, stems));
    const nowhere = new Set(unknown.filter(({ meant }) => !meant).map(({ word }) => word));
    const words = asked.units
      .map(({ word }, at) => ({ plain: word.plain, weight: asked.weights[at] ?? 0 }))
      .filter(({ plain, weight }) => weight >= TELLING && !nowhere.has(plain))
      .sort((a, b) => b.weight - a.weight)
      .map(({ plain }) => plain);
    return {
      typed: query,
      isCut,
      pages,
      unknown,
      isAnswered: (found[0]?.covered ?? 0) >= ABOUT,
      words: [...new Set(words)],
      ...(!this.#likely && { better: this.#better() }),
    };
  }

  /** Begins after a first result, which does not wait for it. Never settles when it fails; the next search tries again. */
  async #better(): Promise<void> {
    try {
      this.#likely = await this.#library.likely();
    } catch {
      await new Promise(() => undefined);
    }
  }

  /**
   * Asks the full text for what stands below an answer: pages that are not in it.
   * @throws SearchError when the index is missing, cannot be loaded or cannot run; the next call tries again
   */
  async searchText(found: Found, { limit, filter = NO_FILTER, signal }: SearchOptions): Promise<FoundInText> {
    if (found.words.length === 0) return { pages: [], isPartial: false };
    const { list } = await this.#library.answers();
    const rows = new Map(list.pages.map((row) => [this.#base + row[0].slice(1), row]));
    const shown = new Set(found.pages.map(({ url }) => url));
    const text = await this.#text();
    const { pages, isPartial } = await text.find(
      found.words,
      limit,
      (url) => {
        const row = rows.get(url);
        if (shown.has(url)) return false;
        if (!filter.kind && !filter.part) return true;
        return (
          row !== undefined &&
          (!filter.kind || list.kinds[row[2]] === filter.kind) &&
          (!filter.part || list.parts[row[3]] === filter.part)
        );
      },
      signal,
    );
    signal.throwIfAborted();
    return {
      isPartial,
      pages: pages.map((page) => {
        const row = rows.get(page.url);
        return fromText(page, list.kinds[row?.[2] ?? -1] ?? '', list.parts[row?.[3] ?? -1] ?? '');
      }),
    };
  }

  #admits({ list }: Answers, row: PageAnswer['row'], { kind, part }: Filter): boolean {
    return (!kind || list.kinds[row[2]] === kind) && (!part || list.parts[row[3]] === part);
  }

  /** Those of the words that no page has; none while that cannot be told: then nothing is taken for misspelled. */
  async #unknown(words: readonly string[], answers: Answers, query: string): Promise<Unknown[]> {
    try {
      const [{ unknownWords }, known] = await Promise.all([import('./spelling.ts'), this.#library.known()]);
      return unknownWords(words, answers, known, query);
    } catch {
      return [];
    }
  }

  #toHit({ row, index, sections, sectionFirst }: PageAnswer, { list }: Answers, stems: ReadonlySet<string>): PageHit {
    const [address, title, kind, part] = row;
    const shown = list.shown[index];
    const sentence = (pick: (text: TextRow) => string | undefined): Sentence => {
      const read = (texts: readonly TextRow[]) => marked((texts[index] && pick(texts[index])) ?? '', stems);
      return this.#texts ? read(this.#texts) : async () => read((this.#texts = await this.#library.texts()));
    };
    const url = this.#base + address.slice(1);
    const best = sections[0]?.score ?? 0;
    return {
      url,
      title,
      kind: list.kinds[kind] ?? '',
      part: list.parts[part] ?? '',
      sentence: sentence(([whole]) => whole),
      inShort: shown?.short ? async () => (await this.#library.shorts())[index] ?? [] : undefined,
      sections: sections
        .filter(({ score }) => score >= NEAR_SECTION * best)
        .slice(0, MOST_SECTIONS)
        .map(({ row: [id, heading], index: at }) => ({
          url: `${url}#${id}`,
          title: heading,
          sentence: shown?.sentences[at] ? sentence(([, sentences]) => sentences[at]) : [],
        })),
      sectionFirst,
    };
  }
}

function fromText(page: PagefindPage, kind: string, part: string): PageHit {
  const sections = page.sub_results.filter(({ anchor }) => anchor !== undefined && anchor.element !== 'h1');
  return {
    url: page.url,
    title: page.meta['title'] ?? page.url,
    kind,
    part,
    sentence: toPieces(page.excerpt),
    inShort: undefined,
    sections: [...sections]
      .sort((a, b) => b.locations.length - a.locations.length)
      .slice(0, 1)
      .map(({ url, title, excerpt }) => ({ url, title, sentence: toPieces(excerpt) })),
    sectionFirst: false,
  };
}

/** Words of a query to paint where a result leads. */
export function wordsToPaint({ words, typed }: Found): readonly string[] {
  return words.length > 0 ? words : toWords(typed).map(({ plain }) => plain);
}
