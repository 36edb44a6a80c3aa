/**
 * Result numbers that stand alone: a percentage or a multiple with nothing to measure it by. What measures it may stand
 * in the sentence before or after: another number, "from … to", "before", a stretch of time.
 */

import { isAmount } from '../lists/numbers.ts';
import type { Remark, Rule } from '../remark.ts';
import type { Sentence, Word } from '../text.ts';

/** Words that set a number against another one or say of what it is. A stretch of time alone does not. */
const MEASURE = new Set(
  'from before previously earlier than baseline was were had compared versus vs against instead'.split(' '),
);
const RELATIVE = /^(?:percent|percentage|times|fold|x)$/;
/** What makes "four times" a multiple; "it stopped four times" is a count. */
const COMPARED = /^(?:as|more|less|fewer|the|better|worse|\w+er)$/;

/** What makes a percentage the size of a change, and not a state: "by 35 percent", "35 percent faster". */
const SIZE_BEFORE = 3;
const SIZE_AFTER =
  /^(?:more|less|fewer|better|worse|increase|reduction|improvement|decrease|drop|growth|saving|savings|\w{2,}er)$/;
/** A limit that somebody set, or what the change is measured by. */
const LIMIT = /\b(?:if|unless|target|at least|at most|over|under|above|below|than the)\b/iu;

/** A multiple in one word: "10x". */
const MULTIPLE = /^\d+(?:\.\d+)?x$/;

/** Places of relative numbers: "40 percent", "40%", "three times", "10x". */
function relatives({ words }: Sentence, source: string) {
  return words.flatMap((word, n) => {
    if (!isAmount(word)) return [];
    if (MULTIPLE.test(word.lower)) return [{ start: word.start, end: word.end, n }];
    const next = words[n + 1];
    const isPercent = source.charAt(word.end) === '%';
    const behind = isPercent ? n + 1 : n + 2;
    const isSize =
      words.slice(Math.max(0, n - SIZE_BEFORE), n).some(({ lower }) => lower === 'by') ||
      words.slice(behind, behind + 2).some(({ lower }) => SIZE_AFTER.test(lower));
    if (!isSize) return [];
    if (isPercent) return [{ start: word.start, end: word.end + 1, n }];
    if (next?.lower === 'times' && !COMPARED.test(words[n + 2]?.lower ?? '')) return [];
    if (next && RELATIVE.test(next.lower)) return [{ start: word.start, end: next.end, n }];
    return [];
  });
}

export const numberBaseline: Rule = {
  id: 'number-baseline',
  name: 'Number without a start',
  title: 'Numbers without a start',
  why: 'A percentage alone can be large or nothing: your listener cannot tell of what it is, or since when.',
  todo: 'Say what it was before, over which time, and who counted.',
  section: '/behavioral/delivery/#numbers',
  judge({ paragraphs, source }) {
    return paragraphs.flatMap(({ sentences }) =>
      sentences.flatMap((sentence, n): Remark[] => {
        const found = relatives(sentence, source);
        const said = source.slice(sentence.start, sentence.end);
        if (found.length === 0 || LIMIT.test(said)) return [];
        const around = [sentences[n - 1], sentence, sentences[n + 1]];
        // The same number again measures nothing; another one may, a second percentage among them.
        const own = new Set(found.map(({ n: at }) => sentence.words[at]?.lower));
        const isOther = (word: Word) => isAmount(word) && !own.has(word.lower);
        const numbers = around.flatMap((one) => one?.words.filter(isOther) ?? []);
        if (own.size > 1 && sentence.words.some(({ lower }) => MEASURE.has(lower))) return [];
        const isMeasured =
          numbers.length > 0 && around.some((one) => one?.words.some(({ lower }) => MEASURE.has(lower)));
        if (isMeasured) return [];
        return found.map(({ start, end }) => ({
          rule: 'number-baseline',
          start,
          end,
          note: 'Of what, from what, and since when?',
        }));
      }),
    );
  },
};
