/** Each rule speaks where a plain page is broken in one way, and is silent on it before. */

import { describe, expect, test } from 'vitest';
import { parseContent } from '../../../src/book/parse.ts';
import type { ReadFile } from '../../../src/book/parse.ts';
import { sourceFile } from '../../../src/book/read.ts';
import { fieldWords, isCommon, stemsOf } from './common-words.ts';
import { describePage } from './describe.ts';
import { EXCEPTIONS_FILE } from './exceptions.ts';
import { plainFaults } from './gate.ts';
import { GOOD_CHAPTER, GOOD_CHAPTER_FILE, GOOD_STORY, GOOD_STORY_FILE } from './good-pages.ts';
import { knownFrom } from './known.ts';
import { numbersTold } from './numbers-told.ts';
import { plainPage } from './page.ts';
import { RULES } from './rules.ts';

/** A file as the content check reads it. */
function readAs(file: string, text: string): ReadFile {
  const [read] = parseContent([sourceFile(file, text)]).files;
  if (!read) throw new Error(`nothing reads ${file}`);
  return read;
}

const GLOSSARY = readAs(
  'content/glossary.yaml',
  "- id: bar-raiser\n  term: 'Bar raiser'\n  also: ['zymurgist']\n  definition: 'A trained interviewer from another team.'\n",
);
const NONE = '';

const faults = (file: string, text: string, exceptions = NONE) =>
  plainFaults([readAs(file, text), GLOSSARY], exceptions);
/** Ids of the rules that a page breaks, from the place where each fault says how to keep it. */
const broken = (file: string, text: string) =>
  faults(file, text).map(({ allowed }) => /rule ([a-z-]+)\.$/.exec(allowed)?.[1]);
const line = (text: string, at: string) => text.split('\n').findIndex((one) => one.includes(at)) + 1;
const changed = (text: string, from: string, to: string) => {
  expect(text).toContain(from);
  return text.replace(from, to);
};
const story = (from: string, to: string) => changed(GOOD_STORY, from, to);
const chapter = (from: string, to: string) => changed(GOOD_CHAPTER, from, to);
/** The good chapter with a paragraph more. */
const withParagraph = (text: string) => chapter('\n## Part 2', `\n${text}\n\n## Part 2`);
const FILLER =
  'The recruiter will ask you the same three things that we have named above, so keep your notes at hand. ';

describe('a good page', () => {
  test.each([
    [GOOD_STORY_FILE, GOOD_STORY],
    [GOOD_CHAPTER_FILE, GOOD_CHAPTER],
  ])('%s breaks no rule', (file, text) => expect(faults(file, text)).toEqual([]));
  test('a page without an In short box, such as a category, is not judged', () => {
    const old = GOOD_STORY.replace(/inShort:\n( {2}-.*\n)+/, "summary: 'An old page.'\n");
    expect(old).not.toContain('inShort');
    expect(faults(GOOD_STORY_FILE, old.replace('Last spring', 'Oh. No. Well. So. Last spring'))).toEqual([]);
  });
});

describe('limits of words', () => {
  const long = (n: number) => chapter('## Part 2', `${FILLER.repeat(n)}\n\n## Part 2`);
  test('a chapter has 700 to 1,500', () => {
    expect(broken(GOOD_CHAPTER_FILE, long(40))).toEqual(['page-words']);
    expect(broken(GOOD_CHAPTER_FILE, GOOD_CHAPTER.slice(0, GOOD_CHAPTER.indexOf('## Part 3')))).toEqual(['page-words']);
  });
  test.each([
    ['behavioral', 1_200],
    ['technical', 1_600],
    ['system-design', 2_400],
  ])('a question in %s has at most %i', (category, most) => {
    const file = `content/questions/${category}/x.mdx`;
    const of = (words: number) => GOOD_STORY.replace('## Why', `${'so '.repeat(words)}\n\n## Why`);
    const base = plainPage(readAs(file, GOOD_STORY))?.words ?? 0;
    expect(broken(file, of(most - base))).toEqual([]);
    expect(broken(file, of(most - base + 1))).toEqual(['page-words']);
  });
  test('the strong answer has 180 to 280, and its line is named', () => {
    const longer = story(
      'Last spring',
      `${'So it was like that in those years, and we did not mind it much. '.repeat(3)}Last spring`,
    );
    expect(faults(GOOD_STORY_FILE, longer)).toMatchObject([{ line: line(longer, '<Answer kind="strong">') }]);
    expect(broken(GOOD_STORY_FILE, longer)).toEqual(['answer-words']);
    const paragraph = GOOD_STORY.split('\n').find((one) => one.startsWith('I saw that we')) ?? '';
    expect(broken(GOOD_STORY_FILE, story(paragraph, ''))).toEqual(['answer-words']);
  });
  test('the box is held by the schema, and shown to writers', () => {
    const long = story('they only send', `they ${'only '.repeat(60)}send`);
    expect(broken(GOOD_STORY_FILE, long)).toEqual([]);
    expect(describePage(readAs(GOOD_STORY_FILE, long), { terms: new Set() })).toMatch(/! words of In short +9\d/);
  });
});

describe('the strong answer', () => {
  test('has at most seven numbers', () => {
    const eight = story('for May', 'for 40 people in 12 countries and 3 time zones');
    expect(broken(GOOD_STORY_FILE, eight)).toEqual(['answer-numbers']);
    expect(faults(GOOD_STORY_FILE, eight)[0]?.what).toContain('8; at most 7');
  });
  test('has one quotation, and a short one', () => {
    const one = story('and she agreed to it', 'and she said, "Take her for three weeks," and agreed');
    expect(broken(GOOD_STORY_FILE, one)).toEqual([]);
    const two = one.replace('I first asked', 'I asked, "What is it that is missing here?" and I asked');
    expect(broken(GOOD_STORY_FILE, two)).toEqual(['answer-quotation']);
    const long = one.replace(
      'Take her for',
      'Take her if you must, but bring her back to us on the day we said, after',
    );
    expect(broken(GOOD_STORY_FILE, long)).toEqual(['answer-quotation']);
  });
  test('may name things in quotation marks', () => {
    const named = story('I first asked', 'The plan said "in progress" and "at risk" and "open," so I asked');
    expect(broken(GOOD_STORY_FILE, named)).toEqual([]);
  });
});

describe('sentences', () => {
  test('are 10 to 19 words long on the average', () => {
    const short = withParagraph('So you say that too. '.repeat(100) + FILLER);
    expect(broken(GOOD_CHAPTER_FILE, short)).toEqual(['sentence-length']);
    const joined = GOOD_CHAPTER.replaceAll('. ', ', and ');
    expect(broken(GOOD_CHAPTER_FILE, joined)).toEqual(['sentence-length']);
  });
  test('of four words or fewer are at most 4 %', () => {
    const one = withParagraph(`Write it down. ${FILLER}`);
    expect(broken(GOOD_CHAPTER_FILE, one)).toEqual([]);
    const more = withParagraph(`Write it down. Do it. ${FILLER}Now. ${FILLER}`);
    expect(faults(GOOD_CHAPTER_FILE, more)).toMatchObject([
      {
        line: line(more, 'Write it down.'),
        what: expect.stringMatching(/^Sentences of 4 words or fewer: 3 of 57 \(5.3 %\)/),
      },
    ]);
  });
  test.each([
    ['labels', '**Pay.** '],
    ['labels that ask', '**How old?** '],
    ['bullets without a capital', '**2 to 12:** the first one. '],
    ['speech', 'They said "It scales. It works. We are done." and left. '],
    ['statements that are owed', 'Hana is invented. '],
    ['blanks', 'I chose ___. It took ___. We had ___. I am ___. '],
    ['questions of an interviewer', '*Asked:* Why? Why not? Who? When? Really? '],
    ['what to avoid', '**Avoid:** No. Never. Not now. Not here. '],
  ])('are not: %s', (_, text) => {
    const four = Array.from({ length: 4 }, () => `${text}${FILLER}`).join('\n\n');
    expect(broken(GOOD_CHAPTER_FILE, withParagraph(four))).toEqual([]);
  });
  test.each([
    ['> No. Never. Not now. Not here. Not us.'],
    [
      '<Transcript title="A call">\n\n<Line who="You">\n\nNo. Never. Not now. Not here. Well.\n\n</Line>\n\n</Transcript>',
    ],
    ['<Example title="A note" kind="message">\n\nHello. Thanks. See you. Until then. Bye.\n\n</Example>'],
    ['<Avoid>\n\nNo. Never. Not now. Not here. Not us.\n\n</Avoid>'],
    ['<Claim>\n\nNo. Never. Not now. Not here. Not us.\n\n</Claim>'],
    ['<Before>\n\nNo. Never. Not now. Not here. Not us.\n\n</Before>'],
    ['<Answer kind="weak">\n\nNo. Never. Not now. Not here. Not us.\n\n</Answer>'],
  ])('of others are not the page’s: %s', (text) => expect(broken(GOOD_CHAPTER_FILE, withParagraph(text))).toEqual([]));
});

describe('paragraphs', () => {
  const ending = (n: number) =>
    GOOD_CHAPTER.split('\n\n')
      .map((block) =>
        block.startsWith('When the recruiter') && (n -= 1) >= 0 ? `${block} That is what a pause is for.` : block,
      )
      .join('\n\n');
  test('may close on a saying three times, not four', () => {
    expect(broken(GOOD_CHAPTER_FILE, ending(3))).toEqual([]);
    expect(faults(GOOD_CHAPTER_FILE, ending(4))).toMatchObject([
      {
        line: line(GOOD_CHAPTER, 'When the recruiter'),
        what: expect.stringMatching(/4 of 12 \(33.3 %\); at most 15 %/),
      },
    ]);
  });
  test.each([
    ['a fact with its mark', 'Two of them say so.<Fact source="a" confidence="single">X.</Fact>'],
    ['a link', 'The rest is [on its page](/a/).'],
    ['a link to a question', 'You find that in <QuestionLink id="x">the question</QuestionLink>.'],
    ['a figure', 'That makes 800 times 210 dollars.'],
    ['a next step', 'So ask for the date.'],
    ['speech', 'You can say: "That is all."'],
    ['what is owed', 'This is not tax or legal advice.'],
  ])('may close on %s', (_, end) => {
    const all = [1, 2, 3, 4, 5].map(() => `${FILLER}${end}`).join('\n\n');
    expect(broken(GOOD_CHAPTER_FILE, withParagraph(all))).toEqual([]);
  });
  test('that have a link or a mark in another sentence are not spared', () => {
    const end =
      '[Here](/a/) is the page that says so.<Fact source="a" confidence="single">X.</Fact> That is what a pause is.';
    const all = [1, 2, 3, 4, 5].map(() => `${FILLER}${end}`).join('\n\n');
    expect(broken(GOOD_CHAPTER_FILE, withParagraph(all))).toEqual(['epigrams']);
  });
  test('answer questions of their own at most twice', () => {
    const asking = (n: number) =>
      withParagraph(`${FILLER}Is this so in all of these calls? It is so in most of them. `.repeat(n) + FILLER);
    expect(broken(GOOD_CHAPTER_FILE, asking(2))).toEqual([]);
    expect(broken(GOOD_CHAPTER_FILE, asking(3))).toEqual(['own-questions']);
  });
});

describe('words', () => {
  const rare =
    'The sesquipedalian recruiter adumbrates a lugubrious palimpsest of perspicacious recondite apothegms, perforce. ';
  test('98 of 100 are common', () => {
    const [fault, ...more] = faults(GOOD_CHAPTER_FILE, withParagraph(rare.repeat(3) + FILLER));
    expect(more).toEqual([]);
    expect(fault).toMatchObject({ what: expect.stringMatching(/^Common words: 9\d.*at least 98 %/) });
  });
  const listed = (text: string) => {
    const page = plainPage(readAs(GOOD_CHAPTER_FILE, `---\ntitle: 'X'\n---\n\n${text}\n`));
    const rule = RULES.find(({ id }) => id === 'rare-words');
    return page && rule?.measure(page, knownFrom(GLOSSARY))?.spots.map(({ words }) => words);
  };
  test.each([
    ['names', 'We met Zsofia. Zsofia left.'],
    ['a word that stands only with a capital', 'Wierzbicki came late.'],
    ['abbreviations', 'We use SQS here.'],
    ['terms and their forms', 'We met a zymurgist, and two zymurgists met us.'],
    ['field words and their forms', 'They migrated the microservices.'],
    ['numbers', 'We had nineteen of them.'],
    ['quotations', 'They said “lugubrious apothegms” to us.'],
    ['code and addresses', 'Look at `fsync` and example.com/apothegm and v2beta.'],
  ])('%s do not count', (_, text) => expect(listed(`${text} It is lugubrious.`)).toEqual(['lugubrious']));
  test('a rare word is listed once', () => expect(listed('It is lugubrious, so lugubrious!')).toEqual(['lugubrious']));
  test.each([
    'decided',
    "didn't",
    "can't",
    "i'm",
    'planned',
    'reminders',
    'quickly',
    'companies',
    'busiest',
    'misread',
    "team's",
  ])('%s is common', (word) => expect(isCommon(word)).toBe(true));
  test.each(['lugubrious', 'apothegm', 'quay', 'seldom'])('%s is not', (word) => expect(isCommon(word)).toBe(false));
  test('no field word is common anyway', () => expect([...fieldWords()].filter(isCommon)).toEqual([]));
  test('stems go two endings deep', () => expect(stemsOf('reminders')).toContain('remind'));
});

describe('turns', () => {
  test.each([
    [
      'refrain',
      'The trap is to talk too long here, so stop after a minute. Another trap: to name a figure before the recruiter does.',
    ],
    [
      'nobody',
      'Nobody will ask you this, and somebody who does is not the recruiter, so nobody needs to prepare for it at all.',
    ],
    ['dashes', 'Write it down — all of it — before you call, and keep the paper — it is your best friend on this day.'],
    ['stands-in', 'The range stands in the posting, and you can read it there before you talk to the recruiter.'],
    ['mend', 'You can mend a bad answer with a short message, which is best sent on the same day.'],
    ['key-adjective', 'The key question is how much time you have, so ask for it when the call begins.'],
    ['deep-dive', 'The next call is a deep dive, which means that they ask about one program for an hour.'],
    ['asked-apart', 'Pay and level are asked apart in most of these calls, so prepare an answer for each of them.'],
    ['praise-words', 'This plan helps you ace the call, because you have prepared the three things they ask.'],
  ])('%s', (rule, text) => {
    const page = withParagraph(text);
    expect(broken(GOOD_CHAPTER_FILE, page)).toEqual([rule]);
    expect(faults(GOOD_CHAPTER_FILE, page)[0]).toMatchObject({ file: GOOD_CHAPTER_FILE, line: line(page, text) });
  });
  test.each([
    'They say that it "stands in" the posting, and that you can "mend" it later, when you talk.',
    'You can stand for an hour, and the key of the house is amended by the journeymen who stand by it.',
    'The principle is called Dive Deep, and it is asked by managers who have a key role: the one for the door.',
  ])('are not in: %s', (text) => expect(broken(GOOD_CHAPTER_FILE, withParagraph(text))).toEqual([]));
  test('in the box count too', () => {
    const page = story('Bring one date', 'Mend one date');
    expect(faults(GOOD_STORY_FILE, page)).toMatchObject([
      { line: line(page, 'inShort:'), what: expect.stringContaining('Mend') },
    ]);
  });
  test('of one kind are a fault each', () => {
    const page = withParagraph(`It stands in the posting, and this here stood on the page before it. ${FILLER}`);
    expect(broken(GOOD_CHAPTER_FILE, page)).toEqual(['stands-in', 'stands-in']);
  });
});

describe('numbers told', () => {
  test.each<[string, string[]]>([
    ['Thirty-one teams and two hundred and ten users', ['Thirty-one', 'two hundred and ten']],
    ['from 1,900 to $2.1 million at 9:30', ['1,900', '2.1 million', '9:30']],
    ['two and a half weeks, half of it', ['two and a half', 'half']],
    ['40 and 12', ['40', '12']],
    ['in 2019, in the 1990s, the first one, the 3rd, at L6', []],
    ['one month and one engineer', ['one', 'one']],
    ['one of them, the new one, no one, we found one, a job; one that runs one day', []],
    ['three-week sprint', ['three']],
  ])('%s', (text, told) => expect(numbersTold(text)).toEqual(told));
});

describe('the list of exceptions', () => {
  const BAD = story('Bring one date', 'Mend one date');
  const entry = (rule: string, page: string, why = 'The colleague really speaks like that.') =>
    `- rule: ${rule}\n  page: ${page}\n  why: '${why}'\n`;
  test('keeps a rule broken on purpose', () => {
    expect(faults(GOOD_STORY_FILE, BAD, entry('mend', GOOD_STORY_FILE))).toEqual([]);
    expect(faults(GOOD_STORY_FILE, BAD, entry('nobody', GOOD_STORY_FILE))).toHaveLength(2);
  });
  test.each([
    ['an unused entry', entry('mend', GOOD_STORY_FILE), 1, /keeps the rule "mend" without it/, /Take the entry away/],
    ['an unknown rule', entry('mends', GOOD_STORY_FILE), 1, /no rule "mends"/, /Did you mean "mend"\?/],
    ['a rule that the schema holds', entry('in-short', GOOD_STORY_FILE), 1, /no rule "in-short"/, /The rules are/],
    [
      'an unknown page',
      entry('mend', 'content/questions/behavioral/a-late-partners.mdx'),
      1,
      /no page/,
      /a-late-partner\.mdx"/,
    ],
    ['an entry without a reason', entry('mend', GOOD_STORY_FILE, 'So.'), 3, /`why`/, /at least 20 characters/],
    ['another key', entry('mend', GOOD_STORY_FILE).replace('rule', 'role'), 1, /no key `role`/, /Did you mean "rule"/],
  ])('%s is a fault', (_, list, at, what, allowed) => {
    expect(faults(GOOD_STORY_FILE, GOOD_STORY, list)[0]).toMatchObject({
      file: EXCEPTIONS_FILE,
      line: at,
      what: expect.stringMatching(what),
      allowed: expect.stringMatching(allowed),
    });
  });
  test('an entry written twice is a fault', () => {
    const twice = entry('mend', GOOD_STORY_FILE) + entry('mend', GOOD_STORY_FILE);
    expect(faults(GOOD_STORY_FILE, BAD, twice)).toMatchObject([
      { file: EXCEPTIONS_FILE, line: 4, what: expect.stringMatching(/twice/) },
    ]);
  });
});

test('every rule has an id of its own', () => {
  expect(new Set(RULES.map(({ id }) => id)).size).toBe(RULES.length);
});

describe('the figures for writers', () => {
  const shown = (text: string) => describePage(readAs(GOOD_STORY_FILE, text), { terms: new Set() });
  test('say what is beyond its bound, where, and what to do; and what the list of stock phrases has', () => {
    const text = shown(story('Bring one date', 'Mend one crucial date'));
    expect(text).toMatch(/^content\/questions\/behavioral\/a-late-partner\.mdx {2}\(story\)\n/);
    expect(text).toMatch(/! mend +1 +\(none\)\n +→ “Fix”.*\n +:3 Mend/);
    expect(text).toMatch(/! :5 “crucial” is a stock phrase/);
    expect(text).toMatch(/\n {2}numbers in the strong answer +5 +\(at most 7\)\n +two, four, three, 20, 11\n/);
  });
  test('of a file that cannot be read say so', () => {
    expect(describePage(readAs('content/glossary.yaml', ''), { terms: new Set() })).toContain('it is no page');
  });
});
