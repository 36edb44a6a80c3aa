import { describe, expect, test } from 'vitest';
import { CHAPTER, GOOD } from '../tests/lib/good-tree.ts';
import { parseContent } from '../src/book/parse.ts';
import { sourceFile } from '../src/book/read.ts';
import { staleItems } from './lib/stale.ts';
import { stale } from './stale.ts';

const SOURCES = 'content/sources.yaml';
const TIMELINE = 'content/guide/process/timeline.mdx';

const source = (key: string, read: string, how: string, published = '2024') =>
  `- key: ${key}\n  title: 'The page ${key}'\n  about: 'A page that somebody wrote.'\n  published: '${published}'\n  read: '${read}'\n  how: '${how}'\n`;
const fact = (sources: string, confidence: string) =>
  `So it is.<Fact source="${sources}" confidence="${confidence}">They say so.</Fact>`;

/** The good content with other sources, and these paragraphs as the section "The stages" of one chapter. */
function content(sources: string, paragraphs: readonly string[], reviewed = '2026-11-22') {
  const timeline = (GOOD[TIMELINE] ?? '')
    .replace(/reviewed: '.*'/, `reviewed: '${reviewed}'`)
    .replace('One after the other.', paragraphs.join('\n\n'));
  const chapter = (GOOD[CHAPTER] ?? '').replaceAll('carr', 'aa-br');
  const files = { ...GOOD, [SOURCES]: sources, [TIMELINE]: timeline, [CHAPTER]: chapter };
  return parseContent(Object.entries(files).map(([file, text]) => sourceFile(file, text))).content;
}
const line = (text: string, at: string) => text.split('\n').findIndex((one) => one.includes(at)) + 1;
/** The items of the chapter and of the sources in a short form. */
const order = (of: ReturnType<typeof content>) =>
  staleItems(of)
    .filter(({ file }) => file === TIMELINE || file === SOURCES)
    .map(({ kind, about }) => (kind === 'page' ? 'page' : `${kind}: ${about.split(/[:;]/)[0]}`));

describe('what is checked next', () => {
  test('the earliest month comes first, in it the weakest, a page after what it says', () => {
    const sources =
      source('new', '2026-11-20', 'live') +
      source('old', '2025-03-02', 'live') +
      source('heard', '2026-11-21', 'second hand');
    const claims = [
      fact('new', 'official'),
      fact('new', 'opinion'),
      fact('old', 'official'),
      fact('new', 'wide'),
      fact('new', 'single'),
    ];
    expect(order(content(sources, claims))).toEqual([
      'claim, official: old',
      'source, live: old',
      'claim, opinion: new',
      'claim, single report: new',
      'source, second hand: heard',
      'claim, widely reported: new',
      'claim, official: new',
      'source, live: new',
      'page',
    ]);
  });
  test('among equals, what is undated or was published long ago comes first', () => {
    const sources =
      source('b', '2026-11-20', 'live', 'May 2015; again 2023') +
      source('c', '2026-11-20', 'live', '2019-01-28') +
      source('a', '2026-11-20', 'live', 'undated');
    expect(order(content(sources, [])).slice(0, 3)).toEqual(['source, live: a', 'source, live: c', 'source, live: b']);
  });
  test('a claim is as old as its page’s review, and as new as the newest of its sources', () => {
    const sources = source('old', '2025-03-02', 'live') + source('new', '2026-11-20', 'live');
    const dayOf = (reviewed: string, keys: string) =>
      staleItems(content(sources, [fact(keys, 'wide')], reviewed)).find(
        ({ kind, file }) => kind.startsWith('claim') && file === TIMELINE,
      )?.day;
    expect(dayOf('2026-11-22', 'old')).toBe('2025-03-02');
    expect(dayOf('2026-11-22', 'old new')).toBe('2026-11-20');
    expect(dayOf('2026-01-05', 'old new')).toBe('2026-01-05');
  });
});

describe('the list', () => {
  const good = parseContent(Object.entries(GOOD).map(([file, text]) => sourceFile(file, text))).content;
  test('has a line each with day, kind and place', () => {
    const { ok, message } = stale(good, {});
    expect(ok).toBe(true);
    const lines = message.split('\n');
    expect(lines[0]).toMatch(/^2026-11-22 {2}claim, opinion {2}/);
    expect(lines[0]).toContain(`${CHAPTER}:${line(GOOD[CHAPTER] ?? '', 'confidence="opinion"')}  carr; in “`);
    expect(lines).toContain(
      `2026-11-22  source, second hand  ${SOURCES}:${line(GOOD[SOURCES] ?? '', 'key: carr')}  carr: A book about Amazon; published 2021; 1 claim`,
    );
    expect(lines).toContain(
      `2026-11-22  page  ${TIMELINE}:${line(GOOD[TIMELINE] ?? '', 'reviewed:')}  reviewed; 0 claims`,
    );
    expect(lines.at(-1)).toBe(`All ${lines.length - 1}.`);
  });
  test('can be cut, and says so', () => {
    const lines = stale(good, { most: '2' }).message.split('\n');
    expect(lines).toHaveLength(3);
    expect(lines[2]).toMatch(/^The first 2 of \d+; --most shows more\.$/);
  });
  test('of a part has its pages and the sources they name', () => {
    const { message } = stale(good, { part: 'process' });
    expect(message).toContain(CHAPTER);
    expect(message).toContain('carr: A book');
    expect(message).not.toContain('content/questions/');
    expect(stale(good, { part: 'principles' }).message).not.toContain(SOURCES);
  });
  test.each([
    [{ part: 'proces' }, /no part "proces"\. Did you mean "process"\?/],
    [{ most: '0' }, /--most is "0"/],
    [{ most: 'all' }, /whole number from 1/],
  ])('%o is refused', (options, said) => {
    expect(stale(good, options)).toEqual({ ok: false, message: expect.stringMatching(said) });
  });
});
