/** People of a story who are called by a name: the name stands beside a verb or a word that only goes with a person. */

import type { Span, Text, Word } from '../text.ts';

const BEFORE = new Set(
  (
    'called asked told showed with named gave from invited phoned convinced by lead engineer manager director colleague head ' +
    'mr mrs ms dr developer architect scientist designer admin owner officer tester analyst boss and ask tell call to'
  ).split(' '),
);
const AFTER = new Set(
  (
    "said told asked wanted wrote did thought was had saw found disagreed objected refused didn't called and who built counted " +
    'took came says agreed agree opposed opposes from read looked answered made needed listens sends shows in drew cannot wants'
  ).split(' '),
);
/** Capitals that begin no person’s name. */
const NO_NAMES = new Set(
  (
    'I Amazon English January February March April May June July August September October November December Monday Tuesday ' +
    'Wednesday Thursday Friday Saturday Sunday Christmas Java Oracle Agile Scrum Kanban Python Apple Google Microsoft Azure ' +
    'Kubernetes Kafka Snowflake Excel Slack Jira Twitter Covid Ramadan Diwali Eid God Internet'
  ).split(' '),
);
const NAME = /^\p{Lu}[\p{Ll}\p{M}’'-]+$/u;

/** The people called by name, each once, at the first place that shows it. */
export function peopleIn({ sentences, words: all }: Text): (Span & { readonly name: string })[] {
  const found = new Map<string, Span>();
  // What also stands there in small letters is a word, not a name: "Security said".
  const small = new Set(all.flatMap(({ text, lower }) => (text === lower ? [lower] : [])));
  for (const { words } of sentences) {
    for (const [n, word] of words.entries()) {
      if (!isName(word) || found.has(word.text) || small.has(word.lower)) continue;
      // The first word of a sentence has a capital anyhow: only what follows it can show a person.
      const [before, after] = [words[n - 1], words[n + 1]];
      if (PLACED.test(before?.lower ?? '')) continue;
      const isShownBefore =
        n > 0 && BEFORE.has(before?.lower ?? '') && !/^(?:to|from|by|and)$/.test(before?.lower ?? '');
      const isShownAfter =
        AFTER.has(after?.lower ?? '') &&
        (n > 0 ? !/^(?:in|and|from)$/.test(after?.lower ?? '') : SPEAKS.test(after?.lower ?? ''));
      if (isShownBefore || isShownAfter) found.set(word.text, { start: word.start, end: word.end });
    }
  }
  return [...found].map(([name, span]) => ({ name, ...span }));
}

/** Before a place or a part of a firm: "in Cebu", "head of Risk". */
const PLACED = /^(?:in|at|near|of|the|our|across|around)$/;

/** Behind the first word of a sentence only a verb of saying, wanting or doing shows a name: "Grace asked". */
const SPEAKS =
  /^(?:said|told|asked|wanted|wrote|thought|disagreed|objected|refused|called|built|opposed|answered|says|agreed|wants|sends)$/;
const COMMON_AT_START =
  /^(?:He|She|They|We|It|This|That|Who|Everybody|Nobody|Somebody|One|Some|Others|People|Management|Security|Finance|Fraud|Risk|Marketing|Support|Sales|Legal|Customers|Users|Developers|Engineers|Operations|Product|Leadership)$/;

const isName = ({ text }: Word): boolean => NAME.test(text) && !NO_NAMES.has(text) && !COMMON_AT_START.test(text);
