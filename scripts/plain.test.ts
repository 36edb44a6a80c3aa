import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { report } from './plain.ts';
import { GOOD_STORY, GOOD_STORY_FILE } from './prose/plain/good-pages.ts';

let root = '';
beforeAll(() => {
  root = mkdtempSync(join(tmpdir(), 'plain-'));
  mkdirSync(join(root, 'content/questions/behavioral'), { recursive: true });
  writeFileSync(join(root, GOOD_STORY_FILE), GOOD_STORY.replace('first asked', 'asked the zymurgist'));
});
afterAll(() => rmSync(root, { recursive: true }));

test('a page is found from the project and from a folder in it, and named from content/ on', () => {
  const fromRoot = report([root], [GOOD_STORY_FILE]);
  expect(fromRoot).toMatch(/^content\/questions\/behavioral\/a-late-partner\.mdx {2}\(story\)\n/);
  expect(report(['/nowhere', join(root, 'content/questions')], ['behavioral/a-late-partner.mdx'])).toBe(fromRoot);
});
test('several pages stand one below the other, one that is missing says so', () => {
  expect(report([root], [GOOD_STORY_FILE, 'content/x.mdx'])).toMatch(
    /\(story\)[\s\S]+\n\ncontent\/x\.mdx: there is no such file\.$/,
  );
});
test('the terms are those of the page’s own checkout, which need not have a glossary', () => {
  expect(report([root], [GOOD_STORY_FILE])).toContain('zymurgist :');
  writeFileSync(
    join(root, 'content/glossary.yaml'),
    "- id: zymurgist\n  term: 'Zymurgist'\n  definition: 'Somebody who knows what happens in a barrel.'\n",
  );
  expect(report([root], [GOOD_STORY_FILE])).not.toContain('zymurgist :');
});
test('no page, and a file elsewhere, are explained', () => {
  expect(report([root], [])).toContain('npm run plain -- content/');
  writeFileSync(join(root, 'x.mdx'), '');
  expect(report([root], ['x.mdx'])).toBe('x.mdx: only what is in content/ is read.');
});
