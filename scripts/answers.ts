/**
 * `npm run answers`: what the coach says about our own strong answers, and how varied the stories are. It fails nothing;
 * the hard bounds are in `npm run check`. A remark kept on purpose stands in content/questions/kept-remarks.yaml with its
 * reason. `npm run answers -- <slug>` shows the answers of one page, with kept remarks and their reasons.
 */

import { parseArgs } from 'node:util';
import { loadContent } from '../src/book/load.ts';
import type { Parsed } from '../src/book/parse.ts';
import type { Content } from '../src/book/types.ts';
import { count } from '../src/book/wording.ts';
import { spokenLength } from '../src/book/words.ts';
import { ROOT, SITE, isMain } from './lib/content.ts';
import { answersIn } from './prose/answers.ts';
import { castSpread } from './prose/cast-spread.ts';
import { isKept, judge } from './prose/remarks.ts';
import type { JudgedAnswer } from './prose/remarks.ts';
import { spreadOf } from './prose/spread.ts';

/** Longest piece of an answer that is shown for a remark. */
const SHOWN = 60;

/** The report about our answers, those of one page if it is named. */
export function report({ content, pages }: Parsed, slug?: string): string {
  const answers = judge(content, answersIn(pages));
  const wanted = answers.filter((answer) => slug === undefined || answer.slug === slug);
  const blocks = wanted.map((answer) => describe(answer, content, slug !== undefined));
  if (slug !== undefined) return blocks.join('\n\n') || `No page "${slug}" has a strong answer.`;
  const rows = content.cast.data;
  const { lines, narrow } = spreadOf(answers, rows);
  const cast = { rows: Object.keys(rows).length, ...castSpread(rows) };
  const stories = answers.filter(({ isStory }) => isStory).length;
  const open = wanted.reduce((sum, answer) => sum + remarksOf(answer, content).filter(({ why }) => !why).length, 0);
  return [
    ...blocks,
    `Spread of ${count(stories, 'story', 'stories')} (least, quartiles, most; then what occurs how often)\n${lines.join('\n')}`,
    ...(narrow.length > 0 ? [`Too much alike\n${narrow.map((one) => `! ${one}`).join('\n')}`] : []),
    `The cast, ${count(cast.rows, 'row')}\n${[...cast.lines, ...cast.alike.map((pair) => `! ${pair}`)].join('\n')}`,
    `${count(answers.length, 'answer')}, ${count(open, 'remark')} neither mended nor kept.`,
  ].join('\n\n');
}

function describe(answer: JudgedAnswer, content: Content, withKept: boolean): string {
  const { id, words, isStory } = answer;
  const remarks = remarksOf(answer, content).filter(({ why }) => withKept || !why);
  return [
    `${id}  ${isStory ? 'story' : 'reply'}, ${words} words, ${spokenLength(words)}`,
    ...remarks.map(({ rule, shown, note, why }) =>
      why ? `  ${rule}: “${shown}” is kept: ${why}` : `  ${rule}: “${shown}” ${note}`,
    ),
  ].join('\n');
}

/** Remarks with what is shown of their words, and why they are kept if they are. */
function remarksOf({ remarks, slug }: JudgedAnswer, { kept }: Content) {
  const own = kept.data[slug] ?? [];
  return remarks.map((remark) => {
    const words = remark.words.replace(/\s+/g, ' ');
    const shown = words.length > SHOWN ? `${words.slice(0, SHOWN).trimEnd()} …` : words;
    return { ...remark, shown, why: own.find((one) => isKept(remark, one))?.why };
  });
}

if (isMain(import.meta.url)) {
  const { positionals } = parseArgs({ allowPositionals: true });
  console.log(report(loadContent(ROOT, SITE).parsed, positionals[0]));
}
