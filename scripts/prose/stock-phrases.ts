/** Phrases this book does without. The list grows: add what you find yourself cutting. */

import type { Fault } from '../../src/book/types.ts';
import type { Passage } from './passages.ts';

/** Phrase as a pattern of whole words, and what to write instead. */
const PHRASES: readonly (readonly [pattern: string, instead: string])[] = [
  ['crucial', 'Say what happens without it.'],
  ['essential', 'Say what happens without it.'],
  ['pivotal|paramount|vital', 'Say what happens without it.'],
  ['key (?:to|takeaways?|factors?|aspects?|elements?|points?|insights?|role|part)', 'Name the thing.'],
  ['leverag(?:e|es|ed|ing)', '“Use”, or “bargaining position”.'],
  ['robust|seamless(?:ly)?', 'Say what it withstands.'],
  ['delv(?:e|es|ed|ing)', '“Look at”, or go straight in.'],
  ['navigat(?:e|es|ed|ing)', 'Only ships do.'],
  ['landscape', 'Name what is in it.'],
  ['(?:your|the|this|a) journey', 'Name the stages.'],
  ['unlock(?:s|ed|ing)? (?:your|the|new|growth|value|potential)', 'Say what becomes possible.'],
  ['elevat(?:e|es|ed|ing)', '“Raise”, with a number.'],
  ['(?:ace|nail|crush)(?:s|es|ed|ing)? (?:the|your|this|an?|it)', 'Say what the reader will be able to do.'],
  ['game.?changers?', 'Say what changed.'],
  ['synerg(?:y|ies)', 'Say who gains what.'],
  ['best.in.class|world.class|cutting.edge|state.of.the.art', 'Say how it compares, in numbers.'],
  ["in today[’']s", 'Give the date.'],
  ["it(?: is|[’']s) (?:important|worth) (?:to note|noting|to remember)", 'Cut it.'],
  ['(?:please )?remember that|keep in mind that|bear in mind that', 'Cut it.'],
  ['at the end of the day|when all is said and done', 'Cut it.'],
  ["whether you(?: a|[’'])re [^.?!;]* or", 'Write for the one reader.'],
  ['not only [^.?!;]* but', 'Two sentences.'],
  ['in order to', '“To”.'],
  ['look no further|rest assured|needless to say', 'Cut it.'],
  ["let[’']s (?:dive|explore|take a look|unpack)", 'Begin.'],
  ['(?:a|the) deep dive into', 'Unless the principle is meant: “a close look at”.'],
  ['plays? an? (?:\\w+ )?role', 'Say what it does.'],
  ['in conclusion|to summarize|in summary|all in all', 'Stop when you are done.'],
  ['when it comes to', '“In”, “for”, or nothing.'],
  ['a testament to|speaks volumes', 'Give the evidence.'],
  ['first and foremost|last but not least', 'Cut it.'],
  ['think outside the box|low-hanging fruit|move the needle|circle back|touch base', 'Say it plainly.'],
  ['hit the ground running|wear(?:s|ing)? many hats|fast-paced', 'Say what was done in the first week.'],
  ["tips and tricks|dos and don[’']ts|ultimate guide", 'Say what is in it.'],
  ['unfortunately|fortunately|interestingly|notably|importantly', 'The reader will judge.'],
];

const PATTERNS = PHRASES.map(([pattern, instead]) => ({
  pattern: new RegExp(`(?<![\\p{L}\\p{N}])(?:${pattern})(?![\\p{L}\\p{N}])`, 'iu'),
  instead,
}));

/** What stands in quotation marks is shown, not said. */
const withoutQuotations = (text: string): string => text.replace(/["“][^"“”]*["”]/gu, ' … ');

/** A fault for each phrase, once in a passage. */
export function stockPhrases(passages: readonly Passage[]): Fault[] {
  return passages.flatMap(({ file, line, text, quoted }) => {
    // Titles of sources are other people's words.
    if (quoted || file.endsWith('/sources.yaml')) return [];
    const said = withoutQuotations(text);
    return PATTERNS.flatMap(({ pattern, instead }) => {
      const found = pattern.exec(said);
      return found ? [{ file, line, what: `“${found[0]}” is a stock phrase.`, allowed: instead }] : [];
    });
  });
}
