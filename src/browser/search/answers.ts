/**
 * Finds the pages and sections that answer a query in the answer list. Pure.
 *
 * How results are ranked:
 * 1. A word counts by its rarity, so small words hardly count and there is no list of them. Words of one group in the
 *    glossary count nearly as the same; half of a hyphenated word counts little (tokens.ts).
 * 2. BM25 over all lines of a page (the questions it answers, titles, labels, headings, terms) finds the pages that speak
 *    most of what was asked.
 * 3. Every line of the best of those is compared with the query both ways: how much of the query it says, and how little
 *    else it says (likeness.ts); what kind of line it is weighs in FIELDS (lines.ts).
 * 4. A page's score is its share of the best BM25 score, what its lines as a whole page and its best section say of the
 *    query, and its best lines, in the shares below. Its kind decides between equals. The shares are those of a logistic
 *    regression (docs/decisions/0019) over the sets of scripts/bench/search whose misses may be looked at.
 * 5. Once it is loaded, what queries for each page say joins them: how likely a query is meant for a page (likely.ts).
 * 6. Sections of a page stand in the order of their own best line and of what all their lines say.
 */

import type { ReadyList } from '../../book/answer-file.ts';
import { CORRECTED, stemOf, toWords } from '../../book/stems.ts';
import { Bm25 } from './bm25.ts';
import { askedOf, compare, share, sum, type Asked } from './likeness.ts';
import type { Likely } from './likely.ts';
import { linesOf, type Line, type ReadLine } from './lines.ts';
import { isPhrase, Phrases, tokensOf, worth, type Unit } from './tokens.ts';

/** Shares of a page's score: of the BM25 score, … */
const SPEAKS = 0.25;
/** … of the best line of the page as a whole, … */
const IS_CALLED = 0.29;
/** … of how much of the query the page or a section of it says in all its lines, … */
const COVERS = 0.36;
/** … of its best line, of the next one in the same place, of its best lines on average. */
const SAYS = 0.29;
const SAYS_AGAIN = 0.17;
const SAYS_OFTEN = 0.27;
/** Lines that show how often a page says it: one line alone can meet the words of a query by chance. */
const BEST_LINES = 5;
/** … and of how likely it is meant, from 0 for a probability of 1 in NEVER to 1. */
const IS_LIKELY = 0.8;
const NEVER = 1100;
/** Pages compared closely because they are likely, whatever they speak of. */
const MOST_LIKELY = 10;
/** What the words of all its lines count for a section beside its best line. */
const SECTION_COVERS = 0.6;
/** What a line or a word of the page as a whole counts for each of its sections. */
const OF_PAGE = 0.75;
/** What kinds gain or lose between equals: the page that answers goes before the one that lists or tests. */
const KINDS: Readonly<Record<string, number>> = {
  Chapter: 0.02,
  Tool: 0.12,
  Checklist: -0.03,
  Part: -0.05,
  // Lists of questions are called by the words of the pages that answer.
  Questions: -0.11,
  Quiz: -0.23,
  // Its terms are names of the sections that say more, too.
  Glossary: -0.33,
};
/** What a page gains whose kind the query names: `offer checklist`, `questions about trust`. */
const IS_NAMED = 0.38;
/** Words that name a kind when readers want it. `question` and `chapter` are in half of all queries. */
const NAMED: Readonly<Record<string, string>> = {
  checklist: 'Checklist',
  checklists: 'Checklist',
  questions: 'Questions',
  quiz: 'Quiz',
  quizzes: 'Quiz',
  glossary: 'Glossary',
};
/** What a phrase counts beside its words, which are asked for, too. */
const PHRASE = 0.7;
/** Pages compared closely. */
const MOST_COMPARED = 25;
/** The least a word counts, however common. */
const LEAST_WEIGHT = 0.05;
/** Words with which a word not yet typed to its end may go on. */
const MOST_ENDINGS = 12;
/** Lines read between two turns of the browser: some ten milliseconds of a slow phone. */
const AT_ONCE = 60;

type PageRow = ReadyList['pages'][number];

export interface SectionAnswer {
  readonly row: PageRow[6][number];
  /** Its place among the sections of its page. */
  readonly index: number;
  readonly score: number;
  /** From 0 to 1: likeness of its lines, best first. */
  readonly lines: readonly number[];
  /** From 0 to 1: how much of the query it says, its page's own lines included. */
  readonly covered: number;
}

export interface PageAnswer {
  readonly row: PageRow;
  /** Its place in the list. */
  readonly index: number;
  readonly score: number;
  /** From 0 to 1: how much of the query it says, as a whole or in its best section. */
  readonly covered: number;
  /** Best first; those that say something of the query. */
  readonly sections: readonly SectionAnswer[];
  /** Whether the first section answers better than the page as a whole. */
  readonly sectionFirst: boolean;
}

export class Answers {
  readonly list: ReadyList;
  /** By page: the lines of the page as a whole, then those of each of its sections. */
  readonly #lines: (readonly (readonly ReadLine[])[])[] = [];
  readonly #phrases: Phrases;
  /** In how many places a token stands: pages, and terms of the glossary. */
  readonly #spread = new Map<string, number>();
  #places = 0;
  /** Words of the list, or the stems of those that people ask. */
  readonly #words = new Set<string>();
  readonly #index = new Bm25();

  private constructor(list: ReadyList) {
    this.list = list;
    const terms = list.pages.flatMap((row) => (this.#isGlossary(row) ? row[6] : []));
    this.#phrases = new Phrases([...terms.map(([, term, others]) => [toWords(term), ...others]), ...list.alike]);
  }

  /** Reads the list; yields after each piece of work, so that the browser may do others in between. */
  static *read(list: ReadyList): Generator<undefined, Answers> {
    const answers = new Answers(list);
    const pages = linesOf(list);
    // All compounds first: a line in two words may come before the one with the hyphen.
    for (const { words } of pages.flat(2)) answers.#phrases.learn(words);
    yield;
    const last = new Map<string, number>();
    let done = 0;
    for (const [id, page] of pages.entries()) {
      const row = list.pages[id];
      const isGlossary = row !== undefined && answers.#isGlossary(row);
      const read = page.map((lines, section) => {
        if (section === 0 || isGlossary) answers.#places += 1;
        return lines.map((line) => answers.#read(line, last));
      });
      answers.#lines.push(read);
      answers.#index.add(read.flat());
      done += read.flat().length;
      if (done < AT_ONCE) continue;
      done = 0;
      yield;
    }
    return answers;
  }

  #isGlossary([, , kind]: PageRow): boolean {
    return this.list.kinds[kind] === 'Glossary';
  }

  /** @param last the last place in which a token was met */
  #read({ field, words }: Line, last: Map<string, number>): ReadLine {
    const units = this.#phrases.units(words);
    const tokens = tokensOf(units);
    for (const { word } of units) this.#words.add(word.plain);
    for (const token of tokens) {
      if (last.get(token) === this.#places) continue;
      last.set(token, this.#places);
      this.#spread.set(token, (this.#spread.get(token) ?? 0) + 1);
    }
    return { field, units, tokens };
  }

  /** In how many places a word stands, in any of its forms. */
  spread(plain: string): number {
    const stem = stemOf(plain);
    return Math.max(...[stem, `-${stem}`, `+${stem}`].map((token) => this.#spread.get(token) ?? 0));
  }

  /** Whether some line has a word, in any of its forms, or words of one group with it. */
  has(plain: string): boolean {
    return this.#phrases
      .units(toWords(plain))
      .every(({ word, tokens }) => [`-${word.stem}`, ...tokens].some((token) => this.#spread.has(token)));
  }

  /** Words of a query that are in no line, nor in queries for any page. */
  strangers(typed: string, likely?: Likely): string[] {
    return [...new Set(toWords(typed).map(({ plain }) => plain))].filter(
      (word) => !this.has(word) && !likely?.knows(stemOf(word)),
    );
  }

  /** Stems of each line of a page and its sections. */
  stemsOf(page: number): ReadonlySet<string>[] {
    return (this.#lines[page] ?? []).flat().map(({ units }) => new Set(units.map(({ word }) => word.stem)));
  }

  /** Words of the list that begin so, or stems that this may be a form of; those in most places first. */
  endings(plain: string): string[] {
    return [...this.#words]
      .filter((word) => word.startsWith(plain) || (word.length >= CORRECTED && plain.startsWith(word)))
      .sort((a, b) => this.spread(b) - this.spread(a))
      .slice(0, MOST_ENDINGS);
  }

  /** Makes a query ready. With `isTyping` a last word that no line has stands for those that begin so. */
  ask(typed: string, isTyping = false): Asked {
    const units = this.#phrases.units(toWords(typed));
    const last = units.at(-1);
    if (isTyping && last && !this.has(last.word.plain)) {
      const stems = this.endings(last.word.plain).map(stemOf);
      units[units.length - 1] = { ...last, tokens: [...last.tokens, ...stems, ...stems.map((stem) => `+${stem}`)] };
    }
    return askedOf(units, this.#weigh);
  }

  /** What a word counts: 1 when nothing has it, less the more places do. */
  readonly #weigh = ({ tokens }: Unit): number => {
    const spread = tokens.reduce((most, token) => Math.max(most, this.#spread.get(token) ?? 0), 0);
    const rarity = Math.log((this.#places + 1) / (spread + 0.5)) / Math.log(this.#places + 1);
    return Math.min(1, Math.max(LEAST_WEIGHT, rarity));
  };

  /** Pages that answer, best first. */
  find(asked: Asked, likely?: Likely): PageAnswer[] {
    const weights = new Map<string, number>();
    for (const [at, { tokens }] of asked.units.entries())
      for (const token of tokens)
        weights.set(token, worth(token) * (isPhrase(token) ? PHRASE : 1) * (asked.weights[at] ?? 0));
    const hits = this.#index.search(weights);
    const most = hits[0]?.score ?? 1;
    const speaks = new Map(hits.slice(0, MOST_COMPARED).map(({ page, score }) => [page, score / most]));
    const stems = asked.units.map(({ word }) => word.stem);
    const chances = likely?.of(stems) ?? [];
    const likeliest = [...chances.keys()]
      .filter((page) => stems.some((stem) => (likely?.said(page, stem) ?? 0) > 0))
      .sort((a, b) => (chances[b] ?? 0) - (chances[a] ?? 0))
      .slice(0, MOST_LIKELY);
    return [...new Set([...speaks.keys(), ...likeliest])]
      .flatMap((page) => this.#rank(page, speaks.get(page) ?? 0, asked, likely, chances[page]) ?? [])
      .sort((a, b) => b.score - a.score || (a.row[0] < b.row[0] ? -1 : 1));
  }

  /**
   * @param speaks from 0 to 1: how much the page speaks of what was asked, measured by the one that does most
   * @param chance logarithm of the probability that it is meant
   */
  #rank(index: number, speaks: number, asked: Asked, likely?: Likely, chance = -Infinity): PageAnswer | undefined {
    const row = this.list.pages[index];
    const [whole = [], ...rest] = this.#lines[index] ?? [];
    if (!row) return undefined;
    const kind = this.list.kinds[row[2]] ?? '';
    const own = compare(whole, asked, this.#weigh);
    const called = share(asked, own.said);
    const sections = row[6]
      .map((section, at): SectionAnswer => {
        const { lines, said } = compare(rest[at] ?? [], asked, this.#weigh);
        const [best = 0] = lines;
        const covered = share(
          asked,
          said.map((part, word) => Math.max(part, OF_PAGE * (own.said[word] ?? 0))),
        );
        return { row: section, index: at, lines, covered, score: best > 0 ? best + SECTION_COVERS * covered : 0 };
      })
      .filter(({ score }) => score > 0)
      .sort((a, b) => b.score - a.score);
    const [named = 0] = own.lines;
    const places = [own, ...sections].map(({ lines }) => lines);
    const best = Math.max(...places.map(([first = 0]) => first));
    const next = Math.max(...places.map(([, second = 0]) => second));
    const often = places.flat().sort((a, b) => b - a);
    const typed = share(
      asked,
      asked.units.map(({ word }) => likely?.said(index, word.stem) ?? 0),
    );
    const covered = Math.max(called, ...sections.map((section) => section.covered));
    return {
      row,
      index,
      sections,
      sectionFirst: (sections[0]?.score ?? 0) > named + SECTION_COVERS * called,
      covered: Math.max(covered, typed),
      score:
        IS_LIKELY * Math.max(0, 1 + chance / Math.log(NEVER)) +
        SPEAKS * speaks +
        IS_CALLED * named +
        COVERS * covered +
        SAYS * best +
        SAYS_AGAIN * next +
        (SAYS_OFTEN * sum(often.slice(0, BEST_LINES))) / BEST_LINES +
        (KINDS[kind] ?? 0) +
        (asked.units.some(({ word }) => NAMED[word.plain] === kind) ? IS_NAMED : 0),
    };
  }
}
