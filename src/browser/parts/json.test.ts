import { afterEach, expect, it, vi } from 'vitest';
import { LoadError, loadJson } from './json.ts';

afterEach(() => vi.unstubAllGlobals());
const serve = (answer: () => Promise<Response>) => vi.stubGlobal('fetch', answer);

it('gives what a file holds', async () => {
  serve(() => Promise.resolve(Response.json([1])));
  await expect(loadJson('/x.json')).resolves.toEqual([1]);
});

it('says which file did not come, and the status where there was an answer', async () => {
  serve(() => Promise.resolve(new Response('', { status: 404 })));
  await expect(loadJson('/x.json')).rejects.toMatchObject({
    status: 404,
    message: '/x.json could not be loaded (404)',
  });
  serve(() => Promise.resolve(new Response('<html>')));
  await expect(loadJson('/x.json')).rejects.toMatchObject({ status: undefined });
  serve(() => Promise.reject(new TypeError('Failed to fetch')));
  await expect(loadJson('/x.json')).rejects.toBeInstanceOf(LoadError);
});

it('does not wait for ever', async () => {
  const asked = vi.fn((_url: string, { signal }: RequestInit) => {
    expect(signal).toBeInstanceOf(AbortSignal);
    return Promise.resolve(Response.json({}));
  });
  vi.stubGlobal('fetch', asked);
  await loadJson('/x.json');
  expect(asked).toHaveBeenCalledOnce();
});
