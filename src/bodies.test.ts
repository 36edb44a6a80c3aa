import { globSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { bodies, bodyOf } from './bodies.ts';

test('every MDX file has one', () => {
  const files = globSync('content/**/*.mdx', { cwd: join(import.meta.dirname, '..') });
  expect(files.length).toBeGreaterThan(200);
  expect([...bodies].sort()).toEqual(files.sort());
});

test('a file that is not there is named', async () => {
  await expect(bodyOf('content/guide/process/none.mdx')).rejects.toThrow('content/guide/process/none.mdx');
});
