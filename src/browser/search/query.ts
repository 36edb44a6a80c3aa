/** Understanding what a reader typed: pure, no DOM, no index. */

import { BRITISH, COMMON_WORDS, STOP_WORDS, SYNONYMS } from './synonyms.ts';

/** One wording to ask the index for. */
export interface Variant {
  readonly text: string;
  /** How much a match of this wording counts, 0 to 1. */
  readonly weight: number;
  /** The words of `text` that carry the subject; results are ranked by how far titles cover them. */
  readonly words: readonly string[];
}

export interface Query {
  /** As typed, spaces tidied; what stands in the address. */
  readonly typed: string;
  /** Wordings always asked, best first; empty when nothing can be searched for. */
  readonly variants: readonly Variant[];
  /** Looser wordings, asked when those find little. */
  readonly relaxed: readonly Variant[];
}

/** More wordings than this cost time and add noise. */
const MOST_VARIANTS = 6;
const MOST_RELAXED = 5;
/** Longer input is cut: nobody types it, and a pasted page must not stall the browser. */
const LONGEST_QUERY = 200;

/** Tidies spaces and cuts to a length that can be searched. */
export function tidy(typed: string): string {
  return typed.normalize('NFKC').replace(/\s+/g, ' ').trim().slice(0, LONGEST_QUERY).trim();
}

/** Lower-case words without marks and punctuation, hyphens opened, in the spelling of the book. */
export function toWords(text: string): string[] {
  return text
    .normalize('NFKD')
    .replace(/[\u0300-\u036f]/g, '')
    .toLowerCase()
    .replace(/['’]/g, '')
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean)
    .map(toAmerican);
}

/** American spelling of a lower-case word: `organise` → `organize`, `behavioural` → `behavioral`. */
export function toAmerican(word: string): string {
  const known = BRITISH[word];
  if (known) return known;
  return word
    .replace(/^(.{3,})is(e|ed|es|ing|ation|ations)$/, (whole, stem: string, end: string) =>
      TAKES_Z.test(stem) ? `${stem}iz${end}` : whole,
    )
    .replace(/^(analy|cataly|paraly)s(e|ed|es|ing)$/, '$1z$2')
    .replace(/^(behavi|col|fav|hon|lab|neighb|endeav|rum|hum)our/, '$1or');
}

/** Stems whose British `-ise` is American `-ize`; `exercise`, `promise`, `raise` keep their s. */
const TAKES_Z =
  /(organ|priorit|optim|minim|maxim|summar|recogn|real|general|special|normal|standard|final|custom|emphas|author|central|critic|initial|local|modern|util|visual|serial|synchron|memor|apolog|categor|character|rational|author|item|penal|scrutin|stabil|token|util|equal|formal|harmon|ideal|neutral|capital|global)$/;

/**
 * The wordings under which the index is asked for what a reader typed: as typed, without the
 * words that carry no subject, and with the book's own words for synonyms and abbreviations.
 * A query in double quotes is asked as it is, nothing else.
 */
export function understand(raw: string): Query {
  const typed = tidy(raw);
  const all = toWords(typed);
  if (all.length === 0) return { typed, variants: [], relaxed: [] };
  if (/^".+"$/.test(typed)) return { typed, variants: [{ text: typed, weight: 1, words: all }], relaxed: [] };

  const subject = subjectOf(all);
  const reduced = subject.length < all.length;
  const variants = new Variants();
  // A whole question holds so many small words that the pages with all of them are long, not right; and each small word
  // is a large part of the index. What was typed is compared with whole wordings later, on the pages found.
  if (!reduced) variants.add(typed, 1, all);
  variants.add(subject.join(' '), 1, subject);
  const expanded = expand(all);
  for (const [rank, words] of expanded.entries()) {
    const weight = rank === 0 ? 0.9 : 0.6;
    variants.add(subjectOf(words).join(' '), weight, subjectOf(words));
  }
  const relaxed = new Variants(variants.texts);
  for (const words of [subject, ...expanded.slice(0, 1).map(subjectOf)]) {
    for (const part of parts(words)) relaxed.add(part.join(' '), (0.5 * part.length) / words.length, words);
  }
  return { typed, variants: variants.list.slice(0, MOST_VARIANTS), relaxed: relaxed.list.slice(0, MOST_RELAXED) };
}

/** The words that carry the subject, or all of them where none does. */
function subjectOf(words: readonly string[]): string[] {
  const content = words.filter((word) => !STOP_WORDS.has(word));
  const rare = content.filter((word) => !COMMON_WORDS.has(word));
  if (rare.length > 0) return rare;
  return content.length > 0 ? content : [...words];
}

/**
 * The same words with a phrase replaced by the book's own for it: all phrases at once first, then each alone.
 * A query that already speaks as the book does gains nothing from other words, and each costs a part of the index.
 */
function expand(words: readonly string[]): string[][] {
  let together = [...words];
  const alone: string[][] = [];
  for (const { own, others } of SPLIT_SYNONYMS) {
    if (indexOfPhrase(words, own) >= 0) continue;
    const phrase = others.find((other) => indexOfPhrase(words, other) >= 0);
    if (!phrase) continue;
    alone.push(replace(words, phrase, own));
    together = replace(together, phrase, own);
  }
  return alone.length > 1 ? [together, ...alone] : alone;
}

function replace(words: readonly string[], phrase: readonly string[], by: readonly string[]): string[] {
  const at = indexOfPhrase(words, phrase);
  return at < 0 ? [...words] : [...words.slice(0, at), ...by, ...words.slice(at + phrase.length)];
}

/** Longer phrases first, so that `total compensation` is not taken for `compensation`. */
const SPLIT_SYNONYMS = SYNONYMS.map(([own = '', ...others]) => ({
  own: toWords(own),
  others: others.map(toWords).sort((a, b) => b.length - a.length),
}));

function indexOfPhrase(words: readonly string[], phrase: readonly string[]): number {
  for (let at = 0; at + phrase.length <= words.length; at++) {
    if (phrase.every((word, i) => words[at + i] === word)) return at;
  }
  return -1;
}

/** All but one word, then single words, longest (and so most telling) first. */
function parts(words: readonly string[]): string[][] {
  if (words.length < 2) return [];
  const allButOne = words.length > 2 ? words.map((_, skip) => words.filter((_, i) => i !== skip)) : [];
  const single = [...words].sort((a, b) => b.length - a.length).map((word) => [word]);
  return [...allButOne, ...single];
}

/** Collects wordings, each once. */
class Variants {
  readonly list: Variant[] = [];
  readonly texts: Set<string>;

  constructor(known: Iterable<string> = []) {
    this.texts = new Set(known);
  }

  add(text: string, weight: number, words: readonly string[]): void {
    const key = text.toLowerCase();
    if (text === '' || this.texts.has(key)) return;
    this.texts.add(key);
    this.list.push({ text, weight, words });
  }
}
