import { existsSync, mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { check, resolveConfig } from 'prettier';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { GOOD } from '../../tests/lib/good-tree.ts';
import { ROOT } from './content.ts';
import { createTool } from './new-tool.ts';

const SITE = { parts: ['process', 'writing'], tools: ['quizzes'] };
const INDEX = 'src/tools/index.ts';
const LIST = `import { manifest as answer } from './answer/manifest.ts';
import type { Manifest } from './manifest.ts';
import { manifest as myData } from './progress/manifest.ts';

export const MANIFESTS: readonly Manifest[] = [answer, myData];
`;

let root = '';
const read = (file: string) => readFileSync(join(root, file), 'utf8');
const put = (file: string, text: string) => {
  mkdirSync(dirname(join(root, file)), { recursive: true });
  writeFileSync(join(root, file), text);
};
const filesBelow = (folder: string) =>
  readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(root.length + 1))
    .sort();

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'tool-'));
  for (const [file, text] of Object.entries({ ...GOOD, [INDEX]: LIST, 'public/images/desk.png': '' })) put(file, text);
});
afterEach(() => rmSync(root, { recursive: true }));

describe('a new tool', () => {
  test('is a whole folder, a journey and its lines in the list, all as prettier writes them', async () => {
    const { ok, message } = await createTool(root, SITE, 'answer-timer');
    expect(ok).toBe(true);
    const files = filesBelow('src/tools/answer-timer');
    expect(files.map((file) => file.slice('src/tools/answer-timer/'.length))).toEqual([
      'Tool.astro',
      'answer-timer.ts',
      'manifest.ts',
      'model.test.ts',
      'model.ts',
      'page.css',
      'view.ts',
    ]);
    for (const file of [...files, 'tests/journeys/answer-timer.spec.ts', INDEX]) {
      expect(message).toContain(file);
      expect(read(file), file).not.toMatch(/\{\{|undefined/);
      const settings = { ...(await resolveConfig(join(ROOT, file))), filepath: join(ROOT, file) };
      expect([file, await check(read(file), settings)]).toEqual([file, true]);
    }
    expect(read(INDEX)).toBe(
      LIST.replace(
        'import type',
        "import { manifest as answerTimerTool } from './answer-timer/manifest.ts';\nimport type",
      ).replace('answer, myData', 'answer, answerTimerTool, myData'),
    );
    expect(read('content/permalinks.lock')).toContain('/practice/answer-timer/');
    expect(read('src/tools/answer-timer/manifest.ts')).toContain("title: 'Answer timer'");
    expect(read('src/tools/answer-timer/answer-timer.ts')).toContain("define('answer-timer-tool', AnswerTimerTool)");
    expect(read('src/tools/answer-timer/page.css')).toContain('@layer theme, base, components, utilities;');
  });

  test('may have a name that is a word of the language, or last of all', async () => {
    expect((await createTool(root, SITE, 'switch')).ok).toBe(true);
    expect(read(INDEX)).toContain("import { manifest as switchTool } from './switch/manifest.ts';\n\nexport");
  });

  test.each([
    ['', 'A name is missing.'],
    ['Answer Timer', '"Answer Timer" cannot be part of an address'],
    ['2-minutes', 'begin with a letter'],
    ['../x', '"../x" cannot be part of an address'],
    ['quizzes', '"quizzes" is taken by a page of the site. Choose another name.'],
    ['search', '"search" is taken by a page of the site.'],
    ['plan', 'src/tools/plan already exists. Choose another name.'],
    ['offer', 'tests/journeys/offer.spec.ts already exists.'],
  ])('is not made under the name "%s"', async (slug, said) => {
    put('src/tools/plan/manifest.ts', '');
    put('tests/journeys/offer.spec.ts', '');
    const before = [...filesBelow('src'), ...filesBelow('tests')];
    expect(await createTool(root, SITE, slug)).toEqual({ ok: false, message: expect.stringContaining(said) });
    expect([...filesBelow('src'), ...filesBelow('tests'), read(INDEX)]).toEqual([...before, LIST]);
  });

  test('is there also when the lock cannot be written, and its message says why', async () => {
    put('content/glossary.yaml', '- id: 1\n');
    const { ok, message } = await createTool(root, SITE, 'answer-timer');
    expect([ok, message]).toEqual([true, expect.stringContaining('The lock was not written.')]);
    expect(existsSync(join(root, 'src/tools/answer-timer/manifest.ts'))).toBe(true);
  });

  test('is not made where the list of tools cannot be read', async () => {
    put(INDEX, 'export const TOOLS = [];\n');
    expect((await createTool(root, SITE, 'answer-timer')).message).toContain(`${INDEX} has no list "MANIFESTS`);
    expect(existsSync(join(root, 'src/tools/answer-timer'))).toBe(false);
  });
});

test('no page of the site has a body’s class that a tool could take', async () => {
  const sources = readdirSync(join(ROOT, 'src'), { recursive: true, encoding: 'utf8' }).filter((file) =>
    /^(pages|layouts)\/.*\.astro$/.test(file),
  );
  const kinds = sources.flatMap((file) =>
    [...readFileSync(join(ROOT, 'src', file), 'utf8').matchAll(/\bkind="([a-z]+)"/g)].map(([, kind = '']) => kind),
  );
  expect(kinds).toContain('search');
  for (const kind of kinds) expect([kind, (await createTool(root, SITE, kind)).ok]).toEqual([kind, false]);
});
