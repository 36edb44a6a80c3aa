import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { workAhead } from './ahead.ts';
import type { Ahead } from './ahead.ts';
import { bookPages } from './handbook.ts';
import { listFiles, readPages } from './html.ts';
import { writeTwins } from './twins.ts';

let folder: string;
let ahead: Ahead | undefined;
const place = () => {
  return {
    dist: join(folder, 'dist'),
    cache: join(folder, 'cache'),
    base: '/',
    site: 'https://example.org',
    name: 'Book',
  };
};
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'ahead-'));
});
afterEach(async () => {
  await ahead?.stop();
  rmSync(folder, { recursive: true });
});

const page = (title: string, text = '', kind = ' data-kind="chapter"') =>
  `<!doctype html><html><head></head><body><main${kind}><h1>${title}</h1><p>${text}</p></main></body></html>\n`;
function write(file: string, html: string): void {
  mkdirSync(dirname(join(folder, 'dist', file)), { recursive: true });
  writeFileSync(join(folder, 'dist', file), html);
}
const kept = (kind: 'twins' | 'previews') => listFiles(join(folder, 'cache', kind));

it('reads pages that appear, makes their twins and draws their pictures, before it is asked for any', async () => {
  ahead = workAhead(place());
  write('a/index.html', page('A'));
  await vi.waitFor(() => expect([kept('twins').length, kept('previews').length]).toEqual([1, 1]), 10_000);
  write('b/index.html', page('B'));
  await vi.waitFor(() => expect([kept('twins').length, kept('previews').length]).toEqual([2, 2]), 10_000);
  const read = await ahead.read();
  expect([...read.keys()].sort()).toEqual(['a/index.html', 'b/index.html']);
  const pages = await readPages(place().dist, read);
  expect(pages.map((one) => one.tree === read.get(one.file)?.tree)).toEqual([true, true]);
  expect(await writeTwins(place().dist, ahead.twins, bookPages(pages))).toBe('2 pages in Markdown, 2 of them new');
  expect(await ahead.painter.done()).toEqual({ written: 2, made: 2, faults: [] });
  expect(listFiles(place().dist).filter((file) => file.endsWith('.png'))).toEqual(['a/preview.png', 'b/preview.png']);
});

it('does not take a page that is still being written for a whole one', async () => {
  ahead = workAhead(place());
  const whole = page('A', 'Two words.');
  write('a/index.html', whole.slice(0, -20));
  write('b/index.html', page('B'));
  await vi.waitFor(() => expect(kept('twins')).toHaveLength(1), 10_000);
  write('a/index.html', whole);
  await vi.waitFor(() => expect(kept('twins')).toHaveLength(2), 10_000);
  expect((await ahead.read()).get('a/index.html')?.html).toBe(whole);
});

it('leaves a page that changed afterwards to the steps that follow', async () => {
  ahead = workAhead(place());
  write('a/index.html', page('A', 'before'));
  await vi.waitFor(() => expect(kept('twins')).toHaveLength(1), 10_000);
  const read = await ahead.read();
  write('a/index.html', page('A', 'afterwards'));
  write('b/index.html', page('B'));
  const pages = await readPages(place().dist, read);
  ahead.painter.draw(bookPages(pages));
  expect(pages.map(({ html }) => /before|afterwards|B/.exec(html)?.[0])).toEqual(['afterwards', 'B']);
  expect(await writeTwins(place().dist, ahead.twins, bookPages(pages))).toBe('2 pages in Markdown, 2 of them new');
  expect(await ahead.painter.done()).toEqual({ written: 2, made: 2, faults: [] });
});

it('ends with none of what is wrong with a page, which the steps that follow report', async () => {
  ahead = workAhead(place());
  write('a/index.html', page('A', 'no kind', ''));
  write('b/index.html', page('輪'));
  write('c/index.html', page('C'));
  await vi.waitFor(() => expect(kept('previews')).toHaveLength(1), 10_000);
  expect((await ahead.read()).size).toBe(3);
  const { written, faults } = await ahead.painter.done();
  expect([written, faults.length]).toEqual([1, 1]);
});

it('stops in the middle', async () => {
  ahead = workAhead(place());
  write('a/index.html', page('A'));
  await ahead.stop();
  write('b/index.html', page('B'));
  await new Promise((done) => setTimeout(done, 200));
  expect((await ahead.read()).has('b/index.html')).toBe(false);
});

it('draws a page anew whose title changed', async () => {
  ahead = workAhead(place());
  write('a/index.html', page('輪'));
  await vi.waitFor(() => expect(listFiles(join(folder, 'cache', 'twins'))).toHaveLength(1), 10_000);
  const read = await ahead.read();
  write('a/index.html', page('Wheel'));
  ahead.painter.draw(bookPages(await readPages(place().dist, read)));
  expect(await ahead.painter.done()).toEqual({ written: 1, made: 1, faults: [] });
});
