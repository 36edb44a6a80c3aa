import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { openKept } from './kept.ts';

let cache = '';
beforeEach(() => {
  cache = mkdtempSync(join(tmpdir(), 'kept-'));
});
afterEach(() => rmSync(cache, { recursive: true }));

const text = (words: string) => () => Buffer.from(words);
const files = () => readdirSync(join(cache, 'twins'));

it('makes the same once, and gives it to the next build', async () => {
  const first = openKept(cache, 'twins');
  expect(String(await first.bytes(['a', 'b'], text('one')))).toBe('one');
  expect(first.count).toEqual({ used: 1, made: 1 });
  const next = openKept(cache, 'twins');
  expect(String(await next.bytes(['a', 'b'], text('another')))).toBe('one');
  expect(next.count).toEqual({ used: 1, made: 0 });
});

it('tells all parts of a name apart', async () => {
  const kept = openKept(cache, 'twins');
  const made: Buffer[] = [];
  // One after the other: at once, each would be made.
  for (const of of [['ab', 'c'], ['a', 'bc'], ['abc'], ['ab', Buffer.from('d')]])
    made.push(await kept.bytes(of, text(String(made.length))));
  expect(made.map(String)).toEqual(['0', '1', '2', '3']);
});

it('holds what one build used, and nothing half written', async () => {
  const first = openKept(cache, 'twins');
  await first.bytes(['stays'], text('1'));
  await first.bytes(['goes'], text('2'));
  const next = openKept(cache, 'twins');
  await next.bytes(['stays'], text('1'));
  await expect(
    next.bytes(['fails'], () => {
      throw new Error('no');
    }),
  ).rejects.toThrow('no');
  // Left by a build that was stopped.
  writeFileSync(join(cache, 'twins', 'abc.1.0.part'), 'ha');
  await next.prune();
  expect(files()).toHaveLength(1);
  expect(String(await openKept(cache, 'twins').bytes(['stays'], text('x')))).toBe('1');
});
