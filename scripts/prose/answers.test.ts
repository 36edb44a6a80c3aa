/** Each way for our own answers to go wrong gives one fault: its file, its line, what is wrong and what is allowed. */

import { describe, expect, test } from 'vitest';
import { GOOD, QUESTION } from '../../tests/lib/good-tree.ts';
import { parseContent } from '../../src/book/parse.ts';
import { sourceFile } from '../../src/book/read.ts';
import type { CastData } from '../../src/book/kinds/cast/schema.ts';
import { answersIn } from './answers.ts';
import { castNumbers } from './cast-numbers.ts';
import { castSpread } from './cast-spread.ts';
import { numbersIn, numbersSaid } from './numbers.ts';
import { judge, keptRemarks } from './remarks.ts';
import type { JudgedAnswer } from './remarks.ts';
import { repeatsOfAnswers } from './repeats.ts';
import { spreadOf } from './spread.ts';
import { stories } from './stories.ts';

const CAST = 'content/questions/cast.yaml';
const KEPT = 'content/questions/kept-remarks.yaml';
const TECHNICAL = 'content/questions/technical/late-launch.mdx';
const STORY =
  'In March I stopped a launch, against my director. I counted the late parcels, nine percent of them. ' +
  'I asked Tom to wait a week. In the end it was 4 percent. Since then I count first.';

const answer = (text: string, kind = 'strong') => `<Answer kind="${kind}">\n\n${text}\n\n</Answer>`;
/** The question of the good content with this body, below a heading. */
const page = (body: string) =>
  `${GOOD[QUESTION]?.replace(/## A strong[\s\S]*/, '')}## A strong answer {#strong-answer}\n\n${body}\n`;

function read(changes: Readonly<Record<string, string>>) {
  const files = { ...GOOD, [QUESTION]: page(answer(STORY)), ...changes };
  const sources = Object.entries(files)
    .filter(([, text]) => text !== '')
    .map(([file, text]) => sourceFile(file, text));
  const { content, pages } = parseContent(sources);
  return { content, pages: answersIn(pages), files };
}
const line = (text: string, at: string) => text.split('\n').findIndex((one) => one.includes(at)) + 1;

describe('strong answers', () => {
  test('are found with their place, the first of its section is the main one, titles are not spoken', () => {
    const body = `${answer('Weak.', 'weak')}\n\n<Answer kind="strong" title="Late">\n\nOne.\n\n- Two.\n\n</Answer>`;
    const reply = `<FollowUps>\n\n<FollowUp question="Why?">\n\nSay so.\n\n${answer('Three.')}\n\n</FollowUp>\n\n</FollowUps>`;
    const text = page(`${body}\n\n${answer('Other.')}\n\n## Follow-ups {#follow-ups}\n\n${reply}`);
    const found = read({ [QUESTION]: text }).pages.find(({ file }) => file === QUESTION);
    expect(found?.answers.map((one) => [one.text, one.isMain, one.line])).toEqual([
      ['One.\n\nTwo.', true, line(text, 'title="Late"')],
      ['Other.', false, line(text, 'Other.') - 2],
      ['Three.', false, line(text, 'Three.') - 2],
    ]);
    expect(found?.followUps).toEqual([expect.stringMatching(/^Why\?\nSay so\.\s+Three\.$/)]);
  });
});

describe('runs of words that two strong answers share', () => {
  const run = 'one two three four five six seven 8';
  const shared = (first: string, second: string) =>
    repeatsOfAnswers(
      read({ [QUESTION]: page(`${answer(first)}\n\n${answer(second)}`) }).pages.flatMap(({ answers }) => answers),
    );
  test('of eight are found, numbers count as words, once in a passage', () => {
    const [fault, ...more] = shared(`So ${run} it went.`, `And ${run.toUpperCase()} it went, and ${run}.`);
    const text = page(`${answer('a')}\n\n${answer('And')}`);
    expect(fault).toMatchObject({ file: QUESTION, line: line(text, 'And') });
    expect(fault?.what).toContain(`“${run} …” stands in ${QUESTION}:`);
    expect(fault?.allowed).toContain('at most 7 words');
    expect(more).toEqual([]);
  });
  test.each([
    ['seven', run, run.replace(' 8', ' nine')],
    ['eight, quoted', run, `She said, "${run}."`],
    ['eight, in one answer', `${run}, ${run}`, 'Else.'],
  ])('of %s are let pass', (_, first, second) => expect(shared(first, second)).toEqual([]));
});

describe('numbers', () => {
  test.each<[string, number[]]>([
    ['from 2.1 percent to €212,000, $1.2m and 40k', [2.1, 212_000, 1_200_000, 40_000]],
    ['twenty-two of nine hundred in a million', [22, 900, 1_000_000]],
    ['forty thousand three hundred and five; 1.2 million', [40_305, 1_200_000]],
    ['four and six, two and a half, half a day', [4, 6, 2.5, 0.5]],
    ['out of a hundred. Fourteen at ten, two late', [100, 14, 10, 2]],
    ['a 14-day wait, 22/7, L6 and Q3', [14, 22, 7]],
    ['thirteen, twenty one, 9 to 4', [13, 21, 9, 4]],
    ['the fifth second', []],
  ])('%s', (text, values) => expect([...numbersIn(text)]).toEqual(values));
  test('ordinals tell their numbers where a story is read', () =>
    expect([...numbersSaid('every fifth, the twentieth, 14th')]).toEqual([5, 20, 14]));
});

describe('the numbers of the cast', () => {
  const faults = (changes: Readonly<Record<string, string>>) => {
    const { content, pages } = read(changes);
    return castNumbers(content, pages);
  };
  test('stand in the story, in digits or words', () => expect(faults({})).toEqual([]));
  test('one that is told nowhere is a fault at its row', () => {
    const cast = GOOD[CAST]?.replace('from 9 to 4', 'from 11 to 4, 1,200 in all') ?? '';
    expect(faults({ [CAST]: cast })).toEqual([
      {
        file: CAST,
        line: line(cast, 'metric'),
        what: `The metric of "late-launch" says 11, 1,200, which ${QUESTION} does not tell.`,
        allowed: expect.stringContaining('follow-up'),
      },
    ]);
  });
  test('one in the text around the answer does not count, one in a follow-up does', () => {
    const cast = { [CAST]: GOOD[CAST]?.replace('from 9', 'from 11') ?? '' };
    const follow = '<FollowUps>\n\n<FollowUp question="Why?">\n\nIt was 11.\n\n</FollowUp>\n\n</FollowUps>';
    expect(faults({ ...cast, [QUESTION]: page(`${answer(STORY)}\n\nEleven stand here.`) })).toHaveLength(1);
    expect(faults({ ...cast, [QUESTION]: page(`${answer(STORY)}\n\n${follow}`) })).toEqual([]);
  });
  test('of a technical question may stand anywhere on its page', () => {
    const text = page(`${answer('It was 4.')}\n\nNine stand here.`);
    expect(faults({ [QUESTION]: '', [TECHNICAL]: text })).toEqual([]);
  });
  test('a planned row is not asked, nor is a zero', () => {
    expect(faults({ [QUESTION]: '' })).toEqual([]);
    expect(faults({ [CAST]: GOOD[CAST]?.replace('from 9 to 4', 'from 9 to 0') ?? '' })).toEqual([]);
  });
});

describe('the bounds of a story', () => {
  const faults = (body: string, file = QUESTION) => {
    const text = page(body);
    const { content, pages } = read({ [QUESTION]: '', [file]: text });
    return stories(content, pages).map(({ line: at, what }) => [at, what]);
  };
  const place = line(page(answer('')), '<Answer');
  const INTRO = QUESTION.replace('behavioral', 'intro');
  const endless = STORY.replace(' In the end it was 4 percent. Since then I count first.', ' He smiled. He sat down.');

  test('hold for a whole one', () => expect(faults(answer(STORY))).toEqual([]));
  test.each<[string, string, string]>([
    ['length', `${'A tram and a bus. '.repeat(60)} ${STORY}`, 'The strong answer has'],
    ['acts', STORY.replace('I counted', 'They counted').replace('I asked', 'She asked'), 'The teller of the strong'],
    ['a result', endless, 'The strong answer tells no result.'],
  ])('%s', (_, text, what) => {
    const [fault, ...more] = faults(answer(text));
    expect(fault).toEqual([place, expect.stringContaining(what)]);
    expect(more).toEqual([]);
  });
  test('only the main answer is bound', () =>
    expect(faults(`${answer(STORY)}\n\n${answer('Spoken reply.')}`)).toEqual([]));
  test('a story without one is a fault', () =>
    expect(faults(answer('Weak.', 'weak'))).toEqual([[1, expect.stringContaining('holds no <Answer kind="strong">')]]));
  test('an introduction needs no result', () => {
    expect(faults(answer(endless), INTRO)).toEqual([]);
    expect(faults(answer(`${STORY} ${'A tram and a bus. '.repeat(60)}`), INTRO)).toHaveLength(1);
  });
  test('an explanation is no story', () => expect(faults(answer('A switch joins.'), TECHNICAL)).toEqual([]));
});

describe('remarks that are kept', () => {
  const WHY = "why: 'He says it as he said it that day.'";
  const VAGUE = answer(STORY.replace('I asked Tom', 'I quickly and successfully asked Tom'));
  const faults = (kept: string, body = VAGUE) => {
    const { content, pages } = read({ [QUESTION]: page(body), [KEPT]: kept });
    return keptRemarks(content, pages);
  };
  const entry = (rule: string, words: string, slug = 'late-launch') =>
    `# Why\n${slug}:\n  - rule: ${rule}\n    words: '${words}'\n    ${WHY}\n`;

  test('are made by the coach', () => expect(faults(entry('weasel-word', 'quickly'))).toEqual([]));
  test.each([
    ['no longer made', entry('weasel-word', 'slowly'), /no longer remarks weasel-word on “slowly”/, /Take the entry/],
    ['of no rule', entry('weasel-words', 'quickly'), /no rule "weasel-words"/, /Did you mean "weasel-word"/],
    ['of no page', entry('weasel-word', 'quickly', 'late-lunch'), /No page "late-lunch"/, /Take the entry/],
  ])('one %s is a fault', (_, kept, what, allowed) => {
    const [fault, ...more] = faults(kept);
    expect(fault).toMatchObject({ file: KEPT, line: 3 });
    expect(fault?.what).toMatch(what);
    expect(fault?.allowed).toMatch(allowed);
    expect(more).toEqual([]);
  });
  test('one without a reason is a fault', () => {
    const kept = entry('weasel-word', 'quickly').replace(`    ${WHY}\n`, '');
    const { faults: found } = parseContent([sourceFile(KEPT, kept)]);
    expect(found).toEqual([expect.objectContaining({ file: KEPT, line: 3, what: expect.stringContaining('why') })]);
  });
  test('a reply is not judged as a story', () => {
    const trams = answer('Trams went by. '.repeat(30));
    const { content, pages } = read({ [QUESTION]: page(`${trams}\n\n${trams}`) });
    const [main, reply] = judge(content, pages);
    expect(main?.remarks.map(({ rule }) => rule)).toContain('no-act');
    expect(reply?.remarks).toEqual([]);
  });
});

describe('the spread of stories', () => {
  const tell = (n: number, text: string): JudgedAnswer => ({
    id: `${n}`,
    file: `${n}`,
    slug: `s${n}`,
    line: 1,
    isMain: true,
    isStory: true,
    passages: [],
    text,
    words: 100 + 50 * n,
    seconds: 60,
    numbers: 5 * n,
    remarks: [],
  });
  const row = (n: number): CastData[string] => ({
    person: 'Ines',
    background: 'logistics',
    company: 'a carrier',
    system: 'routing',
    metric: '9 to 4',
    outcome: n % 2 ? 'success' : 'failure',
    level: n % 2 ? 'L5' : 'L6',
    opening: 'the number',
  });
  const eight = [0, 1, 2, 3, 4, 5, 6, 7];
  const cast = Object.fromEntries(eight.map((n) => [`s${n}`, row(n)]));
  const words = 'ash bay cod dew elm fig gum hay'.split(' ');

  test('of varied ones is shown and nothing is called out', () => {
    const { lines, narrow } = spreadOf(
      eight.map((n) => tell(n, `${words[n]} one two. Then ${words[n]} fell.`)),
      cast,
    );
    expect(lines[0]).toBe('words     100 · 200 · 300 · 350 · 450');
    expect(lines[2]).toBe('outcome   failure 4 · success 4');
    expect(lines[4]).toBe('opening   8 that occur once');
    expect(narrow).toEqual([]);
  });
  test('of like ones is called out, measure by measure', () => {
    const alike = eight.map((n) => ({ ...tell(n, 'In March we left. Since then we count.'), words: 280, numbers: 9 }));
    const { narrow } = spreadOf(alike, Object.fromEntries(eight.map((n) => [`s${n}`, row(1)])));
    expect(narrow).toEqual([
      'Half of the stories lie within 0 words (280 to 280).',
      'Half of the stories lie within 0 numbers (9 to 9).',
      '8 of 8 stories have the same outcome: “success”.',
      '8 of 8 stories have the same level: “L5”.',
      '8 of 8 stories have the same opening: “in march”.',
      '8 of 8 stories have the same ending: “since then”.',
    ]);
  });
  test('replies are no stories', () =>
    expect(spreadOf([{ ...tell(1, 'a'), isStory: false }], cast).lines).toEqual(['There is no story yet.']));
});

describe('the spread of the cast', () => {
  const row = (company: string, opening: string, outcome: 'success' | 'failure'): CastData[string] => ({
    person: company,
    background: 'logistics',
    company,
    system: 'cart',
    metric: '9 to 4',
    outcome,
    level: 'L5',
    opening,
  });
  const cast = {
    one: row('A ferry of penguins', 'Frozen herring', 'success'),
    two: row('A baker', 'A crust', 'failure'),
    three: row('Two ferries', 'A penguin and a herring, frozen', 'success'),
  };

  test('counts outcomes and levels in percent', () =>
    expect(castSpread(cast).lines).toEqual([
      'outcome   success 2 (67 %) · failure 1 (33 %)',
      'level     L5 3 (100 %)',
      'planned   0',
    ]));
  test('shows rows that share three telling words, plural or not', () =>
    expect(castSpread(cast).alike).toEqual(['one and three share penguin, frozen, herring.']));
});
