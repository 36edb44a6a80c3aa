import { mdxToJs } from 'satteri';
import { expect, test } from 'vitest';
import { nameTables } from './name-tables.ts';

test('a table is named by the last heading before it, in boxes too', async () => {
  const table = '| a |\n| - |\n| b |';
  const text = `${table}\n\n## One {#one}\n\n${table}\n\n### Two {#two}\n\n<Example>\n\n${table}\n\n</Example>`;
  const { code } = await mdxToJs(text, { features: { headingAttributes: true }, mdastPlugins: [nameTables] });
  expect([...code.matchAll(/"aria-labelledby": "(\w+)"/g)].map(([, id]) => id)).toEqual(['one', 'two']);
});
