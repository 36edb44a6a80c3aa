/**
 * Abbreviations nobody explained, at their first use. Explained is what stands with its words and brackets there:
 * "a vehicle routing engine (VRE)" or "VRE (vehicle routing engine)" or "VRE, the vehicle routing engine,".
 */

import { blanksIn } from '../blanks.ts';
import { KNOWN_CAPITALS } from '../lists/capitals.ts';
import type { Remark, Rule } from '../remark.ts';
import type { Sentence, Text, Word } from '../text.ts';

/** Two to six capitals, digits among them, perhaps with a plural s: `SLA`, `B2B`, `SKUs`. */
const CAPITALS = /^(?=.*\p{Lu}.*\p{Lu})[\p{Lu}\d]{2,6}s?$/u;
const LONGEST = 7;
/** Quarters, fiscal years, levels, drive letters: `Q3`, `FY26`, `L6`, `H1`. */
const COUNTED = /^(?:Q[1-4]|FY\d{2,4}|L\d|H[12]|P[0-4]|S[0-4]|V\d+|COVID-19)$/;

/** Whether a sentence shouts as a whole, as headings do: its capitals are no abbreviations. */
function isShouted({ words }: Sentence): boolean {
  return words.length > 1 && words.filter(({ text }) => /\p{Ll}/u.test(text)).length === 0;
}

function isExplained(text: Text, { start, end }: Word): boolean {
  const { source } = text;
  if (source.charAt(start - 1) === '(' && /[)]/.test(source.charAt(end))) return true;
  return /^s?(?:\s*\((?!s\))|,\s(?:the|a|an|our|short for|or|which|meaning)\s|\s[–—:]\s|\s(?:stands for|is short for|means)\s)/.test(
    source.slice(end, end + 40),
  );
}

export const undefinedCapitals: Rule = {
  id: 'undefined-capitals',
  name: 'Unexplained abbreviation',
  title: 'Abbreviations nobody explained',
  why: 'Your reader works elsewhere. An abbreviation they do not know stops them, or makes them guess.',
  todo: 'Write it out at its first use with the short form in brackets, or use plain words throughout.',
  section: '/writing/style/#unexplained-words',
  judge(text) {
    // "XX" and "TODO" are blanks, which have a remark of their own.
    const seen = new Set(
      blanksIn(text).flatMap(({ start, end }) => text.source.slice(start, end).match(/[A-Z]+/g) ?? []),
    );
    const remarks: Remark[] = [];
    for (const sentence of text.sentences) {
      if (isShouted(sentence)) continue;
      for (const word of sentence.words) {
        if (word.text.length > LONGEST || !CAPITALS.test(word.text) || COUNTED.test(word.text)) continue;
        const stem = word.text.replace(/s$/, '');
        if (seen.has(stem) || KNOWN_CAPITALS.has(stem)) continue;
        seen.add(stem);
        if (isExplained(text, word)) continue;
        const { start, end } = word;
        remarks.push({ rule: 'undefined-capitals', start, end, note: `First use of ${word.text}. What is it?` });
      }
    }
    return remarks;
  },
};
