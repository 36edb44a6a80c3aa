import { afterEach, expect, it, vi } from 'vitest';
import { openRecordings } from './recordings.ts';

afterEach(() => vi.unstubAllGlobals());

it('a browser that refuses the database keeps recordings until the page is closed', async () => {
  vi.stubGlobal('indexedDB', {
    open: () => {
      throw new DOMException('', 'SecurityError');
    },
  });
  const told: string[] = [];
  const recordings = await openRecordings({ tell: (kind) => told.push(kind), hear: () => undefined });
  const changed = vi.fn();
  const end = recordings.subscribe(changed);
  const one = { loop: 'a', slug: 'b', sound: new Blob(['x']) };
  await expect(recordings.keep([one])).rejects.toThrow('no database');
  await recordings.refresh();
  expect([recordings.of('a', 'b'), recordings.all()]).toEqual([one, [one]]);
  await recordings.remove([one]);
  expect([recordings.all(), changed.mock.calls.length, told]).toEqual([[], 1, []]);
  end();
  await recordings.remove([one]);
  expect(changed).toHaveBeenCalledOnce();
});
