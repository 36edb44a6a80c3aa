import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { PLACE, hashSource } from './csp.ts';
import { bookPages } from './handbook.ts';
import { listFiles, readPages } from './html.ts';
import { afterBuild } from './index.ts';
import type { Release, RunStep } from './index.ts';
import { hirePainter } from './previews/painter.ts';

const runStep: RunStep = async (_, step) => void (await step());
const LONG = '<p>Five people meet you, one after the other, and then they decide together.</p>'.repeat(20);

let dist: string;
let cache: string;
/** Every file of the built site, by path. */
const contents = () => listFiles(dist).map((file) => [file, readFileSync(join(dist, file)).toString('base64')]);
/** Puts the pages back as they stand when this is called. */
function asItStands(): () => void {
  const before = listFiles(dist).map((file) => [file, readFileSync(join(dist, file))] as const);
  return () => {
    rmSync(dist, { recursive: true });
    for (const [file, bytes] of before) {
      mkdirSync(dirname(join(dist, file)), { recursive: true });
      writeFileSync(join(dist, file), bytes);
    }
  };
}
const read = (file: string): string => readFileSync(join(dist, file), 'utf8');

function write(file: string, main: string, head = ''): void {
  mkdirSync(dirname(join(dist, file)), { recursive: true });
  const html = `<!doctype html><html lang="en"><head>${PLACE}<script>theme()</script>${head}<style>${file}{}</style></head><body>${main}</body></html>`;
  writeFileSync(join(dist, file), html);
}

function release(): Release {
  return {
    dist,
    cache,
    base: '/x/',
    site: 'https://example.org',
    name: 'Book',
    description: 'About it.',
    notice: 'Unofficial.',
    redirects: [{ from: '/old/', to: '/process/the-loop/' }],
    headings: [{ slug: 'process', title: 'The process' }],
    downloads: [],
  };
}

beforeEach(() => {
  dist = mkdtempSync(join(tmpdir(), 'after-build-'));
  cache = mkdtempSync(join(tmpdir(), 'after-build-cache-'));
  write('index.html', '<main data-kind="home" data-pagefind-body><h1>Home</h1></main>');
  write(
    'process/the-loop/index.html',
    '<main data-kind="chapter" data-part="process" data-words="900" data-reviewed="2026-11-22" data-changed="2026-11-20" data-pagefind-body>' +
      '<h1>The <em>loop</em></h1><h2 id="seats">Seats<span class="fact"><button class="mark" popovertarget="note-1">1</button><span class="note" id="note-1" popover><b>1</b> Official.</span></span></h2>' +
      `${LONG}<h3 id="last">Last</h3></main>`,
    '<meta name="description" content="What happens &amp; when.">',
  );
  write(
    'search/index.html',
    '<main data-kind="search"><h1>Search</h1></main>',
    '<meta name="robots" content="noindex">',
  );
  write('404.html', '<main><h1>Not here</h1></main>', '<meta name="robots" content="noindex">');
});
afterEach(() => {
  for (const folder of [dist, cache]) rmSync(folder, { recursive: true });
});

describe('afterBuild', () => {
  it('completes a site', async () => {
    await afterBuild(release(), runStep);
    const book = JSON.parse(read('handbook.json'));
    expect(book).toMatchObject({ name: 'Book', description: 'About it.', url: 'https://example.org/x/' });
    expect(book.pages.map(({ url }: { url: string }) => url)).toEqual(['/x/', '/x/process/the-loop/', '/x/search/']);
    expect(book.pages[1]).toEqual({
      url: '/x/process/the-loop/',
      title: 'The loop',
      part: 'process',
      kind: 'chapter',
      words: 900,
      reviewed: '2026-11-22',
      sections: [
        { id: 'seats', title: 'Seats' },
        { id: 'last', title: 'Last' },
      ],
    });
    expect(book.pages[0]).toMatchObject({ part: null, words: 1, reviewed: null });

    const twin = 'https://example.org/x/process/the-loop/index.md';
    const entry = read('feed.xml').split('<entry>')[1] ?? '';
    expect(entry).toContain('What happens &amp; when.');
    expect(entry).toMatch(/<updated>\d{4}-\d\d-\d\dT00:00:00Z<\/updated>/);
    expect(read('llms.txt')).toContain(`# Book\n\n> About it.\n\nUnofficial.`);
    expect(read('llms.txt')).toContain(`## The process\n\n- [The loop](${twin}): What happens & when.\n`);
    expect(read('llms.txt')).not.toContain('search');
    expect(existsSync(join(dist, 'process/the-loop/index.md'))).toBe(true);

    expect(read('sitemap-index.xml')).toContain('<loc>https://example.org/x/sitemap-0.xml</loc>');
    expect(read('sitemap-0.xml')).toContain(
      '<loc>https://example.org/x/process/the-loop/</loc><lastmod>2026-11-20</lastmod>',
    );
    expect(read('sitemap-0.xml')).not.toMatch(/search|404|old/);
    expect(read('_redirects')).toBe(
      '/x/old/ /x/process/the-loop/ 301\n/x/old/index.md /x/process/the-loop/index.md 301\n',
    );
  });

  it('gives each page the hashes of its own blocks and the header those of all, redirects and 404 included', async () => {
    await afterBuild(release(), runStep);
    const files = listFiles(dist).filter((file) => file.endsWith('.html'));
    expect(files).toHaveLength(5);
    const header = /Content-Security-Policy: (.*); frame-ancestors 'none'\n/.exec(read('_headers'))?.[1] ?? '';
    const hashesIn = (text = ''): string[] => text.match(/'sha256-[^']+'/g) ?? [];
    const all = new Set<string>();
    for (const file of files) {
      const own = /http-equiv="content-security-policy" content="([^"]+)"/.exec(read(file))?.[1] ?? '';
      const blocks = [...read(file).matchAll(/<(?:script|style)>([^<]+)</g)].map(([, text = '']) => hashSource(text));
      expect(hashesIn(own).sort(), file).toEqual([...new Set(blocks)].sort());
      expect(own.replace(/ 'sha256-[^']+'/g, '')).toBe(header.replace(/ 'sha256-[^']+'/g, ''));
      for (const hash of blocks) all.add(hash);
    }
    expect(all).toContain(hashSource('404.html{}'));
    expect(hashesIn(header).sort()).toEqual([...all].sort());
  });

  it('indexes marked pages, their tables as sentences, and leaves Pagefind’s own interfaces out', async () => {
    const table = '<table><tr><td>Against her</td><td>a user</td><td>an expert with a veto</td></tr></table>';
    write('index.html', `<main data-kind="home" data-pagefind-body><h1>Home</h1>${table}</main>`);
    await afterBuild(release(), runStep);
    const files = listFiles(join(dist, 'pagefind'));
    const fragments = files.filter((file) => file.startsWith('fragment/'));
    expect(fragments).toHaveLength(2);
    const texts = fragments.map((file) => String(gunzipSync(readFileSync(join(dist, 'pagefind', file)))));
    expect(texts.join(' ')).toContain('Against her: a user; an expert with a veto.');
    expect(files).toContain('pagefind.js');
    expect(files.filter((file) => /ui|highlight/.test(file))).toEqual([]);
  });

  it('says that no page can be searched, from the thread that indexes', async () => {
    for (const file of listFiles(dist).filter((name) => name.endsWith('.html')))
      write(file, read(file).replaceAll('data-pagefind-body', ''));
    await expect(afterBuild(release(), runStep)).rejects.toThrow('Pagefind found no page to index');
  });

  it('draws a picture for each listed page, and takes it from the cache the next time', async () => {
    const draw = async () => {
      const painter = hirePainter(release());
      painter.draw(bookPages(await readPages(dist)));
      return painter.done();
    };
    expect(await draw()).toEqual({ written: 2, made: 2, faults: [] });
    expect(listFiles(dist).filter((file) => file.includes('preview'))).toEqual([
      'preview.png',
      'process/the-loop/preview.png',
    ]);
    expect(await draw()).toEqual({ written: 2, made: 0, faults: [] });
    write('index.html', '<main data-kind="home"><h1>輪</h1></main>');
    await expect(afterBuild(release(), runStep)).rejects.toThrow(
      'index.html: The face of the link previews has no “輪”',
    );
  });

  it.each([
    ['nothing', () => rmSync(cache, { recursive: true })],
    ['what the build before made', () => undefined],
  ])('makes the same bytes again, with %s in the cache', async (_, prepare) => {
    const again = asItStands();
    await afterBuild(release(), runStep);
    const first = contents();
    again();
    prepare();
    await afterBuild(release(), runStep);
    expect(contents()).toEqual(first);
  });

  it('makes again what changed, and no more; the cache holds one build', async () => {
    const said = new Map<string, string>();
    const listen: RunStep = async (name, step) => void said.set(name, await step());
    const again = asItStands();
    await afterBuild(release(), listen);
    expect(said.get('twins')).toBe('3 pages in Markdown, 3 of them new');
    const size = listFiles(cache).length;
    again();
    const page = join(dist, 'process/the-loop/index.html');
    writeFileSync(page, readFileSync(page, 'utf8').replace('Five people', 'Six people'));
    await afterBuild(release(), listen);
    expect(said.get('twins')).toBe('3 pages in Markdown, 1 of them new');
    expect(listFiles(cache)).toHaveLength(size);
  });

  it('keeps no twin that lacks words of its page', async () => {
    write('index.html', '<main data-kind="home"><h1>Home</h1><p>Here <noscript>gone words</noscript></p></main>');
    const again = asItStands();
    const building = () => afterBuild({ ...release(), redirects: [] }, runStep);
    await expect(building()).rejects.toThrow('index.html: gone words');
    again();
    await expect(building()).rejects.toThrow('index.html: gone words');
  });

  it.each([
    [
      'a style attribute',
      '<main data-kind="home">\n<h1 style="color:red">A</h1></main>',
      'index.html:2: <h1> has a style attribute',
    ],
    ['no kind', '<main><h1>A</h1></main>', 'index.html: needs <main data-kind'],
    ['no h1', '<main data-kind="home"></main>', 'index.html: its main has no h1'],
  ])('refuses a page with %s', async (_, main, message) => {
    write('index.html', main);
    await expect(afterBuild(release(), runStep)).rejects.toThrow(message);
  });
});
