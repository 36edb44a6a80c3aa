import { expect, it, vi } from 'vitest';
import { once } from './once.ts';

it('does the work once for all who ask, at the same time or later', async () => {
  const work = vi.fn(() => Promise.resolve('list'));
  const list = once(work);
  expect(await Promise.all([list(), list()])).toEqual(['list', 'list']);
  expect(await list()).toBe('list');
  expect(work).toHaveBeenCalledTimes(1);
});

it('tells all who wait of a failure, and does the work again for who asks then', async () => {
  const work = vi.fn().mockRejectedValueOnce(new Error('offline')).mockResolvedValue('list');
  const list = once(work);
  const waiting = [list(), list()];
  await Promise.all(waiting.map((one) => expect(one).rejects.toThrow('offline')));
  expect(await list()).toBe('list');
  expect(work).toHaveBeenCalledTimes(2);
});
