import { expect, test } from 'vitest';
import { bodyOf } from './bodies.ts';

test('a file that is not there is named', async () => {
  await expect(bodyOf('content/guide/process/none.mdx')).rejects.toThrow('content/guide/process/none.mdx');
});
