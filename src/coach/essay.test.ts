import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { checkEssay, ESSAY_RULES } from './essay.ts';

/** The words a rule points at. */
const marked = (rule: string, source: string) =>
  checkEssay(source)
    .remarks.filter((remark) => remark.rule === rule)
    .map(({ start, end }) => source.slice(start, end));

const LONG = 'We moved ' + 'one more box and '.repeat(8) + 'then we left.';

/** Rule, text, and the words it must point at: none where the rule must hold its tongue. */
const CASES: readonly (readonly [rule: string, source: string, words: readonly string[]])[] = [
  ['long-sentence', LONG, [LONG]],
  ['long-sentence', 'We moved one more box. Then we left.', []],
  ['weasel-word', 'We significantly cut the delay.', ['significantly']],
  ['weasel-word', 'The delay fell significantly, from 14 to 3 days.', []],
  ['weasel-word', 'Some 40 of the many stores stayed closed.', []],
  ['weasel-word', 'A large number of stores stayed closed for a lot of reasons.', ['a lot of']],
  ['weasel-word', 'I would rather wait than guess, and as soon as they called I left.', []],
  ['weasel-word', 'I asked how many stores were closed.', []],
  ['weasel-word', 'It was really a very good plan.', ['really', 'very']],
  ['passive-run', 'Mistakes were made and the plan was changed.', ['were made', 'was changed']],
  [
    'passive-run',
    'The vendor was told. It was then quietly decided to wait.',
    ['was told', 'was then quietly decided'],
  ],
  ['passive-run', 'The plan was changed by Dale. The vendor was told by me.', []],
  ['passive-run', 'The ferry was built in 1994. I liked it. The dock was closed.', []],
  ['passive-run', 'I was interested. She was concerned. They were tired.', []],
  ['passive-run', 'The vendor was told.\n\nIt was decided to wait.', []],
  ['undefined-capitals', 'We missed the SLA. The SLA was mine.', ['SLA']],
  ['undefined-capitals', 'The vehicle routing engine (VRE) failed. I restarted the VRE.', []],
  ['undefined-capitals', 'The VRE, the routing engine, failed. So did two SKUs (stock numbers).', []],
  ['undefined-capitals', 'The CEO called the US team about Q3 and L6.', []],
  ['undefined-capitals', 'THE SITUATION\n\nWe left.', []],
  ['confidential', 'The proprietary scoring model was ours.', ['proprietary']],
  [
    'confidential',
    'Write to ann@example.com about OPS-1234 on build7.corp.',
    ['ann@example.com', 'OPS-1234', 'build7.corp'],
  ],
  ['confidential', 'A card processor with nine million holders passed ISO-27001 in 2021.', []],
  ['claim-without-number', 'We reduced errors. Everyone was glad.', ['reduced']],
  ['claim-without-number', 'We reduced errors. They went from 14 to 3.', []],
  ['claim-without-number', 'We halved errors in six weeks.', []],
  ['claim-without-number', 'I wanted to reduce errors and raised the question twice.', []],
  ['claim-without-number', 'It would have improved nothing, and we had not increased the load.', []],
  ['list-or-table', 'Options:\n- wait\n- pay\n3. leave\nWe left.\n- at nine', ['- wait', '- at nine']],
  ['list-or-table', 'A dash - in the text, a | bar, 3.5 tons, and (a) an aside.', []],
  ['number-baseline', 'I changed the index. Search is 10x faster, and cost fell by 35%.', ['10x', '35%']],
  ['number-baseline', 'I changed the index. Search was 10x slower before: 4 seconds, and now 0.4.', []],
  [
    'stock-phrase',
    'It was a team effort and a great learning experience.',
    ['team effort', 'great learning experience'],
  ],
  ['stock-phrase', 'Five of us wrote it, and I learned to ask the night shift first.', []],
  ['weasel-word', 'I wrote down the leadership principles and asked leadership.', ['leadership']],
  ['blank', 'Losses fell by XX percent, as [name] counted.', ['XX percent', '[name]']],
  ['blank', 'Losses fell by 20 percent, and the 5xx errors with them.', []],
  ['undefined-capitals', 'Losses fell by XX percent. TODO: who counted it.', []],
  ['list-or-table', 'Site\tBefore\tAfter\nA dash - in the text, and a | bar.', ['Site\tBefore\tAfter']],
];

describe('each rule speaks where it should and is silent where it should', () => {
  test.each(CASES)('%s: %s', (rule, source, words) => expect(marked(rule, source)).toEqual(words));

  test('a list is remarked on once, with how long it is', () => {
    const notes = checkEssay('Options:\n- wait\n- pay\n\nWe left.').remarks.map(({ note }) => note);
    expect(notes).toEqual(['A list of 2 items.']);
    expect(checkEssay('Site\tBefore\tAfter').remarks[0]?.note).toBe('A table of 1 row.');
  });

  test('every rule has a case of both kinds', () => {
    for (const { id } of ESSAY_RULES) {
      const own = CASES.filter(([rule]) => rule === id);
      expect(own.some(([, , words]) => words.length > 0) && own.some(([, , words]) => words.length === 0), id).toBe(
        true,
      );
    }
  });
});

describe('measures', () => {
  test('an empty text is nothing', () => {
    expect(checkEssay(' \n ')).toMatchObject({ remarks: [], measures: { words: 0, pages: 0, sentences: 0 } });
  });
  test('characters are counted as a word processor does', () => {
    expect(checkEssay('Ab c\r\n👍').measures.characters).toBe(5);
  });
  test('two pages hold 1,050 words', () => expect(checkEssay('word '.repeat(1050)).measures.pages).toBe(2));
});

describe('any text', () => {
  /** Text that looks like an essay, with what trips programs: emoji, right-to-left, controls, lone halves of pairs. */
  const anyText = fc
    .array(
      fc.oneof(
        fc.constantFrom(
          'was told',
          'SLA',
          'significantly',
          '. ',
          '\n',
          '\n\n',
          '• ',
          '\t',
          '|',
          '…',
          '"',
          '👩‍👩‍👧',
          'שלום',
          '\ud800',
          ' by me',
          '3.5',
          '@',
          'reduced',
        ),
        fc.string({ unit: 'binary', maxLength: 12 }),
      ),
      { maxLength: 60 },
    )
    .map((parts) => parts.join(' '));

  test('remarks point into the text, in order, at words, and each rule says what it promised', () => {
    fc.assert(
      fc.property(anyText, (source) => {
        const { remarks } = checkEssay(source);
        let start = 0;
        for (const remark of remarks) {
          expect(remark.start).toBeGreaterThanOrEqual(start);
          expect(remark.end).toBeGreaterThan(remark.start);
          expect(remark.end).toBeLessThanOrEqual(source.length);
          expect(remark.note).not.toBe('');
          expect(ESSAY_RULES.map(({ id }) => id)).toContain(remark.rule);
          start = remark.start;
        }
      }),
      { numRuns: 500 },
    );
  });

  test('a paragraph added behind changes no remark before it', () => {
    fc.assert(
      fc.property(anyText, (source) => {
        const first = `${source}\n\nEnd.`;
        const more = checkEssay(`${first}\n\nWe left at nine.`).remarks;
        expect(more).toEqual(checkEssay(first).remarks);
      }),
    );
  });

  test.each([
    ['100,000 words', 'The plan was significantly changed and we reduced errors. '.repeat(11_000)],
    ['one word of a million letters', 'A'.repeat(1_000_000)],
    ['a million periods', '.'.repeat(1_000_000) + 'x'],
    ['a million tabs', '\t'.repeat(1_000_000)],
    ['a million openers', '“('.repeat(500_000)],
    ['a million line breaks', 'a\n'.repeat(500_000)],
    ['one sentence of 100,000 words', 'word '.repeat(100_000)],
  ])('does not choke on %s', (_, source) => expect(() => checkEssay(source)).not.toThrow());
});
