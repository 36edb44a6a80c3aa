import { join } from 'node:path';
import stylelint from 'stylelint';
import { describe, expect, test } from 'vitest';

const ROOT = join(import.meta.dirname, '../..');

/** Names of the rules that a sheet breaks. */
async function broken(code: string, file = 'src/tools/x/page.css'): Promise<string[]> {
  const { results } = await stylelint.lint({ code, codeFilename: join(ROOT, file), cwd: ROOT });
  return results.flatMap(({ warnings }) => warnings.map(({ rule }) => rule));
}
const layered = (rule: string) => `@layer components {\n  ${rule}\n}\n`;

describe('a style sheet', () => {
  test.each([
    ['a rule in no layer', '.a {\n  color: red;\n}\n', 'handbook/layers'],
    ['a rule of the root that sets more than tokens', ':root {\n  --a: 1;\n  color: red;\n}\n', 'handbook/layers'],
    ['a rule on the screen alone', '@media screen {\n  .a {\n    color: red;\n  }\n}\n', 'handbook/layers'],
    ['a layer that there is not', '@layer components, extra;\n', 'handbook/layers'],
    ['what is important', layered('.a { color: red !important; }'), 'handbook/important'],
    ['words that forced colors would hide', layered('.a { color: var(--paper); }'), 'handbook/filled'],
    ['an unknown property', layered('.a { colour: red; }'), 'property-no-unknown'],
    ['the same selector twice', layered('.a { color: red; } .a { top: 0; }'), 'no-duplicate-selectors'],
    ['an id', layered('.a > #b { color: red; }'), 'selector-max-id'],
    [
      'a size that has a name',
      layered('.a { font: 600 calc(15 * var(--px))/1.5 var(--sans); }'),
      'declaration-property-value-disallowed-list',
    ],
    ['text in px', layered('.a { font: 14px/1.4 var(--sans); }'), 'declaration-property-value-disallowed-list'],
    ['text in px by itself', layered('.a { font-size: 14.5px; }'), 'declaration-property-value-disallowed-list'],
  ])('is refused for %s', async (_, code, rule) => {
    expect(await broken(code)).toEqual([rule]);
  });

  test.each([
    ['a rule in a layer', layered('.a { color: red; }')],
    ['what is important on paper', layered('@media print { .a { color: red !important; } }')],
    ['paper in no layer', '@media print {\n  .a {\n    color: red;\n  }\n}\n'],
    [
      'what is important for less motion',
      layered('@media (prefers-reduced-motion) { .a { animation: none !important; } }'),
    ],
    ['what stays hidden', layered('[hidden] { display: none !important; }')],
    [
      'the size by its name, or one with another leading',
      layered('.a { font: 600 var(--ui); } .b { font: calc(14 * var(--px))/1.4 var(--sans); }'),
    ],
    ['bounds of text that grows', layered('.a { font: 600 clamp(34px, 1.6rem + 1.4vw, 46px)/1.1 var(--display); }')],
    ['words on a fill that stays', layered('.a { color: var(--paper); forced-color-adjust: none; }')],
    ['tokens', ':root {\n  color-scheme: light;\n  --paper: white;\n}\n'],
  ])('may have %s', async (_, code) => {
    expect(await broken(code)).toEqual([]);
  });

  test('may leave its layer to the sheet that takes it in, or be for paper', async () => {
    const code = '.a {\n  color: red;\n}\n';
    expect(await broken(code, 'src/styles/shell.css')).toEqual([]);
    expect(await broken(code, 'src/tools/stories/paper.css')).toEqual([]);
    expect(await broken(code, 'src/styles/home.css')).toEqual(['handbook/layers']);
  });
});
