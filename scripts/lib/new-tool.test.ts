import { existsSync, mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { check, resolveConfig } from 'prettier';
import stylelint from 'stylelint';
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
/** Files that list the kinds of data. */
const KIND_LISTS = ['src/browser/device/archive/kinds.ts', 'tests/lib/fake-data.ts', 'docs/data-format.md'];

/** Each file is named in the message, has no blank left, and stands as prettier and stylelint want it. */
async function expectWhole(files: readonly string[], message: string): Promise<void> {
  for (const file of files) {
    expect(message).toContain(file);
    expect(read(file), file).not.toMatch(/\{\{\w+\}\}/);
    const settings = { ...(await resolveConfig(join(ROOT, file))), filepath: join(ROOT, file) };
    expect([file, await check(read(file), settings)]).toEqual([file, true]);
    if (!file.endsWith('.css')) continue;
    const { report } = await stylelint.lint({ code: read(file), codeFilename: join(ROOT, file), cwd: ROOT });
    expect(JSON.parse(report)).toMatchObject([{ warnings: [] }]);
  }
}

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
    await expectWhole([...files, 'tests/journeys/answer-timer.spec.ts', INDEX], message);
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

  test('has no other option', async () => {
    const { ok, message } = await createTool(root, SITE, 'answer-timer', ['--store']);
    expect([ok, message]).toEqual([false, expect.stringContaining('There is no option "--store".')]);
  });

  test('is not made where the list of tools cannot be read', async () => {
    put(INDEX, 'export const TOOLS = [];\n');
    expect((await createTool(root, SITE, 'answer-timer')).message).toContain(`${INDEX} has no list "MANIFESTS`);
    expect(existsSync(join(root, 'src/tools/answer-timer'))).toBe(false);
  });
});

describe('a new tool that stores something', () => {
  beforeEach(() => {
    for (const file of KIND_LISTS) put(file, readFileSync(join(ROOT, file), 'utf8'));
  });
  const make = (slug: string) => createTool(root, SITE, slug, ['--stores']);

  test('has a door of its own, and its kind is in every list of kinds', async () => {
    const { ok, message } = await make('chosen-day');
    expect(ok).toBe(true);
    const doors = ['src/browser/device/chosen-day.ts', 'src/browser/device/chosen-day.test.ts'];
    const files = [...filesBelow('src/tools/chosen-day'), ...doors, 'tests/journeys/chosen-day.spec.ts'];
    expect(files).toHaveLength(10);
    await expectWhole([...files, INDEX, ...KIND_LISTS], message);
    const [kinds = '', fake = '', format = ''] = KIND_LISTS.map(read);
    expect(kinds).toContain("import { CHOSEN_DAY_KIND } from '../chosen-day.ts';\nimport type { Fields");
    expect(kinds).toMatch(/kind: PLAN,[\s\S]*kind: CHOSEN_DAY_KIND,\s*title: 'Chosen day',[\s\S]*kind: TICKS,/);
    expect(fake).toMatch(/const documents = \{[^;]*'chosen-day': fields\([^;]*\};/);
    expect(format).toMatch(/^\| `cards` .*\n\| `chosen-day` +\| `day`/m);
    for (const [index, file] of KIND_LISTS.entries()) {
      const before = readFileSync(join(ROOT, file), 'utf8')
        .replace(/[\s-]+/g, ' ')
        .split(' ');
      expect(before.filter((word) => !([kinds, fake, format][index] ?? '').includes(word))).toEqual([]);
    }
  });

  test.each([
    ['marks', 'Data of another kind is kept as "marks".'],
    ['reading-place', 'src/browser/device/reading-place.ts already exists.'],
    ['theme', 'Data of another kind is kept as "theme".'],
  ])('is not made under the name "%s"', async (slug, said) => {
    put('src/browser/device/reading-place.ts', '');
    expect(await make(slug)).toEqual({ ok: false, message: expect.stringContaining(said) });
    expect(existsSync(join(root, `src/tools/${slug}`))).toBe(false);
  });

  test.each(KIND_LISTS)('is not made where %s has no place for its kind', async (file) => {
    put(file, '');
    expect(await make('chosen-day')).toEqual({ ok: false, message: expect.stringContaining(`${file} has no `) });
    expect([existsSync(join(root, 'src/tools/chosen-day')), read(INDEX)]).toEqual([false, LIST]);
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
