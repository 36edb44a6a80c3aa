/**
 * Result numbers that stand alone: a percentage or a multiple with nothing to measure it by. What measures it may stand
 * in the sentence before or after: another number, "from … to", "before", a stretch of time.
 */

import { isAmount } from '../lists/numbers.ts';
import type { Remark, Rule } from '../remark.ts';
import type { Sentence } from '../text.ts';

/** Words that set a number against another one or say of what it is. */
const MEASURE = new Set(
  (
    'from before previously earlier than baseline was were had compared versus vs out since until within per last ' +
    'first january february march april may june july august september october november december ' +
    'week weeks month months quarter quarters year years day days'
  ).split(' '),
);
const RELATIVE = /^(?:percent|percentage|times|fold|x)$/;
/** What makes "four times" a multiple; "it stopped four times" is a count. */
const COMPARED = /^(?:as|more|less|fewer|the|better|worse|\w+er)$/;

/** Places of relative numbers: "40 percent", "40%", "three times". */
function relatives({ words }: Sentence, source: string) {
  return words.flatMap((word, n) => {
    if (!isAmount(word)) return [];
    const next = words[n + 1];
    if (source.charAt(word.end) === '%') return [{ start: word.start, end: word.end + 1, n }];
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
        if (found.length === 0) return [];
        const around = [sentences[n - 1], sentence, sentences[n + 1]];
        const own = new Set(found.map(({ n: at }) => sentence.words[at]));
        const numbers = around.flatMap((one) => one?.words.filter((word) => isAmount(word) && !own.has(word)) ?? []);
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
