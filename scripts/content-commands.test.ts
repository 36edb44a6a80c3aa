import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync, existsSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { CHAPTER, GOOD, QUESTION } from '../tests/lib/good-tree.ts';
import { ContentError, loadContent } from '../src/book/load.ts';
import { check, checkWithProse } from './check-content.ts';
import { publishedLock } from './lib/published-lock.ts';
import { moveQueries } from './lib/move-queries.ts';
import { lock } from './lock.ts';
import { move } from './move.ts';
import { create } from './new.ts';

const SITE = { parts: ['process', 'writing'], tools: ['quizzes'] };
const TIMELINE = 'content/guide/process/timeline.mdx';
const LOCK = 'content/permalinks.lock';

let root = '';
const read = (file: string) => readFileSync(join(root, file), 'utf8');
const put = (file: string, text: string) => {
  mkdirSync(dirname(join(root, file)), { recursive: true });
  writeFileSync(join(root, file), text);
};
const edit = (file: string, from: string, to: string) => {
  expect(read(file)).toContain(from);
  put(file, read(file).replaceAll(from, to));
};
/** Everything below content/, to see that nothing was written. */
const snapshot = () =>
  readdirSync(join(root, 'content'), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .sort()
    .map((path) => [path, readFileSync(path, 'utf8')]);

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'content-'));
  for (const [file, text] of Object.entries(GOOD)) put(file, text);
  put('public/images/desk.png', '');
});
afterEach(() => rmSync(root, { recursive: true }));

describe('check', () => {
  test('says what is there when all is sound', () => {
    expect(check(root, SITE)).toEqual({
      ok: true,
      message:
        'Content is sound: 2 chapters, 1 page on principles, 1 question, 1 checklist, 1 quiz, 1 path, 2 terms, 2 sources.',
    });
  });
  test('prints each fault with place and remedy', () => {
    edit(CHAPTER, '<Quiz id="basics" />', '<Quiz id="basic" />');
    const { ok, message } = check(root, { ...SITE, permalinks: false });
    expect(ok).toBe(false);
    expect(message).toMatch(
      /^content\/guide\/process\/the-loop\.mdx:\d+ {2}There is no quiz "basic"\.\n {2}→ Did you mean "basics"\?.*\n\n1 fault in 1 file\.$/,
    );
    expect(new ContentError(loadContent(root, SITE).faults).message).toContain('There is no quiz "basic"');
  });
  test('with prose, holds our own answers to their bounds and to the cast', () => {
    const { ok, message } = checkWithProse(root, SITE);
    expect(ok).toBe(false);
    expect(message).toContain('The teller of the strong answer acts 0 times.');
    expect(message).toContain('The metric of "late-launch" says 9, 4,');
    expect(message).toMatch(/the-loop\.mdx:1 {2}Words of the page: \d+; 700 to 1500\./);
  });
  test('blames no page for words of a glossary that cannot be read', () => {
    const file = join(root, 'content/glossary.yaml');
    writeFileSync(file, readFileSync(file, 'utf8').replace("  term: 'Loop'\n", ''));
    const { ok, message } = checkWithProse(root, SITE);
    expect(ok).toBe(false);
    expect(message).toMatch(/^content\/glossary\.yaml:\d+ {2}[^]*1 fault in 1 file\.$/);
  });

  test('with prose, keeps what the list of exceptions names', () => {
    put(
      'scripts/prose/plain/exceptions.yaml',
      `- rule: page-words\n  page: ${CHAPTER}\n  why: 'A page for tests is short.'\n`,
    );
    expect(checkWithProse(root, SITE).message).not.toMatch(/the-loop\.mdx:1 {2}Words of the page/);
  });
  test('a folder without content is a fault, not an exception', () => {
    expect(loadContent(join(root, 'nowhere'), SITE).faults.length).toBeGreaterThan(0);
  });
});

describe('lock', () => {
  test('takes new addresses in and changes nothing twice', () => {
    edit(TIMELINE, 'One after the other.', 'One after the other.\n\n### The waits {#waits}\n\nLong.');
    edit(TIMELINE, "changed: '2026-11-20'", "changed: '2026-11-21'");
    expect(check(root, SITE).ok).toBe(false);
    expect(lock(root, SITE)).toMatchObject({ ok: true, message: expect.stringMatching(/2 of them new/) });
    const rows = read(LOCK).trimEnd().split('\n').length - 1;
    put(LOCK, '# empty\n');
    expect(lock(root, SITE).message).toBe(
      `Wrote ${LOCK}: ${rows} addresses and fragments, ${rows} of them new or changed.`,
    );
    expect(check(root, SITE).ok).toBe(true);
    expect(lock(root, SITE).message).toMatch(/up to date/);
  });
  test('refuses changed words on the locked day unless told', () => {
    edit(TIMELINE, 'It begins', 'All begins');
    const before = read(LOCK);
    expect(lock(root, SITE)).toMatchObject({ ok: false, message: expect.stringMatching(/words have changed/) });
    expect(read(LOCK)).toBe(before);
    expect(lock(root, SITE, true).ok).toBe(true);
    expect(check(root, SITE).ok).toBe(true);
  });
  test('refuses to forget, and keeps what was redirected', () => {
    edit(CHAPTER, '{#odd-one}', '{#odd}');
    edit(CHAPTER, "changed: '2026-11-20'", "changed: '2026-11-21'");
    expect(lock(root, SITE)).toMatchObject({
      ok: false,
      message: expect.stringMatching(/#odd-one was published and is gone/),
    });
    put('content/redirects.yaml', "- { from: '/process/the-loop/#odd-one', to: '/process/the-loop/#odd' }\n");
    expect(lock(root, SITE).ok).toBe(true);
    expect(read(LOCK)).toMatch(/#odd\n {2}#odd-one\n/);
    put('content/redirects.yaml', '[]\n');
    expect(check(root, SITE).message).toMatch(/#odd-one was published and is gone/);
  });
});

describe('lock, on a branch', () => {
  const git = (...args: readonly string[]) =>
    execFileSync('git', ['-c', 'user.name=a', '-c', 'user.email=a@example.org', ...args], { cwd: root, stdio: 'pipe' });
  const commit = () => {
    git('add', '-A');
    git('commit', '-qm', 'x');
  };
  const site = () => ({ ...SITE, publishedLock: () => publishedLock(root) });
  const STYLE = 'content/guide/process/style.mdx';

  beforeEach(() => {
    git('init', '-q', '-b', 'main');
    commit();
    git('checkout', '-qb', 'words');
    edit('content/guide/process/part.yaml', '  - timeline', '  - timeline\n  - style');
    put(STYLE, read(TIMELINE));
    expect(lock(root, site()).ok).toBe(true);
    commit();
  });

  test('a page that is not on main yet is edited freely, its sections too', () => {
    edit(STYLE, 'It begins', 'All begins');
    expect(check(root, site()).message).toMatch(/holds an older state of \/process\/style\//);
    edit(STYLE, '{#stages}', '{#parts}');
    edit(STYLE, 'stages: [', 'parts: [');
    expect(check(root, site()).message).toContain(
      '/process/style/#stages stands here, was never published, and is gone.',
    );
    expect(lock(root, site()).ok).toBe(true);
    expect(check(root, site()).ok).toBe(true);
    expect(read(LOCK)).not.toMatch(/style\/[^/]*#stages/);
    commit();
    git('checkout', '-q', 'main');
    git('merge', '-q', 'words');
    expect(check(root, site()).ok).toBe(true);
  });
  test('a page on main needs a new day, once for the whole branch', () => {
    edit(TIMELINE, 'It begins', 'All begins');
    expect(check(root, site()).message).toMatch(/words have changed/);
    expect(lock(root, site()).message).toMatch(/words have changed/);
    edit(TIMELINE, "changed: '2026-11-20'", "changed: '2026-11-21'");
    expect(lock(root, site()).ok).toBe(true);
    edit(TIMELINE, 'All begins', 'Everything begins');
    expect(check(root, site()).message).toMatch(/holds an older state/);
    expect(lock(root, site()).ok).toBe(true);
    edit(TIMELINE, '{#stages}', '{#steps}');
    edit(TIMELINE, 'stages: [', 'steps: [');
    expect(lock(root, site()).message).toMatch(/timeline\/#stages was published and is gone/);
  });
  test('once merged, the page is bound like all others', () => {
    git('checkout', '-q', 'main');
    git('merge', '-q', 'words');
    edit(STYLE, 'It begins', 'All begins');
    expect(check(root, site()).message).toMatch(/words have changed/);
  });
  test('a clone that knows no main compares with the lock in the tree, and takes what is committed', () => {
    git('branch', '-qD', 'main');
    expect(publishedLock(root)).toBeUndefined();
    expect(check(root, site()).ok).toBe(true);
    edit(STYLE, 'It begins', 'All begins');
    expect(check(root, site()).message).toMatch(/words have changed/);
    expect(lock(root, site(), true).ok).toBe(true);
  });
});

describe('new', () => {
  /** What the check says of a file, without the ways to mend it. */
  const said = (file: string) =>
    loadContent(root, SITE)
      .faults.filter((fault) => fault.file === file)
      .map(({ what }) => what);

  test('a chapter: its file, its place in the part, and a check that names what is empty', () => {
    expect(create(root, SITE, 'chapter', 'process/debrief').ok).toBe(true);
    expect(read('content/guide/process/part.yaml')).toBe(`${GOOD['content/guide/process/part.yaml']}  - debrief\n`);
    expect(said('content/guide/process/debrief.mdx').sort()).toEqual(
      [
        'The body is empty.',
        '`changed` is empty.',
        '`description` is empty.',
        '`label` is empty.',
        '`next` is an empty list.',
        '`reviewed` is empty.',
        '`inShort` is an empty list.',
        '`asks`, `page` is an empty list.',
        '`title` is empty.',
      ].sort(),
    );
    expect(new Set(loadContent(root, SITE).faults.map(({ file }) => file)).size).toBe(1);
  });
  test('the first chapter of a part begins the part', () => {
    expect(create(root, SITE, 'chapter', 'writing/style').ok).toBe(true);
    expect(said('content/guide/writing/part.yaml')).toEqual([
      '`title` is empty.',
      '`summary` is empty.',
      '`description` is empty.',
    ]);
  });
  test('a question: its file, its row in the cast, the page of its category', () => {
    expect(create(root, SITE, 'question', 'behavioral/missed-goal').ok).toBe(true);
    expect(said('content/questions/behavioral/missed-goal.mdx')).toEqual(
      expect.arrayContaining([
        '`inShort` is an empty list.',
        '`skeleton`, entry 6 is empty.',
        '`criteria` is an empty list.',
        '<Answer> is empty.',
        'The prop "question" of <FollowUp> is empty.',
        'The section "Evidence" is empty.',
      ]),
    );
    expect(said('content/questions/behavioral/missed-goal.mdx').join()).not.toContain('follow-ups');
    expect(said('content/questions/cast.yaml')).toEqual(expect.arrayContaining(['`missed-goal`, `person` is empty.']));
    expect(create(root, SITE, 'question', 'technical/dns').ok).toBe(true);
    expect(existsSync(join(root, 'content/questions/technical/category.mdx'))).toBe(true);
  });
  test('a question is the last in the order of its category; one without an order begins none', () => {
    const category = 'content/questions/behavioral/category.mdx';
    const before = read(category);
    expect(create(root, SITE, 'question', 'behavioral/missed-goal').ok).toBe(true);
    expect(read(category)).toBe(before);
    put(category, before.replace('changed:', 'order:\n  - late-launch\nchanged:'));
    expect(create(root, SITE, 'question', 'behavioral/missed-date').ok).toBe(true);
    expect(read(category)).toBe(before.replace('changed:', 'order:\n  - late-launch\n  - missed-date\nchanged:'));
    expect(create(root, SITE, 'question', 'technical/dns').ok).toBe(true);
    expect(read('content/questions/technical/category.mdx')).toContain('\norder: [dns]\n');
  });
  test.each([
    ['program/late-vendor', true],
    ['intro/why-us', true],
    ['cross-functional/two-teams', true],
    ['technical/dns', false],
    ['system-design/lockers', false],
  ])('a question %s has a row in the cast: %s', (name, isStory) => {
    expect(create(root, SITE, 'question', name).ok).toBe(true);
    const [, slug] = name.split('/');
    expect(read('content/questions/cast.yaml').includes(`\n${slug}:\n`)).toBe(isStory);
    expect(said(`content/questions/${name}.mdx`)).not.toContain('No one in the cast tells the story of this question.');
  });
  test.each([
    ['path', 'tonight', 'content/paths/tonight.yaml', '`days`, entry 1, `steps`, entry 1, `why` is empty.'],
    ['source', 'lost-page', 'content/sources.yaml', 'entry 3, `about` is empty.'],
    ['checklist', 'night', 'content/checklists/night.yaml', '`groups`, entry 1, `items`, entry 1, `text` is empty.'],
    ['quiz', 'writing', 'content/quizzes/writing.yaml', '`questions`, entry 1, `text` is empty.'],
    ['principle', 'frugality', 'content/principles/frugality.mdx', '`inShort` is an empty list.'],
    ['term', 'debrief', 'content/glossary.yaml', 'entry 3, `definition` is empty.'],
  ])('a %s', (kind, name, file, fault) => {
    expect(create(root, SITE, kind, name).ok).toBe(true);
    expect(said(file)).toContain(fault);
  });
  test.each([
    ['chapter', 'process/timeline', /already exists/],
    ['chapter', 'cooking/soup', /no part "cooking"/],
    ['chapter', 'process/The Loop', /cannot be part of an address/],
    ['question', 'funny/joke', /no category/],
    ['principle', 'be-nice', /no Leadership Principle/],
    ['term', 'loop', /already exists/],
    ['term', 'Loop!', /cannot be part of an address/],
    ['poem', 'x', /no kind "poem"[\s\S]*npm run new/],
  ])('refuses %s %s and writes nothing', (kind, name, message) => {
    const before = snapshot();
    expect(create(root, SITE, kind, name)).toMatchObject({ ok: false, message: expect.stringMatching(message) });
    expect(snapshot()).toEqual(before);
  });
});

describe('move', () => {
  test('the queries that a page answers name it anew; nothing else of them changes', async () => {
    const queries = 'scripts/bench/search/own.json';
    const row = (pages: string) => `[\n  { "q": "how long does it take", "pages": [${pages}] }\n]\n`;
    put(queries, row('"/process/timeline/", "/process/timelines/", "/process/timeline/#stages"'));
    put('scripts/bench/triples/own.json', '[ {"question": "odd"} ]');
    const to = '/process/six-weeks-from-the-first-call-to-the-letter/';
    expect(await moveQueries(root, '/process/timeline/', to)).toEqual([queries]);
    expect(JSON.parse(read(queries))).toEqual([
      { q: 'how long does it take', pages: [to, '/process/timelines/', `${to}#stages`] },
    ]);
    expect(read(queries)).toMatch(/"pages": \[\n/);
    expect(read('scripts/bench/triples/own.json')).toBe('[ {"question": "odd"} ]');
    expect(await moveQueries(root, to, '/process/weeks/')).toEqual([queries]);
    expect(read(queries)).toContain('"pages": ["/process/weeks/", "/process/timelines/", "/process/weeks/#stages"]');
    expect(await moveQueries(root, '/process/none/', '/process/some/')).toEqual([]);
    rmSync(join(root, 'scripts'), { recursive: true });
    expect(await moveQueries(root, '/process/weeks/', to)).toEqual([]);
  });
  test('a chapter: file, order, links, searches, redirect, lock', () => {
    put('content/searches/process.txt', '/process/timeline/\nhow long\n\n/process/the-loop/\nonsite\n');
    expect(move(root, SITE, '/process/timeline/', '/process/six-weeks/')).toMatchObject({ ok: true });
    expect(check(root, SITE)).toMatchObject({ ok: true });
    expect(existsSync(join(root, TIMELINE))).toBe(false);
    expect(read('content/searches/process.txt')).toMatch(/^\/process\/six-weeks\/\nhow long\n/);
    expect(read('content/guide/process/part.yaml')).toContain('  - the-loop\n  - six-weeks\n');
    expect(read(CHAPTER)).toContain('[the timeline](/process/six-weeks/#stages)');
    expect(read(CHAPTER)).toContain('  - /process/six-weeks/#stages');
    expect(read('content/redirects.yaml')).toBe('- from: /process/timeline/\n  to: /process/six-weeks/\n');
    expect(read(LOCK)).toMatch(/^\/process\/six-weeks\/ 2026-11-20 [0-9a-f]{16}\n {2}#stages\n\/process\/the-loop\//m);
    expect(read(LOCK)).toMatch(/^\/process\/timeline\/\n {2}#stages\n/m);
  });
  test('twice leaves no chain, back again leaves no loop', () => {
    move(root, SITE, '/process/timeline/', '/process/six-weeks/');
    expect(move(root, SITE, '/process/six-weeks/', '/process/weeks/')).toMatchObject({ ok: true });
    expect(read('content/redirects.yaml')).toBe(
      '- from: /process/timeline/\n  to: /process/weeks/\n- from: /process/six-weeks/\n  to: /process/weeks/\n',
    );
    expect(move(root, SITE, '/process/weeks/', '/process/timeline/')).toMatchObject({ ok: true });
    expect(read('content/redirects.yaml')).toBe(
      '- from: /process/six-weeks/\n  to: /process/timeline/\n- from: /process/weeks/\n  to: /process/timeline/\n',
    );
    expect(check(root, SITE)).toMatchObject({ ok: true });
  });
  test('a chapter to another part', () => {
    put(
      'content/guide/writing/part.yaml',
      (GOOD['content/guide/process/part.yaml'] ?? '').replace('  - the-loop\n  - timeline', '  - style'),
    );
    put('content/guide/writing/style.mdx', GOOD[TIMELINE] ?? '');
    expect(lock(root, SITE).ok).toBe(true);
    expect(move(root, SITE, '/process/timeline/', '/writing/timeline/')).toMatchObject({ ok: true });
    expect(read('content/guide/process/part.yaml')).toMatch(/chapters:\n {2}- the-loop\n$/);
    expect(read('content/guide/writing/part.yaml')).toMatch(/chapters:\n {2}- style\n {2}- timeline\n$/);
  });
  test('a question, with its row, its links and those who relate to it', () => {
    put(
      'content/questions/technical/dns.mdx',
      (GOOD[QUESTION] ?? '').replace('evidence: seed', 'evidence: seed\nrelated: [late-launch]'),
    );
    put('content/questions/technical/category.mdx', GOOD['content/questions/behavioral/category.mdx'] ?? '');
    expect(lock(root, SITE)).toMatchObject({ ok: true });
    expect(move(root, SITE, '/questions/late-launch/', '/questions/missed-date/')).toMatchObject({ ok: true });
    expect(read('content/questions/cast.yaml')).toMatch(/^missed-date:/);
    expect(read(CHAPTER)).toContain('<QuestionLink id="missed-date" />');
    expect(read('content/questions/technical/dns.mdx')).toContain('related: [missed-date]');
    expect(check(root, SITE)).toMatchObject({ ok: true });
  });
  test('a question that its category orders and whose remarks are kept', () => {
    const category = 'content/questions/behavioral/category.mdx';
    put(category, read(category).replace('changed:', 'order: [late-launch]\nchanged:'));
    const kept = "late-launch:\n  - { rule: headline, words: 'In March', why: 'The month is the headline here.' }\n";
    put('content/questions/kept-remarks.yaml', kept);
    expect(check(root, SITE)).toMatchObject({ ok: true });
    expect(move(root, SITE, '/questions/late-launch/', '/questions/missed-date/')).toMatchObject({ ok: true });
    expect(read(category)).toContain('order: [missed-date]');
    expect(read('content/questions/kept-remarks.yaml')).toBe(kept.replace('late-launch', 'missed-date'));
    expect(read('content/paths/two-days.yaml')).toContain('to: /questions/missed-date/');
    expect(check(root, SITE)).toMatchObject({ ok: true });
  });
  test.each([
    ['/start/two-days/', '/start/this-weekend/', 'content/paths/this-weekend.yaml', 'My interview is in two days'],
    ['/start/two-days/#today', '/start/two-days/#first-day', 'content/paths/two-days.yaml', '- id: first-day'],
    ['/process/the-loop/#seats', '/process/the-loop/#who-sits-in', 'content/paths/two-days.yaml', '/#who-sits-in'],
    ['/process/the-loop/#seats', '/process/the-loop/#who-sits-in', CHAPTER, "  who-sits-in: ['how is seats'"],
    ['/checklists/day/', '/checklists/night/', CHAPTER, '<Checklist id="night" />'],
    ['/practice/quizzes/basics/', '/practice/quizzes/roots/', CHAPTER, '<Quiz id="roots" />'],
    [
      '/process/the-loop/#seats',
      '/process/the-loop/#who-sits-in',
      'content/checklists/day.yaml',
      'link: /process/the-loop/#who-sits-in',
    ],
    ['/process/the-loop/#seats', '/process/the-loop/#who-sits-in', CHAPTER, 'at: who-sits-in'],
    ['/process/the-loop/#seats', '/process/the-loop/#who-sits-in', CHAPTER, '## Who sits in {#who-sits-in}'],
    ['/process/the-loop/#veto', '/process/the-loop/#right-of-veto', CHAPTER, '<Disagreement id="right-of-veto"'],
    ['/checklists/day/#desk', '/checklists/day/#table', 'content/checklists/day.yaml', '- id: table'],
    ['/glossary/#loop', '/glossary/#interview-loop', 'content/glossary.yaml', 'see: [interview-loop]'],
    ['/glossary/#bar-raiser', '/glossary/#raiser', CHAPTER, '<Term id="raiser">bar raiser</Term>'],
    ['/sources/#aa-br', '/sources/#barton', CHAPTER, '<Fact source="barton" confidence="single">'],
  ])('%s to %s', (from, to, file, text) => {
    expect(move(root, SITE, from, to)).toMatchObject({ ok: true });
    expect(read(file)).toContain(text);
    expect(read('content/redirects.yaml')).toBe(`- from: ${from}\n  to: ${to}\n`);
    expect(check(root, SITE)).toMatchObject({ ok: true });
  });
  test.each([
    ['/process/timelines/', '/process/weeks/', /no page/],
    ['/process/timeline/', '/process/the-loop/', /already exists/],
    ['/process/timeline/', '/writing/timeline/', /no content\/guide\/writing\/part\.yaml yet/],
    ['/process/timeline/', '/search/timeline/', /no part "search"/],
    ['/process/timeline/', '/process/By Weeks/', /addresses from the root/],
    ['/process/', '/way/', /cannot become/],
    ['/questions/late-launch/', '/process/late-launch/', /cannot become/],
    ['/process/the-loop/#seat', '/process/the-loop/#chairs', /no section "seat"/],
    ['/process/the-loop/#seats', '/process/the-loop/#veto', /already exists/],
    ['/process/the-loop/#seats', '/process/timeline/#seats', /within its page/],
    ['/practice/quizzes/basics/#one', '/practice/quizzes/basics/#uno', /results/],
  ])('refuses %s to %s and writes nothing', (from, to, message) => {
    const before = snapshot();
    expect(move(root, SITE, from, to)).toMatchObject({ ok: false, message: expect.stringMatching(message) });
    expect(snapshot()).toEqual(before);
  });
  test('refuses to start from content with faults', () => {
    edit(CHAPTER, '<Quiz id="basics" />', '<Quiz id="basic" />');
    const before = snapshot();
    expect(move(root, SITE, '/process/timeline/', '/process/weeks/')).toMatchObject({
      ok: false,
      message: expect.stringMatching(/Mend the content first/),
    });
    expect(snapshot()).toEqual(before);
  });
});
