/** What stands for the words of a text in the index: stems, joined compounds, groups that say the same. Pure. */

import { stemOf, type Word } from '../../book/stems.ts';

/**
 * A word with the tokens that can stand for it: its stem; for a part of a compound `-` and its stem; `+` and the stem of a
 * compound it belongs to; `§` and the number of a group that says the same.
 */
export interface Unit {
  readonly word: Word;
  readonly tokens: readonly string[];
}

/** What another word of a group counts against the word itself. */
const SAME = 0.7;
/** What a part of a compound counts: `level` in `down-leveling` is half the thing. */
const PART = 0.4;

/** Longest phrase that is looked for, in words. */
const LONGEST = 5;

/** Knows which words belong together and which say the same. */
export class Phrases {
  /** By stems joined with a blank: the tokens a phrase has besides its words. */
  readonly #phrases = new Map<string, string[]>();

  /** @param same groups of words and phrases that say the same */
  constructor(same: readonly (readonly (readonly Word[])[])[]) {
    for (const [index, group] of same.entries()) {
      for (const phrase of group) {
        this.learn(phrase);
        this.#add(
          phrase.map(({ stem }) => stem),
          `§${index}`,
        );
      }
    }
  }

  /** Learns the compounds of a line: what one writes with a hyphen, another writes in two words or one. */
  learn(words: readonly Word[]): void {
    for (const [at, second] of words.entries()) {
      const first = words[at - 1];
      if (first?.run !== second.run) continue;
      const joined = stemOf(first.plain + second.plain);
      this.#add([first.stem, second.stem], `+${joined}`);
      this.#add([joined], `+${joined}`);
    }
  }

  #add(stems: readonly string[], token: string): void {
    const key = stems.join(' ');
    const known = this.#phrases.get(key);
    if (!known) this.#phrases.set(key, [token]);
    else if (!known.includes(token)) known.push(token);
  }

  /** The words of a line with all that can stand for each. */
  units(words: readonly Word[]): Unit[] {
    const units = words.map((word, at) => {
      const isPart = words[at - 1]?.run === word.run || words[at + 1]?.run === word.run;
      return { word, tokens: [isPart ? `-${word.stem}` : word.stem] };
    });
    // A phrase inside a longer one is not the thing: no "program manager" in "technical program manager".
    let reached = 0;
    for (let at = 0; at < words.length; at++) {
      for (let end = Math.min(words.length, at + LONGEST); end > Math.max(at, reached); end--) {
        const key = words.slice(at, end).map(({ stem }) => stem);
        const tokens = this.#phrases.get(key.join(' '));
        if (!tokens) continue;
        for (const unit of units.slice(at, end)) unit.tokens.push(...tokens);
        reached = end;
        break;
      }
    }
    return units;
  }
}

/** What a token counts for the word it stands for, 0 to 1. */
export function worth(token: string): number {
  if (token.startsWith('§')) return SAME;
  return token.startsWith('-') ? PART : 1;
}

/** Whether a token stands for a compound or a group, and so for several words at once. */
export const isPhrase = (token: string): boolean => /^[+§]/.test(token);

/** How far each word finds itself among `tokens`, 0 to 1. */
export function matches(units: readonly Unit[], tokens: ReadonlySet<string>): number[] {
  return units.map((unit) => {
    let best = 0;
    for (const token of unit.tokens) if (tokens.has(token)) best = Math.max(best, worth(token));
    // A whole word meets a part of a compound, or the other way about.
    if (best < PART && (tokens.has(unit.word.stem) || tokens.has(`-${unit.word.stem}`))) best = PART;
    return best;
  });
}

export function tokensOf(units: readonly Unit[]): Set<string> {
  const tokens = new Set<string>();
  for (const unit of units) for (const token of unit.tokens) tokens.add(token);
  return tokens;
}
