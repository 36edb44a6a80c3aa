import { expect, it } from 'vitest';
import { together } from './parallel.ts';

it('waits for all tasks, and then throws what the first in the list threw', async () => {
  const ended: string[] = [];
  const task = async (name: string, turns: number, fails: boolean): Promise<void> => {
    for (; turns > 0; turns--) await Promise.resolve();
    ended.push(name);
    if (fails) throw new Error(name);
  };
  await expect(together([task('slow', 9, true), task('quick', 1, true), task('slowest', 20, false)])).rejects.toThrow(
    'slow',
  );
  expect(ended).toEqual(['quick', 'slow', 'slowest']);
  await expect(together([task('one', 1, false)])).resolves.toBeUndefined();
});
